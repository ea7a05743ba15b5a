/// Reads: a number with a magnitude: "3.2 million", "10k runners", "1.5m people", "2bn", "50+",
/// "0.1 M".
/// Leaves alone: "5m" where nothing shows people or things, "4K".
struct Magnitude: Rule {
  var name: String { "magnitude" }
  var starts: [Start] {
    [.digitsBeforeNoWord, .digitsBeforeTable(Tables.magnitudes), .marksBeforeNoWord(".-−")]
  }

  func match(_ at: Cursor) -> Match? {
    guard let (behind, _) = at.endOfAmount(),
      at.isMark(behind, "+") || at.isDash(behind) || at.find(behind, Tables.magnitudes) != nil,
      var quantity = at.quantity(letters: .plain), !at.isDesignation
    else { return nil }
    // "sections 420 and 120B of the IPC"
    if at.isWritten(1, "B"), at.isGlued(1),
      at.isNear("section sections ss u IPC BNS CrPC Code Act", before: 6, after: 5),
      at.isWord(-1, "and or section sections") || at.isMark(-1, ",")
    {
      return nil
    }
    // "HDMI 2.1b", "zone 6b comes"; "TWA 7b" is a planet
    if let (end, _) = at.endOfAmount(), at.isWritten(end, "b"), at.isGlued(end),
      at.follows(Self.parts) || end == 1 && at[-1]?.shape == .upper && at.digits(0)?.count ?? 9 < 3
    {
      return nil
    }
    // "a 24k gold ring", "24K gold"
    let carats = quantity.magnitude == nil ? quantity.count : quantity.count - 1
    if at.isWord(carats, "k"), at.isGlued(carats), (9...24).contains(at.value(0) ?? 0),
      quantity.second == nil, at.isWord(carats + 1, "gold yellow white rose"),
      !at.isWord(carats + 2, "medal medals")
    {
      return Match(
        carats + 1, .measure,
        quantity.first.spoken(at.say) + (at.say.isBritish ? " carat" : " karat"),
        .init("amount", quantity.description))
    }
    // "The 5K starts at noon", "our 10K for the hospice"
    if at.isWord(1, "k"), at.isGlued(1), at.isWord(-1, "the this our a"),
      [1, 3, 5, 8, 10, 15].contains(at.value(0) ?? 0),
      at[2] == nil || at[2]?.isPunctuation ?? false
        || at.isWord(
          2, "starts start begins is was will for in on at and with through around raised takes"),
      !at.isNear("pay salary fee prize bonus cost reward fine video TV screen display")
    {
      return Match(
        2, .measure, at.say.cardinal(at.value(0) ?? 0) + " K", .init("amount", at.string(0)))
    }
    // "48K of RAM"
    let kilo = quantity.magnitude == nil ? quantity.count : quantity.count - 1
    if at.isWritten(kilo, "K"), at.isGlued(kilo), at.isWord(kilo + 1, "of"),
      at.isWord(kilo + 2, "RAM ROM memory storage data")
    {
      return Match(
        kilo + 1, .measure, quantity.first.spoken(at.say) + " K",
        .init("amount", quantity.description))
    }
    if quantity.magnitude == nil {
      let end = quantity.count
      if at.isGluedMark(end, "+"), !at.isGlued(end + 1) || at[end + 1]?.kind == .mark {
        // "30+ yrs.", "100+ mph"
        if !at.isWord(end + 1, "in a at m"), let unit = at.unit(end + 1, glued: false),
          !at.isGlued(end + 1 + unit.count) || at[end + 1 + unit.count]?.kind == .mark
        {
          let next = end + 1 + unit.count
          let isOne = at.isAttributive(end: next)
          return Match(
            at.isDot(next) && unit.takesDot ? next + 1 : next, .measure,
            quantity.spoken(at.say) + " plus " + at.say.spelled(isOne ? unit.one : unit.many),
            .init("amount", quantity.description), .init("unit", unit.one))
        }
        // "models from 2015+"
        if quantity.count == 1, let digits = at.digits(0), digits.count == 4,
          (1950...2049).contains(at.value(0) ?? 0),
          at.word(end + 1) == nil
            || at.isWord(end + 1, Cursor.notNouns) || at.isWord(-1, "from since year model models")
        {
          return Match(
            end + 1, .year, at.say.year(digits) + " plus", .init("year", at.string(0)))
        }
        return Match(
          end + 1, .cardinal, quantity.spoken(at.say) + " plus",
          .init("amount", quantity.description))
      }
      guard let row = at.find(end, Tables.magnitudes), row[2] == "money" || at.isWritten(end, "K")
      else { return nil }
      guard !at.isGlued(end + 1) || at[end + 1]?.kind == .mark else { return nil }
      // "a 6.2M quake"
      if at.isWritten(end, "M"), at.isGlued(end),
        at.isWord(end + 1, "quake earthquake tremor temblor")
      {
        return Match(
          end + 1, .measure, "magnitude " + quantity.spoken(at.say),
          .init("amount", quantity.description), .init("unit", "magnitude"))
      }
      // "a 1-in-14m chance"
      if at.isWritten(end, "m"), at.isDash(-1), at.isGlued(0), at.isWord(-2, "in"), at.isDash(-3) {
        return Match(
          end + 1, .cardinal, quantity.spoken(at.say) + "-million",
          .init("amount", quantity.description))
      }
      // "47 off 35b", "(111b, 19x4)": the balls that a batsman had.
      if at.isWritten(end, "b"), quantity.first.numeral?.fraction == nil,
        at.isWord(-1, "off")
          || at.isMark(-1, "(") && at.isMark(end + 1, ",") && (at.value(0) ?? 0) > 9
          || at.isMark(-1, "(") && at.isMark(end + 1, ")")
            && (at.digits(-2) != nil || at.isMark(-2, "*") && at.digits(-3) != nil)
            && at.value(0) ?? 0 < 500
          || at.digits(end + 1) != nil && at.isWritten(end + 2, "x") && at.isGlued(end + 2)
      {
        return Match(
          end + 1, .measure, quantity.spoken(at.say) + " balls",
          .init("amount", quantity.description))
      }
      // "12t of gold" weighs tonnes.
      if at.isWritten(end, "t"),
        at.isWord(
          end + 1, "of lorry lorries truck trucks van vans load loads trailer trailers crane")
      {
        return nil
      }
      if let match = millions(at, quantity, end, row) { return match }
      // People and things are counted in millions; a noun in the plural shows them.
      guard at.isGlued(end),
        isCounted(at, end + 1, isMetric: at.isWritten(end, "m"))
          || at.isWord(
            end + 1,
            "sq cu light cubic km t MWh oz tons tonnes square bpd bbl bbls boepd bopd tpa tpy ha kg kWh GWh pax teu lbf lb"
          )
          || at.isWritten(end, "m") && at.isWritten(end + 1, "m") && !at.isGlued(end + 1)
            && at.isGlued(end + 2)
          || at.isWord(end + 1, "b boe") && at.isMark(end + 2, "/")
          || at.isWritten(end, "m")
            && (isAudience(at, end + 1) || isToldAgain(at, end + 1, quantity)
              || isCountedApart(at, end + 1)
                && (at[end + 1]?.shape == .upper || at.isGluedMark(end + 2, "-")))
          || at.isWritten(end, "M")
            && (quantity.first.numeral?.fraction != nil || at.isShouted || isChanged(at, end + 1)
              || at.isGluedMark(end + 1, "-") && at.isWord(end + 2, "plus strong member")
              // "10M “passings” a year"
              || at.isMark(end + 1, "“") && at[end + 2]?.shape == .lower
                && at.ends(end + 2, with: "s"))
            && (at.word(end + 1) == nil || at[end + 1]?.shape == .lower)
          // "38.4M Americans"
          || at.isWritten(end, "M") && at[end + 1]?.shape == .capitalised
            && at[end + 1]?.gap == .space && at.ends(end + 1, with: "s")
            && (at.ends(end + 1, with: "ans") || at.isWord(end + 1, "Scots Brits"))
          || at.isWritten(end, "B") && quantity.first.numeral?.fraction != nil
            && (at.word(end + 1) == nil || at[end + 1]?.shape == .lower)
          || at.isWritten(end, "K") && isThousands(at, end + 1, quantity)
          || at.isWord(-1, "in") && at[-1]?.gap == .space && at.digits(-2) != nil
          || at.follows("population pop") || at.isWord(-2, "population")
          || at.isWord(end, "B b") && at.isDash(end + 1) && at.isWord(end + 2, "parameter token")
          || at.isWord(end, "b") && !at.follows(Self.parts)
            && !(at.isMark(-1, "(") && at.isMark(end + 1, ")"))
            && !(at.isMark(end + 1, ",") && at.isWord(end + 3, "x")) && at[end]?.shape == .lower
            && at[end + 1]?.shape != .capitalised && !at.isDot(-1) && !at.isMark(end + 1, "+")
            && !(at.isGlued(0) && at.isDash(-1))
            && !(at.isGlued(end + 1) && at.isDash(end + 1))
            && quantity.first.numeral?.integer.count ?? 9 < 4
      else { return nil }
      quantity.magnitude = row[1]
      quantity.count += 1
    }
    // "2.2m sq ft": the "m" of the table of money.
    if quantity.magnitude != nil, at.isWritten(quantity.count - 1, "m"),
      at.isWord(
        quantity.count, "sq cu km t MWh oz bpd bbl bbls boepd bopd tpa tpy b boe ha kg kWh GWh m"),
      let unit = at.unit(quantity.count, glued: true)
    {
      return Match(
        quantity.count + unit.count, .measure,
        quantity.spoken(at.say) + " "
          + at.say.spelled(
            at.isAttributive(end: quantity.count + unit.count) ? unit.one : unit.many),
        .init("amount", quantity.description), .init("unit", unit.one))
    }
    if at.isWritten(quantity.count - 1, "k"), quantity.second == nil,
      at.isWord(
        quantity.count, "run race runs races walk PB personal parkrun split splits pace time times")
        || at.isOwner(-1) && at.isWord(-1, "parkrun's parkrun’s")
        || at.value(0) == 5 && at.isNear(Self.running)
        || at.value(0) == 10 && at.isNear(Self.running)
    {
      return Match(
        quantity.count, .measure, quantity.first.spoken(at.say) + " K",
        .init("amount", quantity.description))
    }
    // "1.5m bpd": a measure.
    if quantity.magnitude != nil, at[quantity.count]?.gap == .space,
      let unit = at.unit(quantity.count, glued: false),
      // "199 million m³"
      !at.isWord(quantity.count, "in m") || unit.count > 1
    {
      return nil
    }
    return Match(
      quantity.count, .cardinal, quantity.spoken(at.say),
      .init("amount", quantity.description), .init("magnitude", quantity.magnitude ?? ""))
  }

  /// "275K jobs", "rose by 275K": thousands, no heat, race or picture.
  private func isThousands(_ at: Cursor, _ offset: Int, _ quantity: Quantity) -> Bool {
    guard quantity.second == nil, let numeral = quantity.first.numeral,
      numeral.integer.count > 1, !at.isNear(Self.running),
      !at.isNear(Cursor.heats),
      !at.isNear("freezes display TV video filing filings resolution ultramarathon ride")
    else { return false }
    let isOpen = !at.isGlued(offset) || at[offset]?.kind == .mark
    return numeral.integer.count == 3 && isOpen || isChanged(at, offset)
      || at[offset]?.shape == .lower && at.ends(offset, with: "s")
        && !at.isWord(offset, Cursor.notNouns)
      // "10K HOMES WITHOUT POWER"
      || at.isShouted && at.isWord(offset, Self.hit)
  }

  /// The same with a word of their own before them.
  static let things: Words = """
    panels masses holidays deferments workers households customers users jobs homes voters patients \
    children pupils students passengers visitors migrants refugees idps shares copies views tokens followers downloads vehicles cars \
    units people
    """

  /// "It sold 1.5m.", "watched by 8.2m on Sunday", "4m BT customers", "a 5m-strong army": millions.
  private func isAudience(_ at: Cursor, _ offset: Int) -> Bool {
    if isChanged(at, offset) { return true }
    // "1.1m solar panels", "4.3m solar masses"
    if at[offset]?.shape == .lower, at[offset]?.gap == .space,
      at.isWord(offset + 1, Self.things)
    {
      return true
    }
    // "up 2.3m to 31.4m"
    if at.isWord(-1, "up down"), at.isWord(offset, "to from") { return true }
    if at.isWord(-1, "to from"), at.isWritten(-2, "m"), at.isWord(-4, "up down rose fell by") {
      return true
    }
    if at.isGluedMark(offset, "-") {
      return at.isWord(
        offset + 1, "dot strong plus member tonne barrel euro pound dollar yen bpd user token")
    }
    let isNamed =
      at[offset]?.gap == .space && at[offset]?.shape != .lower && at[offset]?.kind == .word
      && at[offset + 1]?.shape == .lower && at.ends(offset + 1, with: "s")
      && !at.isWord(offset + 1, Cursor.notNouns)
      && !at.isWord(offset + 1, "hurdles sprints finals freestyle relays butterfly")
    if isNamed
      || at[offset]?.shape == .capitalised && at[offset]?.gap == .space
        && (at.ends(offset, with: "s")
          || at.ends(offset, with: "ese")
          || at.isWord(offset, "Rohingya British French Irish Dutch Welsh Spanish Turkish Danish"))
        && (at.word(offset + 1) == nil || at.isWord(offset + 1, Cursor.notNouns)
          || at.ends(offset + 1, with: "ed")
          || at.isWord(offset + 1, "fled file claim lost left live lack face"))
        && !(at.isWord(-1, "the") && [100, 200, 400, 800, 1500].contains(at.value(0) ?? 0))
        && !at.isWord(offset + 1, "hurdles freestyle final finals race relay champion record title")
        && !at.isWord(offset, "Hurdles Finals Freestyle Relays Sprints Championships")
    {
      return true
    }
    guard at.word(offset) == nil || at.isWord(offset, "in on by for worldwide globally nationwide")
    else { return false }
    return at.isNear(Self.crowds, before: 8, after: 6)
      && !at.isNear(Self.lengths, before: 8, after: 8)
  }

  private static let crowds: Words = """
    sold viewers audience audiences jobs unemployment employment workforce customers users copies \
    subscribers households voters downloads streams shares listeners watched population followers \
    claimants vacancies visitors passengers
    """
  static let lengths: Words = """
    metres meters tall high long wide deep depth height race sprint hurdles swim swam ran jumped throw \
    distance away wave waves tower wall pool feet ft cm km river water level levels tide flood \
    rainfall snow reservoir width length relay freestyle below above sea trench cliff
    """

  func isCounted(_ at: Cursor, _ offset: Int, isMetric: Bool = false) -> Bool {
    if at.isWord(offset, Self.moneyWords) { return true }
    // "a 500m euro deal"
    if at.isWord(offset, "euro pound dollar rupee yuan ruble rouble"),
      at[offset + 1]?.shape == .lower
    {
      return true
    }
    if at.isWord(offset, "staff workforce users")
      || at.isWord(offset, "waiting") && at.isWord(offset + 1, "list lists")
    {
      return true
    }
    if isMetric, at.isWord(offset, Self.solids), at.value(0) ?? 999 < 100,
      !at.isNear(
        "plant planted planting lost lose sold sell sells kill killed kills felled cut year years")
    {
      return false
    }
    // "40m iPhones"
    if isMetric, at[offset]?.shape == .mixed, at.ends(offset, with: "s") { return true }
    // "200m Swiss francs"
    if at[offset]?.shape == .capitalised || at[offset]?.shape == .upper,
      at.isWord(offset + 1, Self.moneyWords)
    {
      return true
    }
    guard at[offset]?.shape == .lower else { return false }
    if at.isWord(offset, "people who whose more fewer new barrels children") { return true }
    // "2m of them", "£40m of debt" without its sign; but "5m of cliff".
    if at.isWord(offset, "of") {
      // "the fastest 800m of all time"
      if isMetric, at.isWord(offset + 1, "all the his her this their"),
        [60, 100, 200, 400, 800, 1500, 3000, 5000, 10000].contains(at.numeral(0)?.value ?? 0),
        at.isWord(-1, "the fastest quickest slowest best second third first")
      {
        return false
      }
      if isMetric, at.isWord(-1, "within"),
        (1...3).contains(where: { at.isWord(offset + $0, Self.places) })
      {
        return false
      }
      return !(1...3).contains { at.isWord(offset + $0, Self.materials) }
    }
    return at.ends(offset, with: "s") && !at.isWord(offset, Cursor.notNouns)
      && !at.ends(offset, with: "'s") && !at.ends(offset, with: "’s")
      && (!at.isWord(offset, Self.races)
        // "sold over 100m records"
        || at.isWord(offset, "records") && at.isNear("sold sell sells sales", before: 6, after: 2))
      && !(isMetric && at.isWord(offset, "means suggests indicates reveals implies reflects"))
  }

  /// What something is so many metres from: "within 300m of the shore".
  private static let places: Words = """
    shore shoreline harbour school schools homes home house houses coast border beach wall road \
    building buildings site park tree river bank station property church door entrance stadium nest \
    nests pier port airport runway railway track line fence boundary pitch goal finish summit clinic \
    hospital crossing junction village epicentre crater rock rocks reef
    """

  /// What is run and swum over so many metres.
  private static let races: Words = """
    hurdles sprints finals freestyle relays butterfly heats semis races swimmers runners titles \
    records medals events champions athletes pools lengths intervals wins times laps swims widths \
    dives splits paces
    """
  /// What is so many metres high or long: "10m waves", where people and phones are millions.
  static let solids: Words = """
    wave waves swell swells fence fences wall walls trench trenches shark sharks whale whales window \
    windows tree trees pole poles tower towers crane cranes statue statues hedge hedges boat boats \
    yacht yachts rope ropes ladder ladders bus buses banner banners crack cracks pit pits crater \
    craters drift drifts snowdrifts cable cables crocodile crocodiles python pythons pipe pipes \
    tunnel tunnels bridge bridges gap gaps plank planks buffer buffers strip strips
    """

}

/// Reads: an amount with the symbol of a unit, squares and cubes, compounds and ranges: "5km",
/// "60mph", "10 m²", "3 sq ft", "1.5-2.0 kg", "a 10-ft wall", "9.8 m/s²", "12 km/h",
/// "1/2 mile", "the 1500m".
/// Leaves alone: a symbol that is also a word and stands apart ("5 in a row", "10 a day").
struct Measure: Rule {
  var name: String { "measure" }
  var starts: [Start] { [.followedDigits, .marks("½¼¾⅓⅔⅛⅜⅝⅞"), .marksBeforeNoWord(".-−")] }

  func match(_ at: Cursor) -> Match? {
    guard isUnitPossible(at), let quantity = at.quantity(letters: .plain), !at.isDesignation else {
      return nil
    }
    var end = quantity.count
    if let match = pages(at, quantity) ?? spoonful(at, quantity) ?? age(at, quantity) {
      return match
    }
    if quantity.first.numeral?.fraction != nil, at.isGluedMark(end, "/"),
      at.isWritten(end + 1, "s"),
      let (per, length) = at.perUnit(end), !at.isGlued(end + length)
    {
      return Match(
        end + length, .measure, quantity.spoken(at.say) + " per " + per,
        .init("amount", quantity.description), .init("unit", "per " + per))
    }
    if at.isGluedMark(end, "/"), at.isGlued(end + 1), at.find(end + 1, Tables.units) != nil,
      let unit = at.unit(end + 1, glued: true)
    {
      // "93.8/km²": so many a square kilometre.
      return Match(
        end + 1 + unit.count, .measure,
        quantity.spoken(at.say) + " per " + at.say.spelled(unit.one),
        .init("amount", quantity.description), .init("unit", unit.one))
    }
    // "3BR/2BA ranch", "2 BR/1.5 BA"
    if at.isWritten(end, "BR"), at.isGluedMark(end + 1, "/"), at.isGlued(end + 2),
      let baths = at.numeral(end + 2), at.isWritten(end + 2 + baths.count, "BA")
    {
      return Match(
        end + 3 + baths.count, .measure,
        quantity.spoken(at.say) + " bedroom, " + at.say.numeral(baths) + " bath",
        .init("bedrooms", quantity.description), .init("baths", baths.description))
    }
    let hyphen = at.isMark(end, "-") && at.isGlued(end) && at.isGlued(end + 1)
    if hyphen { end += 1 }
    if at.isWritten(end, "s"), !hyphen, quantity.first.numeral?.fraction != nil,
      quantity.magnitude == nil, !at.isGlued(end + 1) || at[end + 1]?.kind == .mark
    {
      return Match(
        end + 1, .measure, quantity.spoken(at.say) + " seconds",
        .init("amount", quantity.description), .init("unit", "second"))
    }
    guard let unit = at.unit(end, glued: hyphen || at.isGlued(end)) else { return nil }
    // "longitude 80.3W", "18.2N, 62.4W"
    if at.isWord(end, "W"),
      at.isGlued(end) && at.isNear("latitude longitude lat long lon", before: 9)
        || at.isWord(-1, "longitude latitude")
        || at.isMark(-1, ",") && at.isWord(-2, "N S") && at[-3]?.kind == .digits
    {
      return nil
    }
    // "a 350 V-8 engine"
    if at.isWritten(end, "V"), !at.isGlued(end), at.isGluedMark(end + 1, "-"),
      at.digits(end + 2) != nil
    {
      return nil
    }
    // "5W-30 oil"
    if at.isWord(end, "W"), at.isGlued(end), at.isGluedMark(end + 1, "-"), at.isGlued(end + 2),
      at.digits(end + 2) != nil, !at.isWord(end + 3, "W")
    {
      return nil
    }
    // "the No. 4 Mt. Vernon girls", "3 Mt Rainier routes"
    if at.isWritten(end, "Mt"), at[end + (at.isDot(end + 1) ? 2 : 1)]?.shape == .capitalised {
      return nil
    }
    // "41 Gt Pulteney St"
    if at.isWritten(end, "Gt"), at.isStreetKind(end + 2) || at.isStreetKind(end + 3) { return nil }
    // "No. 3 Ga. beat No. 11 Tex."
    if at.isWritten(end, "Ga"), at.isDot(end + 1) { return nil }
    if at.isGlued(end), at[end]?.shape == .oneCapital,
      isPlace(at, end, quantity)
        || at.isWord(end, "L R C")
          && (at.isWord(-1, "runway runways") || at.isWord(-1, "and or") && at.isWord(-2, "L R C"))
    {
      return nil
    }
    // "1-in-5", "2-in-1": no inches.
    if hyphen, at.isWord(end, "in"), at.isGluedMark(end + 1, "-") { return nil }
    if let match = span(at, quantity, unit, end) { return match }
    end += unit.count
    guard !(at.isGlued(end) && at[end]?.kind != .mark) else { return nil }
    if at.isGlued(end), at.isApostrophe(end) {
      // "10 mins' walk"
      guard Self.times.contains(unit.one), at.bytes(end - 1).last == 0x73,
        at[end + 1]?.gap == .space
      else { return nil }
      return Match(
        end + 1, .measure, quantity.spoken(at.say) + " " + unit.many + "'",
        .init("amount", quantity.description), .init("unit", unit.one))
    }
    let isPluralSymbol = at.bytes(end - 1).last == 0x73
    // "50 lbs." inside a sentence: the dot is the unit's.
    if at.isDot(end), unit.takesDot { end += 1 }
    let isBore =
      unit.one == "millimeter"
      && at.isWord(end, "jack jacks socket plug screw screws drill axle seatpost")
      || unit.one == "millimeter" && quantity.first.numeral?.fraction == nil
        && !at.isWord(
          end, "fell falls thick wide long deep high tall forecast expected likely possible due")
        && at[end]?.shape == .lower
        && !at.isWord(end, Cursor.notNouns)
    // "a 9mm Beretta"
    let isMake =
      unit.one == "millimeter" && at[end]?.shape == .capitalised && at[end]?.gap == .space
      && at.find(end, Tables.weekdays) == nil
      && quantity.first.numeral?.fraction == nil && (quantity.first.numeral?.value ?? 99) < 71
    // "6ft fences", "10kg weights"
    let isPlural =
      at.isGlued(end - unit.count) && !Self.times.contains(unit.one)
      && at[end]?.shape == .lower && at[end]?.gap == .space && at.ends(end, with: "s")
      && !at.ends(end, with: "ss") && !at.ends(end, with: "us") && !at.isWord(end, Cursor.notNouns)
      && !at.isWord(end, Self.verbs) && !at.isWord(-1, "final last first next nearest")
      // "a depth of 20km limits it"
      && !(at.isWord(-1, "of") && at.isWord(end, "limits shows beats marks"))
      // "500g leeks", "200ml eggs", but "10kg weights", "400g tins"
      && (!Self.weighed.contains(unit.one) || at.isWord(end, Self.containers)
        || (unit.one == "ounce" || unit.one == "pound") && !at.isWord(end, Self.food))
    // "400g tin chopped tomatoes"
    let isContainer =
      Self.weighed.contains(unit.one) && at.isGlued(end - unit.count)
      && at.isWord(end, Self.containers)
    // "20FT WAVES HIT COAST"
    let isHeadline =
      at.isShouted && at.isGlued(end - unit.count) && at[end]?.shape == .upper
      && !at.isWord(end, Cursor.notNouns)
      && !at.isWord(
        end, "DEEP HIGH LONG WIDE TALL THICK OVERNIGHT BAREFOOT HOME PAST NONSTOP ALONE LATER")
    // "the 55in OLED TV", "the 16GB M2 MacBook", "the 155mm M777"
    let isBeforeCode =
      at.isGlued(end - unit.count) && !at.isShouted && at[end]?.gap == .space
      && !at.isWritten(end - 1, "m") && !Self.times.contains(unit.one)
      && (at[end]?.shape == .upper && at[end]?.count ?? 0 > 2
        && at.word(end + 1).map { !at.isWord(end + 1, Cursor.notNouns) && $0.count > 1 } ?? false
        || at[end]?.shape == .oneCapital && at[end + 1]?.kind == .digits && at.isGlued(end + 1))
    let isTube =
      unit.one == "inch" && at.isWord(-1, "two three four five six eight ten twelve")
      && at[end]?.shape == .lower && !at.isWord(end, Cursor.notNouns)
    let isGun = unit.one == "inch" && at.isGlued(end - unit.count) && at.isWord(end, Self.guns)
    // "two 37 mm M4 cannon"; "a line of 4 ft 8½ in gauge", "6 ft 8 in driving wheels"
    let isArm =
      unit.one == "millimeter" && at[end]?.shape == .oneCapital && at.digits(end + 1) != nil
      && at.isGlued(end + 1)
      && at.isWord(end + 2, "cannon cannons gun guns mortar mortars howitzer")
    let isGauge =
      unit.one == "inch" && isGauged(at, end)
      || unit.one == "foot" && at[end]?.kind == .digits
        && (end + 1...end + 3).contains { at.isWord($0, "in") && isGauged(at, $0 + 1) }
    // "the 2.4GW Hornsea 4 wind farm", "the 112km Dales loop", "takes 27W USB-C charging"
    let isNamed =
      at.isGlued(end - unit.count) && at[end]?.gap == .space
      && (at.isWord(-1, "the its this that their his her") && at[end]?.shape == .capitalised
        && !at.isWord(end, Cursor.notNouns) && at.find(end, Tables.weekdays) == nil
        && (at[end + 1]?.kind == .digits
          || at[end + 1]?.shape == .lower && !at.ends(end + 1, with: "ed")
            && !at.isWord(end + 1, Cursor.notNouns) && !at.isWord(end + 1, Self.doings)
          || at[end + 1]?.shape == .capitalised)
        || Self.ratings.contains(unit.one) && at[end]?.shape == .upper && !at.isShouted
          && (at.isGluedMark(end + 1, "-")
            || at[end + 1]?.shape == .lower
              && !at.isWord(end + 1, Cursor.notNouns)))
    // "a 15mg weekly dose"
    let isDose =
      at.isWord(end, "daily weekly")
      && at.isWord(end + 1, "dose doses injection injections tablet pill")
    let isOne =
      isDose || isNamed || isArm || isGauge || quantity.isSingular || hyphen || isBore || isMake
      || isGun
      || isTube || isBeforeCode
      || isHeadline || isPlural || isContainer
      || at.isAttributive(end: end)
      || (Self.ratings.contains(unit.one)
        || Self.times.contains(unit.one) && !isPluralSymbol
          && !at.isWord(
            end, "straight long old older late later early each every non ago apart left remaining"
          ))
        && at[end]?.shape == .lower
        && !at.isWord(end, Cursor.notNouns) && !at.isWord(end, Self.verbs)
    var name = isOne ? unit.one : unit.many

    if isNoMeasure(at, unit, end) { return nil }
    if let meaning = meaning(at, quantity, unit, end, isOne: isOne) { name = meaning }
    if let (per, length) = at.perUnit(end) {
      // "an 80km/h zone"
      if at.isAttributive(end: end + length) { name = unit.one }
      name += " per " + per
      end += length
      // "20 mg/kg/day"
      if let (per, length) = at.perUnit(end) {
        name += " per " + per
        end += length
      }
    } else if at.isGluedMark(end, "/"), at.isGlued(end + 1), let count = at.value(end + 1),
      count == 100 || count == 1000, let other = at.unit(end + 2, glued: true),
      // "50MW/100MWh" are two sizes of a battery.
      !other.one.hasSuffix("watt hour")
    {
      // "6.1L/100km"
      name += " per " + at.say.cardinal(count) + " " + other.many
      end += 2 + other.count
    } else {
      return Match(
        end, .measure, amount(at, quantity, isOne: isOne, unit) + at.say.spelled(name),
        .init("amount", quantity.description), .init("unit", unit.one))
    }
    // "60 ml/min/1.73 m²"
    if at.isGluedMark(end, "/"), at.isGlued(end + 1), let area = at.numeral(end + 1),
      area.fraction != nil, let other = at.unit(end + 1 + area.count, glued: true)
    {
      name += " per " + at.say.numeral(area) + " " + other.many
      end += 1 + area.count + other.count
    }
    // "0.9 hrs/wk. at firms"
    if at.isDot(end), at[end + 1]?.shape == .lower, at.isWord(end - 1, "wk mo yr hr") { end += 1 }
    return Match(
      end, .measure, amount(at, quantity, isOne: isOne, unit) + at.say.spelled(name),
      .init("amount", quantity.description), .init("unit", unit.one))
  }

  /// Whether a unit can stand behind the amount: what most plain numbers are spared for.
  private func isUnitPossible(_ at: Cursor) -> Bool {
    guard let (end, next) = at.endOfAmount() else { return false }
    switch next.kind {
    case .digits: return false
    case .mark: return !next.isPunctuation
    case .word:
      return at.isShouted || at.find(end, Tables.units) != nil
        || at.find(end, Tables.magnitudes) != nil || at.isWord(end, "sq cu fl pp c imp linear")
        || at.isWord(end + 1, "ago") || at.isWord(end, Self.fillings)
        || at.isGluedMark(end + 1, "/")
    }
  }

  /// "12m ago", "3d ago": the age of a post.
  private func age(_ at: Cursor, _ quantity: Quantity) -> Match? {
    guard quantity.count == 1, at.isGlued(1), at.isWord(2, "ago"), let count = at.value(0),
      let unit = ["d": "day", "m": "minute", "s": "second", "w": "week", "y": "year"][at.string(1)]
    else { return nil }
    return Match(
      2, .measure, at.say.counted(count, unit), .init("amount", quantity.description),
      .init("unit", unit))
  }

  /// "320pp": so many pages of a book, where percentage points are few.
  private func pages(_ at: Cursor, _ quantity: Quantity) -> Match? {
    // "288 pp. Liveright"
    let isApart =
      at[1]?.gap == .space && at.isDotOrStop(2) && at.digits(3) == nil && at[3]?.shape != .lower
      && (16..<1500).contains(at.value(0) ?? 0)
    // "runs 34 pp. and names"
    let isListed = at[1]?.gap == .space && at.isDot(2) && at.isWord(3, "and in with of long plus")
    guard quantity.count == 1, at.isGlued(1) || isApart || isListed, at.word(1)?.count == 2,
      at.isWritten(1, "pp"), let count = at.value(0),
      count > 60 || isApart || isListed || at.isWord(-1, "last first final next opening")
        || at.isWord(2, "pullout supplement souvenir guide special")
    else { return nil }
    let end = at.isDot(2) ? 3 : 2
    return Match(
      end, .measure, quantity.spoken(at.say) + " pages", .init("amount", quantity.description),
      .init("unit", "page"))
  }

  /// What devices are rated in: "12V battery" needs no article.
  private static let ratings: Set<String> = [
    "volt", "watt", "kilowatt", "megawatt", "gigawatt", "amp", "hertz", "kilohertz", "megahertz",
    "gigahertz", "carat", "megabyte", "gigabyte", "terabyte", "megapixel",
  ]

  /// "4 ft 8½ in gauge", "6 ft 8 in driving wheels": what railways call by its size.
  private func isGauged(_ at: Cursor, _ offset: Int) -> Bool {
    at.isWord(offset, "gauge")
      || at.isWord(offset, "driving") && at.isWord(offset + 1, "wheel wheels")
  }

  /// What food and drugs are weighed and poured in.
  private static let weighed: Set<String> = [
    "gram", "kilogram", "milligram", "milliliter", "liter", "centiliter", "ounce", "pound",
  ]

  /// What is called by what it holds or weighs.
  private static let containers: Words = """
    tin tins pack packs packet packets jar jars pot pots tub tubs bag bags box boxes bunch bunches \
    carton cartons bottle bottles sachet sachets slab slabs block blocks punnet punnets pouch \
    pouches loaf loaves cans bar bars tube tubes weights dumbbell dumbbells kettlebell kettlebells \
    plate plates tablet tablets capsule capsules dose doses portion portions serving servings \
    nugget nuggets barrel barrels drum drums cube cubes bullet bullets sack sacks case cases parcel \
    parcels steak steaks fillet fillets ball balls patty patties piece pieces burger burgers cup \
    cups vial vials ampoule ampoules bale bales jug jugs glasses
    """

  /// What is called by its inches.
  private static let guns: Words = """
    gun guns shell shells howitzer howitzers mortar mortars wheel wheels alloys pipe pipes nails \
    screen screens tablet tablets pizza pizzas single singles
    """

  /// What somebody does over a distance that is named before him: "the 5km Smith ran".
  private static let doings: Words = "ran swam rode did made had took won lost walked drove flew"

  /// What is no plural noun behind a unit: "The last 10km is hard", "20km separates them".
  private static let verbs: Words = """
    is was has does goes takes makes gets means equals separates remains becomes leaves costs \
    weighs measures covers across always sometimes perhaps besides times upwards downwards \
    northwards southwards eastwards westwards forwards backwards indoors outdoors seems feels looks \
    gives thanks whereas others sideways leftwards rightwards overseas whilst unless plus fits \
    serves ends tests proves includes begins keeps lasts works comes says sees needs wants helps \
    turns stands sits lies falls rises brings adds requires provides allows ensures contains counts \
    leads suggests hints indicates reveals implies reflects belongs appears happens exists occurs \
    reaches
    """

  /// "10yr gilt", "3hr flight"
  static let times: Set<String> = ["year", "month", "week", "day", "hour", "minute"]

  /// The amount with the space behind it: "half a", "three quarters of a", and "fifteen hundred"
  /// metres, as runners say.
  private func amount(_ at: Cursor, _ quantity: Quantity, isOne: Bool, _ unit: Unit) -> String {
    var words = quantity.spoken(at.say) + " "
    // "0-62mph", as Britons say how fast a car gets away
    if at.say.isBritish, unit.one.hasSuffix("per hour"), quantity.second != nil,
      words.utf8.starts(with: "zero to ".utf8)
    {
      words = "nought" + words.dropFirst(4)
    }
    if quantity.isFraction, !at.isMark(quantity.count, "-"),
      !at.isAttributive(end: quantity.count + unit.count),
      !at.isWord(-1, "a an the")
    {
      let article =
        "aeiou".utf8.contains(unit.one.utf8.first ?? 0) && unit.one != "euro" || unit.one == "hour"
        ? "an " : "a "
      return words + (quantity.first.fraction == "half" ? article : "of " + article)
    }
    if unit.one == "meter", quantity.count == 1, let digits = at.digits(0), digits.count == 4,
      digits.suffix(2).elementsEqual("00".utf8), digits.dropFirst().first != 0x30, at.isGlued(1)
    {
      return at.say.paired(digits) + " "
    }
    return words
  }
}

extension Say {
  /// American spelling of units in British: "kilometre", "litre".
  func spelled(_ unit: String) -> String {
    guard isBritish else { return unit }
    var words: [String] = []
    for word in unit.utf8.split(separator: 0x20) {
      let word = String(decoding: word, as: UTF8.self)
      if word == "percent" {
        words.append("per cent")
        continue
      }
      for (american, british) in [("meter", "metre"), ("liter", "litre")] {
        if word.hasSuffix(american) || word.hasSuffix(american + "s") {
          let plural = word.hasSuffix("s")
          let stem = word.dropLast(american.count + (plural ? 1 : 0))
          words.append(stem + british + (plural ? "s" : ""))
        }
      }
      if !word.hasSuffix("meter"), !word.hasSuffix("meters"), !word.hasSuffix("liter"),
        !word.hasSuffix("liters")
      {
        words.append(word)
      }
    }
    return words.joined(separator: " ")
  }
}

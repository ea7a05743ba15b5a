/// Reads: words before the name of a place: "Ft. Worth", "Mt. Everest", "Mt Rainier"; parts of a
/// country ("N. Korea"), a town ("in N. Canton") and a street ("W. 42nd St.", "123 E Main St"); the
/// way that a road leads ("I-95 N") and somebody goes ("fled SE", "turn L at a post").
/// Leaves alone: "6 ft. tall", "pt" in small letters, initials ("E. Nesbit"), "E Street", "E. coli".
struct Place: Rule {
  var name: String { "place" }
  var starts: [Start] {
    [
      .table(Tables.addressWords),
      .words("N S E W L R NB SB EB WB NW NE SW SE NNW NNE SSW SSE ENE ESE WNW WSW"),
    ]
  }

  func match(_ at: Cursor) -> Match? {
    // "FT. WORTH, Tex. —": a dateline.
    if at[0]?.shape == .upper, at.isDot(1), at[2]?.shape == .upper, at[2]?.count ?? 0 > 3,
      at.index == at.sentence.lowerBound, let row = at.find(0, Tables.addressWords)
    {
      return Match(2, .address, row[1], .init("abbreviation", row[0]))
    }
    // "MT EVEREST CLIMBER MISSING", "FT WORTH"
    if at.isShouted, at[0]?.shape == .upper, at.isWord(0, "MT FT"),
      at.isWord(
        at.isDot(1) ? 2 : 1,
        "EVEREST RUSHMORE ETNA FUJI RAINIER KILIMANJARO VESUVIUS WORTH LAUDERDALE MYERS BRAGG HOOD KNOX"
      ),
      let row = at.find(0, Tables.addressWords)
    {
      return Match(at.isDot(1) ? 2 : 1, .address, row[1], .init("abbreviation", row[0]))
    }
    // "N. KOREA FIRES MISSILE"
    if at.isShouted, at.isWord(at.isDot(1) ? 2 : 1, "KOREA KOREAN CAROLINA DAKOTA AFRICA"),
      !at.isJoined,
      let name = Self.directions[at.string(0)]
    {
      return Match(at.isDot(1) ? 2 : 1, .address, name, .init("direction", name))
    }
    if let row = at.find(0, Tables.addressWords), at[0]?.shape == .capitalised || at.isWord(0, "mt")
    {
      let end = at.isDot(1) ? 2 : 1
      if at.isWord(0, "Pt Ste"), end == 1 { return nil }
      // "Gt Yarmouth", "Gt Ormond Street", but "the Audi Gt Coupe"
      if at.isWord(0, "Gt"), !at.isWord(end, Self.greats), !at.isStreetKind(end + 1),
        !at.isStreetKind(end + 2)
      {
        return nil
      }
      // "20 mt of grain"
      if at.isWord(0, "mt"), at[-1]?.kind == .digits,
        at[end]?.shape != .capitalised || !at.isWritten(0, "Mt")
      {
        return nil
      }
      if at[end] == nil, at.isDot(1) || at.index == at.sentence.lowerBound {
        return Match(end, .address, row[1], .init("abbreviation", row[0]))
      }
      // "the tanker MT Front Eagle"
      if at.isWritten(0, "MT"), at.isNear("tanker vessel ship crew oil aboard hijacked") {
        return nil
      }
      guard
        at[end]?.shape == .capitalised || at[end]?.shape == .mixed && end == 2
          || at.isWord(0, "Mt") && at.isWord(end, "of"),
        at[end]?.gap != Lexeme.Gap.none
      else { return nil }
      return Match(end, .address, row[1], .init("abbreviation", row[0]))
    }
    // "N.W. 7th Ave.", "16th St. N.W."
    if at.isWord(0, "N S"), at.isDot(1), at.isGlued(2), at.isWord(2, "W E"),
      at[2]?.shape == .oneCapital,
      at.isDotOrStop(3), !at.isJoined,
      at.digits(4) != nil && at.isGlued(5) && at.isWord(5, "st nd rd th")
        || at.find(at.isDot(-1) ? -2 : -1, Tables.streets) != nil || at.isWord(-1, "Street Avenue"),
      let name = Self.directions[at.string(0) + at.string(2)]
    {
      return Match(at.isDot(3) ? 4 : 3, .address, name, .init("direction", name))
    }
    // "N. Korea", "S. Africa"
    if at.isDot(1), at.isWord(2, Self.divided, orPossessive: true) || at.isSeaOfChina(2),
      at[2]?.shape == .capitalised, !at.isJoined,
      let name = Self.directions[at.string(0)], !at.isWord(2, "St") || at.isDot(3)
    {
      if at.isWord(0, "N"), at.isWord(2, "Ireland Irish", orPossessive: true) {
        return Match(2, .address, "Northern", .init("direction", "Northern"))
      }
      return Match(2, .address, name, .init("direction", name))
    }
    // "N. Canton, Ohio", "E. Lansing"; "showers in E Scotland"
    let start = at.isDot(1) ? 2 : 1
    if at[start]?.shape == .capitalised, at[start]?.gap == .space, !at.isJoined,
      start == 2
        ? at.isWord(start, Self.towns, orPossessive: true)
          || at.isWord(start, "Las Los San Santa St Salt Little Palm Palo Lake College")
            && at[start + 1]?.shape == .capitalised
        : at[0]?.shape == .oneCapital && at.isWord(start, Self.regions),
      at[-1] == nil && start == 2 || at.isMark(-1, "(")
        || at.isWord(-1, "in from near to at of outside around into through across over for"),
      let name = Self.directions[at.string(0)]
    {
      return Match(start, .address, name, .init("direction", name))
    }
    // "I-95 N was closed", "Highway 101 N", "US 41 S"
    if at[0]?.shape == .oneCapital, at.isWord(0, "N S E W"), at[0]?.gap == .space,
      at[-1]?.kind == .digits,
      at[1]?.kind != .digits, at[1]?.shape != .capitalised || at.isWord(1, "Exit"),
      !at.isWord(1, "coli"),
      at.isDash(-2) && at.isWord(-3, "I") || at.isWord(-2, "Highway Hwy Route Rte Interstate US SR")
        || at.isDot(-2) && at.isWord(-3, "Hwy Rte"),
      let way = Self.ways[at.string(0)]
    {
      return Match(
        at.isDot(1) && at[2]?.shape == .lower ? 2 : 1, .address, way, .init("direction", way))
    }
    // "I-95 NB closed", "NB lanes"
    if let way = ["NB": "northbound", "SB": "southbound", "EB": "eastbound", "WB": "westbound"][
      at.string(0)], !at.isJoined,
      at.isWord(1, "lane lanes carriageway traffic")
        || at[-1]?.kind == .digits
          && (at.isDash(-2) && at.isWord(-3, "I US SR")
            || at.isWord(-2, "Highway Hwy Route Rte US SR"))
    {
      return Match(1, .address, way, .init("direction", way))
    }
    // "a SW-facing garden"
    if at.isGluedMark(1, "-"), at.isGlued(2), at.isWord(2, "facing"), !at.isJoined,
      let way = Self.ways[at.string(0)]
    {
      return Match(1, .address, way, .init("direction", way))
    }
    // "Washington, D.C., not NE."
    if at.isWord(0, "NE NW SE SW"), at[0]?.shape == .upper, !at.isJoined, at.isWord(-1, "not"),
      at[1] == nil || at[1]?.kind == .mark,
      (-16 ... -2).contains(where: {
        at.isWord($0, "NE NW SE SW N S E W") && at[$0]?.shape != .lower
      }),
      let name = Self.directions[at.string(0)]
    {
      return Match(1, .address, name, .init("direction", name))
    }
    // "the S. side of town"
    let isDotted = at.isDot(1) && at[0]?.shape == .oneCapital && at.isWord(2, "of side end edge")
    if isDotted, at.isWord(-1, "the"), !at.isWord(2, "of"), at.isWord(0, "N S E W"),
      let way = Self.ways[at.string(0)], !at.isJoined
    {
      return Match(2, .address, way, .init("direction", way))
    }
    // "35 km NW of Noto", "3 miles S. of Leeds"
    if isDotted && at.isWord(2, "of") || at.isWord(1, "of"),
      let way = Self.ways[at.string(0)], !at.isJoined,
      at.find(-1, Tables.units) != nil || at.isWord(-1, "miles kilometers kilometres mile just")
        || at.isDot(-1) && at.find(-2, Tables.units) != nil
        || at.isMark(-1, ")") && at.find(-2, Tables.units) != nil
    {
      return Match(isDotted ? 2 : 1, .address, way, .init("direction", way))
    }
    // "turn L at a fingerpost", "keep the wall on your R"
    if at.isWord(0, "L R"), at[0]?.shape == .oneCapital, !at.isJoined,
      at.isWord(-1, "turn turning bear bearing fork forking sharp immediately")
        || at.isWord(-1, "keep go") && at.isWord(1, "along past through over down up onto")
        || at.isWord(-1, "your") && at.isWord(-2, "on to"),
      isOpen(at, 1) || at.isWord(1, Self.along) && !at.isWord(1, "for until from")
        || at.isWord(1, "into onto") && at[2]?.shape == .capitalised
        || at.isWord(1, "then before after by") || at.isWord(1, "and") && at.isWord(-1, "your")
    {
      return Match(
        1, .abbreviation, at.isWord(0, "L") ? "left" : "right", .init("direction", at.string(0)))
    }
    // "moving W at 20 mph", "heading NNE"
    if at.isWord(-1, Self.motions) || at.isWord(-1, Self.paths),
      !at.isJoined, at[0]?.shape != .lower,
      at.isWord(0, "NE NW SE SW") || at.isWord(-1, Self.motions),
      isOpen(at, 1) || at.isWord(1, Self.along) && at[1]?.gap == .space,
      let way = Self.ways[at.string(0)]
    {
      return Match(1, .address, way, .init("direction", way))
    }
    // "It lies N of Loch Tay", "shut W of Canmore"
    if at.isWord(1, "of"), at[0]?.shape == .oneCapital,
      at[-1]?.shape == .lower || at.isWord(-1, "land site field area plot")
        || at.isMark(-1, "\"") || at.isMark(-1, "”"), !at.isJoined,
      at[2]?.shape == .capitalised
        || at.isWord(2, "the") && at[3]?.shape == .capitalised
        || at.isWritten(2, "I") && at.isDash(3),
      !at.isWord(-1, Self.lettered), let way = Self.ways[at.string(0)]
    {
      return Match(1, .address, way, .init("direction", way))
    }
    // "heads NNW through", "the ENE ridge"
    if at[0]?.shape == .upper, at[0]?.count == 3, at.isWord(0, Self.points), !at.isJoined,
      !at.isGlued(1) || at[1]?.kind == .mark, at[-1]?.shape != .upper, !at.isShouted,
      let way = Self.ways[at.string(0)]
    {
      return Match(1, .address, way, .init("direction", way))
    }
    // "Andheri (W)": a part of Mumbai.
    if at.isMark(-1, "("), at.isMark(1, ")"), at.isWord(0, "E W"), at.isWord(-2, Self.suburbs),
      let name = Self.directions[at.string(0)]
    {
      return Match(1, .address, name, .init("direction", name))
    }
    // "SE Asia", "NW England"; "S Korea", "N Yorks"
    if let way = Self.ways[at.string(0)], !at.isJoined, !at.isGlued(1) || at[1]?.kind == .mark,
      isOfWind(at)
    {
      return Match(1, .address, way, .init("direction", way))
    }
    if at[1]?.shape == .capitalised, at[1]?.gap == .space, !at.isJoined,
      at[-1] == nil || at[-1]?.shape == .lower || at.isOpening(-1) || at.isMark(-1, ",")
        || at.isWord(-1, "a an the"),
      at[0]?.shape == .upper && at.isWord(0, "NE NW SE SW")
        || at[0]?.shape == .oneCapital && at.isWord(1, Self.divided) && !at.isWord(1, "St Bank"),
      let name = Self.directions[at.string(0)]
    {
      let isIreland = at.isWord(0, "N") && at.isWord(1, "Ireland Irish")
      return Match(1, .address, isIreland ? "Northern" : name, .init("direction", name))
    }
    if isBeforeStreet(at), let name = Self.directions[at.string(0)] {
      return Match(at.isDot(1) ? 2 : 1, .address, name, .init("direction", name))
    }
    // "708 N 1st St", "123 E. Main St."
    let isAfterStreet =
      at.find(at.isDot(-1) ? -2 : -1, Tables.streets) != nil || at.isWord(-1, "Street Avenue Road")
    // "In 1974 E. Howard Hunt revealed it."
    if at.isDot(1), at.digits(-1)?.count == 4, at.isWord(-2, "in since by until of") { return nil }
    // "Dr S. Patel" is no drive.
    let first = at.isDot(1) ? 2 : 1
    if at.isWord(at.isDot(-1) ? -2 : -1, "Dr"), at[0]?.shape == .oneCapital,
      at[first]?.shape == .capitalised || at[first]?.shape == .oneCapital
        || at[first]?.shape == .mixed
    {
      return nil
    }
    // "2 N Djokovic" is a man's place.
    guard at.digits(-1)?.count ?? 0 > 2 || isAfterStreet, let lexeme = at[0], lexeme.gap == .space,
      lexeme.shape == .oneCapital || lexeme.shape == .upper
    else { return nil }
    let end = at.isDot(1) ? 2 : 1
    let isBeforeName =
      at[end]?.gap == .space && (at[end]?.shape == .capitalised || at[end]?.kind == .digits)
    // "38th Ave. S."
    let isLast =
      isAfterStreet
      && (at[end] == nil || at[end]?.kind == .mark || at.isWord(end, "in and at near"))
      && at.isWord(0, "N S E W") && !at.isWord(-1, "st")
    guard isAfterStreet && lexeme.count == 2 || isBeforeName || isLast else {
      return nil
    }
    guard let name = Self.directions[at.string(0)] else { return nil }
    return Match(end, .address, name, .init("direction", name))
  }

  private static let greats: Words = """
    Yarmouth Ormond Malvern Missenden Dunmow Bardfield Manchester Britain Western Eastern Northern
    """

  /// "S. Main St.", "W. 42nd Street", "N. Martin Luther King Blvd": the part of a street, by the kind
  /// of street behind its name. "E Street" is a name itself.
  private func isBeforeStreet(_ at: Cursor) -> Bool {
    guard let lexeme = at[0], lexeme.shape == .oneCapital || lexeme.shape == .upper, !at.isJoined
    else { return false }
    let start = at.isDot(1) ? 2 : 1
    guard lexeme.count == 1 || start == 1, at[start]?.gap == .space else { return false }
    var end = start
    if at[end]?.kind == .digits, at.isGlued(end + 1), at.isWord(end + 1, "st nd rd th") {
      end += 2
      // "on W. 57th"
      if start == 2, at[end]?.shape != .lower || at.isWord(end, Cursor.notNouns) { return true }
    } else {
      while end < start + 3, at[end]?.shape == .capitalised, !at.isStreetKind(end) { end += 1 }
    }
    return end > start && at.isStreetKind(end)
  }

  /// "winds NW 10", "NW wind", "out of the SW at 10 mph", "moving NNE at 14 mph".
  private func isOfWind(_ at: Cursor) -> Bool {
    let isLong = at[0]?.shape == .upper
    if at.isWord(1, "wind winds gale gales breeze breezes") {
      return isLong
        || at.isWord(1, "winds wind") && at[1]?.shape == .lower && at[-1]?.shape != .capitalised
          && at[-1]?.shape != .upper
    }
    guard isLong else { return false }
    if at.isWord(-1, "wind winds gales veering backing becoming moving heading tracking drifting") {
      return true
    }
    return at.isWord(-1, "the")
      && (at.isWord(1, "side corner coast edge tip part quarter outskirts suburbs")
        || (at.isWord(-2, "from to on in") || at.isWord(-2, "of") && at.isWord(-3, "out"))
          && (at.word(1) == nil || at.isWord(1, Cursor.notNouns)))
  }

  /// Without SSE, a company, and ESE, a kind of school.
  private static let points: Words = "NNW NNE SSW ENE WNW WSW"
  private static let suburbs: Words = """
    Andheri Malad Bandra Borivali Kandivali Goregaon Ghatkopar Dadar Mulund Santacruz Khar Kurla Thane \
    Chembur Jogeshwari Vikhroli Bhandup Dahisar
    """
  /// Whether a clause ends at an offset: no dot of a name, no hyphen or other mark of a word.
  private func isOpen(_ at: Cursor, _ offset: Int) -> Bool {
    guard let next = at[offset] else { return true }
    return [",", ";", ")", ":"].contains { at.isMark(offset, $0) }
      || next.kind == .mark && next.gap == .space && at.isDash(offset)
  }

  private static let motions: Words = """
    moving moves heading headed tracking drifting sailing drifted fled ran drove driving walked \
    walking travelled traveled travelling traveling continue continued
    """
  /// What a walker follows: "the Dales High Way NE for a mile".
  private static let paths: Words =
    "way path trail track bridleway footpath towpath lane river canal"
  private static let along: Words =
    "at toward towards around near over from on for to along down up through across past until"
  /// What is told apart by letters.
  private static let lettered: Words = """
    vitamin vitamins type plan group letter point hepatitis grade class section appendix an a the \
    category block row exhibit element
    """
  private static let ways = [
    "N": "north", "S": "south", "E": "east", "W": "west", "NW": "northwest", "NE": "northeast",
    "SW": "southwest", "SE": "southeast", "NNW": "north-northwest", "NNE": "north-northeast",
    "SSW": "south-southwest", "SSE": "south-southeast", "ENE": "east-northeast",
    "ESE": "east-southeast", "WNW": "west-northwest", "WSW": "west-southwest",
  ]
  private static let directions = [
    "N": "North", "S": "South", "E": "East", "W": "West", "NW": "Northwest", "NE": "Northeast",
    "SW": "Southwest", "SE": "Southeast",
  ]
  /// Countries and states of which there are two.
  private static let divided: Words = """
    Korea Korean Koreans Africa African Africans Carolina Dakota Virginia Ireland Irish Sudan Bank \
    Timor Germany German America American Macedonia Yemen Ossetia St Wales Yorks Yorkshire Sussex \
    London Midlands Glamorgan Lothian Lanarkshire Ayrshire Lebanon Gaza Jerusalem Ukraine Darfur \
    Asia Europe India Iraq Syria Nigeria Mali Iran Kivu Kordofan Waziristan Kalimantan \
    Sulawesi Sumatra Sudanese Sea Hollywood Tennessee Texas Devon
    """

  /// Towns that are called after a quarter of the compass.
  private static let towns: Words = """
    Canton Lansing Orange Brunswick Bend Haven Charleston Miami Hampton Bergen Platte Tonawanda \
    Hempstead Babylon Islip Providence Lafayette Chicago Boston Philadelphia Portland Oakland \
    Hartford Bridgewater Attleboro Andover Kingstown Cambridge Moline Peoria Chester Covina Mifflin \
    Pasadena Scotland England Wales Kent Essex Surrey Norfolk Suffolk Lincolnshire Cornwall
    """
  /// Parts of Britain that weather reports divide.
  private static let regions: Words = """
    Scotland England Wales Kent Essex Surrey Norfolk Suffolk Lincolnshire Cornwall Cumbria \
    Northumberland Aberdeenshire Lancashire Cheshire Staffordshire Shropshire Oxfordshire
    """
}

extension Cursor {
  /// "S. China Sea"
  fileprivate func isSeaOfChina(_ offset: Int) -> Bool {
    isWord(offset, "China") && isWord(offset + 1, "Sea")
  }

  /// A word that names a kind of street, whole or shortened: "St", "Avenue".
  func isStreetKind(_ offset: Int) -> Bool {
    guard let lexeme = word(offset), lexeme.shape == .capitalised else { return false }
    return find(offset, Tables.streets) != nil || isWord(offset, Self.streetKinds)
  }

  private static let streetKinds: Words = """
    Street Avenue Road Boulevard Drive Lane Court Place Highway Parkway Terrace Freeway Expressway \
    Pike Turnpike Circle Trail Causeway Crescent Alley
    """
}

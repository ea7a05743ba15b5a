/// Reads: words in capitals letter by letter, with a plural or possessive ending: "IMF", "CEOs",
/// "the WHO's", "MPs'".
/// Leaves alone: acronyms that are said as words ("NATO"), those that stay as they are ("US"), long
/// words in capitals, places in datelines ("MINSK, Belarus (AP) —"), and in sentences that are
/// capitals throughout all that could be a word and is no known acronym.
struct Acronym: Rule {
  var name: String { "acronym" }
  var starts: [Start] { [.shape(.upper), .shape(.mixed), .table(Tables.letterWords)] }

  func match(_ at: Cursor) -> Match? {
    guard let lexeme = at[0], lexeme.count <= 24 else { return nil }
    if let match = mixed(at) { return match }
    // "AS Byatt", "HE Bates": initials that are words, too.
    if lexeme.shape == .upper, lexeme.count == 2, !at.isShouted, at.isWord(0, "AS AN HE OR ME"),
      at[1]?.shape == .capitalised, at[1]?.gap == .space, at[-1]?.shape != .upper,
      !(at.isWord(0, "OR") && at.isMark(-1, ","))
    {
      return Match(1, .letters, at.say.letters(at.bytes(0)), field(at.bytes(0)))
    }
    // "US-LED STRIKES"
    if at.isWritten(0, "LED"), at.isShouted,
      at.isGlued(0) && at.isDash(-1) || at.isWord(1, "BY TO") && at.digits(2) == nil
    {
      return nil
    }
    // "SIR HUGH PEMBERTON-LYLE": a name of two.
    if lexeme.shape == .upper, at.isMark(-1, "-"), at.isGlued(0), at[-2]?.shape == .upper,
      at[-2]?.count ?? 0 > 4, lexeme.count > 3, !at.isShouted, at[-3]?.shape == .upper,
      Tables.letterAcronyms.find(at.bytes(0)) == nil
    {
      return nil
    }
    // "the WHO's doctors"
    if at.isWord(0, "WHO's WHO’s"), at.bytes(0).starts(with: "WHO".utf8), !at.isShouted,
      at.isWord(-1, "the"), !at.isWord(-2, "of")
    {
      return Match(1, .letters, "W H O's", field(at.bytes(0).prefix(3)))
    }
    // "(pronounced JOUR-na-vix)": how a name is said.
    if at.isWord(-1, "pronounced") && at.isMark(-2, "(") && at.isGluedMark(1, "-")
      && at[2]?.shape == .lower
      || at.isMark(-1, "-") && at[-2]?.shape == .lower
        && (-6 ... -3).contains(where: { at.isWord($0, "pronounced") && at.isMark($0 - 1, "(") }),
      lexeme.shape == .upper, lexeme.count > 2 || at.isMark(-1, "-"), !at.isShouted
    {
      return Match(1, .word, at.string(0).lowercased(), field(at.bytes(0)))
    }
    // "I AM angry"
    if at.isWritten(0, "AM"), at.isWritten(-1, "I") { return Match(1, .word, "am") }
    if lexeme.shape == .upper, at.isByline {
      return Match(1, .word, at.string(0).capitalised, .init("name", at.string(0)))
    }
    // "NHS IT SYSTEM CRASHES", "HEAD OF IT QUITS"
    if at.isShouted, at.isWritten(0, "IT"),
      at.isWord(
        1,
        """
        SYSTEM SYSTEMS GLITCH CHAOS FIRM GIANT WORKERS MELTDOWN SECTOR OUTAGE OUTAGES FAILURE \
        JOBS CONTRACT
        """
      )
        || at.isWord(1, Self.technicians)
          && (at.index == at.sentence.lowerBound || at[-1]?.kind == .mark
            || at.isWord(-1, "UK US NHS TOP BIG NEW OF BY FOR IN AND TO"))
        || at.isWord(-1, "OF") && at.isWord(-2, "HEAD CHIEF DIRECTOR") && !at.isWord(1, "ALL")
    {
      return Match(1, .letters, "I T", field(at.bytes(0)))
    }
    // "I LOVE IT so much"
    if at.isWritten(0, "IT"),
      at.isWord(-1, "LOVE LOVED HATE HATED MEAN MEANT DID DO SAW DOING NEED WANT LIKE TRIED"),
      at[-1]?.shape == .upper,
      at[1] == nil || at[1]?.kind == .mark
        || at.isWord(1, "so when and but too now more all if because here as even")
    {
      return Match(1, .word, "it")
    }
    if at.isShouted || at.isWord(0, "it") && at.isWord(1, "is was") && at[1]?.shape == .upper,
      let match = pronoun(at)
    {
      return match
    }
    var bytes = at.bytes(0)
    var suffix = ""
    if lexeme.shape == .mixed {
      guard let stem = stem(of: bytes) else { return nil }
      bytes = stem.letters
      suffix = stem.ending
    } else if bytes.suffix(2).elementsEqual("'S".utf8) {
      // "CIA'S PLAN": as with a small letter.
      bytes = bytes.dropLast(2)
      suffix = "'s"
      if Tables.keptAcronyms.find(bytes)?.last == "'s" {
        return Match(1, .letters, String(decoding: bytes, as: UTF8.self) + "'s", field(bytes))
      }
    } else if bytes.suffix(4).elementsEqual("’S".utf8) {
      bytes = bytes.dropLast(4)
      suffix = "'s"
    }
    let isCapital = suffix == "'s" && lexeme.shape == .upper
    if suffix == "'s",
      at.isWord(
        0,
        "it's that's he's she's what's who's let's there's here's it’s that’s he’s she’s what’s who’s let’s there’s here’s"
      )
    {
      return nil
    }
    guard bytes.count > 1, bytes.allSatisfy(\.isUpper) else { return nil }
    if at.isShouted {
      if suffix.isEmpty, at.isWord(0, "MPS MEPS MSPS CEOS NGOS") {
        return Match(1, .letters, at.say.letters(bytes.dropLast()) + "'s", field(bytes))
      }
    } else if suffix.isEmpty, isDateline(at, bytes) {
      return nil
    }
    // "NYSE:BA": an exchange and a share.
    if suffix.isEmpty, at.isGluedMark(1, ":"), at.isGlued(2), let share = at.word(2),
      share.shape == .upper || share.shape == .oneCapital, share.count < 6, !at.isShouted,
      !at.isGlued(3) || at[3]?.kind == .mark
    {
      return Match(
        3, .letters, at.say.acronym(bytes, isShouted: false) + ", " + at.say.letters(at.bytes(2)),
        field(bytes))
    }
    // "TSLA.O", "BRK.A": a share and its market or its class.
    if suffix.isEmpty, at.isOpening(-1) || at.isMark(-1, ":"), at.isDot(1), at.isGlued(2),
      at[2]?.shape == .oneCapital || at[2]?.shape == .upper && at[2]?.count == 2,
      !at.isGlued(3) || at[3]?.kind == .mark
    {
      return Match(
        3, .letters, at.say.letters(bytes) + " dot " + at.say.letters(at.bytes(2)), field(bytes))
    }
    if !at.isShouted, suffix.isEmpty, at.isNameOrEmphasis { return nil }
    let words = at.say.acronym(bytes, isShouted: at.isShouted)
    let isSpelled = words.utf8.contains(0x20)
    if let kept = Tables.keptAcronyms.find(bytes) {
      // The engine swallows the ending behind most of them.
      if suffix.isEmpty || suffix == "'s" && kept.last == "'s" { return nil }
      return Match(1, .letters, at.say.letters(bytes) + "'s", field(bytes))
    }
    // Said as it is written.
    if !isSpelled, suffix.isEmpty || isCapital, words.utf8.elementsEqual(bytes) { return nil }
    return Match(
      1, isSpelled ? .letters : .word,
      words + (suffix.isEmpty ? "" : isSpelled || suffix != "s" ? "'s" : "s"), field(bytes))
  }

  private func field(_ bytes: ArraySlice<UInt8>) -> Token.Field {
    .init("letters", String(decoding: bytes, as: UTF8.self))
  }

  /// "MoD", "two PhDs": letters of both kinds, by their table.
  private func mixed(_ at: Cursor) -> Match? {
    guard let lexeme = at[0],
      lexeme.shape == .mixed || lexeme.shape == .capitalised
        || lexeme.shape == .upper && at.bytes(0).contains(where: { $0 >= 0x80 })
    else { return nil }
    if let row = at.find(0, Tables.letterWords) {
      return row[1] == row[0] ? nil : Match(1, .letters, row[1], .init("letters", row[0]))
    }
    guard let stem = stem(of: at.bytes(0)), let row = Tables.letterWords.find(stem.letters) else {
      return nil
    }
    let spoken = row[1] == row[0] ? at.say.letters(stem.letters) : row[1]
    return Match(1, .letters, spoken + "'s", .init("letters", row[0]))
  }

  /// "IT" and "US" in a headline of capitals: the pronoun, which the engine would spell; "WHO" where
  /// it is the health agency.
  private func pronoun(_ at: Cursor) -> Match? {
    if at.isWord(0, "it") { return Match(1, .word, "it") }
    if at.isWord(0, "who"), at.isWord(1, Self.afterAgency) {
      return Match(1, .letters, at.say.letters(at.bytes(0)), field(at.bytes(0)))
    }
    if at.isWord(0, "us"), at.isWord(-1, Self.beforePronoun) { return Match(1, .word, "us") }
    return nil
  }

  /// Who works with computers, and what for, in headlines.
  private static let technicians: Words = """
    STAFF BOSS BOSSES EXPERT EXPERTS COMPANY COMPANIES FIRMS GIANTS WORKER FAILURES CONTRACTS \
    SERVICES SPENDING SECURITY PROBLEM PROBLEMS BLUNDER SHUTDOWN SPECIALIST PROJECT
    """
  private static let afterAgency: Words = """
    says warns urges chief declares calls official officials team experts data report backs
    """
  private static let beforePronoun: Words = """
    tell told let lets give gives gave help helps join joins show shows make makes made of about \
    between among all both kill killed save saves take takes
    """

  /// "MINSK, Belarus (AP) —": a place at the beginning, before the agency or the dash.
  private func isDateline(_ at: Cursor, _ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count > 3 || at[1]?.shape == .upper, at.index - at.sentence.lowerBound < 4,
      Tables.letterAcronyms.find(bytes) == nil, Phonotactics.isWordlike(bytes)
    else { return false }
    var offset = -1
    while let before = at[offset] {
      guard
        before.shape == .upper || before.shape == .oneCapital || at.isDot(offset)
          || at.isWord(offset, "Saint")
      else {
        return false
      }
      offset -= 1
    }
    for offset in 1..<9 {
      guard let next = at[offset] else { return false }
      if next.kind == .mark {
        switch next.code {
        case 0x28: return at.isMark(offset + 2, ")") || at.isMark(offset + 3, ")")
        case 0x2014, 0x2013, 0x2D: return next.gap != .none
        case 0x2C, 0x2E: continue
        default: return false
        }
      }
      guard next.kind == .word, next.shape != .lower else { return false }
    }
    return false
  }

  /// The capitals before a plural or possessive ending.
  private func stem(of bytes: ArraySlice<UInt8>) -> (letters: ArraySlice<UInt8>, ending: String)? {
    guard bytes.last == 0x73 else { return nil }
    let rest = bytes.dropLast()
    if rest.last == 0x27 { return (rest.dropLast(), "'s") }
    if rest.suffix(3).elementsEqual([0xE2, 0x80, 0x99]) { return (rest.dropLast(3), "'s") }
    return (rest, "s")
  }
}

extension Say {
  /// A word in capitals: letter by letter, or as it is written where it is said as a word.
  func acronym(_ bytes: some Collection<UInt8>, isShouted: Bool) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    if let row = Tables.acronymWords.find(bytes) { return row.count > 1 ? row[1] : text }
    if Tables.keptAcronyms.find(bytes) != nil { return text }
    if Tables.letterAcronyms.find(bytes) != nil { return letters(bytes) }
    if Tables.capitalWords.find(bytes) != nil { return text }
    if isShouted {
      return bytes.count < 6 && !Phonotactics.isWordlike(bytes) ? letters(bytes) : text
    }
    if bytes.count > 3, bytes.first.map({ !"AEIOU".utf8.contains($0) }) ?? false,
      Self.alternates(bytes)
    {
      return text
    }
    if bytes.count > 5, Self.isPronounceable(bytes) || Phonotactics.isWordlike(bytes) {
      return text
    }
    if Phonotactics.isWord(inCapitals: bytes) { return text }
    if bytes.count > 3, Tables.isGivenName(inCapitals: bytes) { return text }
    return letters(bytes)
  }

  /// Vowels and consonants take turns, as in OPEC and UNITA: such acronyms are said as words.
  static func alternates(_ bytes: some Collection<UInt8>) -> Bool {
    var last: Bool?
    for byte in bytes {
      let isVowel = "AEIOU".utf8.contains(byte)
      if isVowel == last { return false }
      last = isVowel
    }
    return true
  }

  /// Has vowels about where a word has them.
  static func isPronounceable(_ bytes: some Collection<UInt8>) -> Bool {
    var run = 0
    var vowels = 0
    for byte in bytes {
      switch byte.lowered {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79:
        vowels += 1
        run = 0
      default:
        run += 1
        if run > 3 { return false }
      }
    }
    return vowels * 4 >= bytes.count
  }
}

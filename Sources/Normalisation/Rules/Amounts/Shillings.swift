/// Reads: British money before 1971: "£1 10s 6d", "3l. 7s. 6d.", "2s. 6d.", "£5 5s", "4½d.", "2/-",
/// "£1/2/6"; "6d.", "5s." and "10/6" where prices are told.
/// Leaves alone: the same elsewhere, where it could be anything ("10s", "10d nails", "on 10/6").
struct Shillings: Rule {
  var name: String { "shillings" }
  var starts: [Start] { [.digitsBefore("/,", [.word, .otherMark]), .marks("£½¼¾")] }

  func match(_ at: Cursor) -> Match? {
    // "6d", "2/6", "1,000l", "4½d"
    if at[0]?.kind == .digits, let next = at[1] {
      guard
        next.kind == .mark
          ? next.code >= 0x80 || next.code == 0x2F || next.code == 0x2C
          : next.count == 1
      else { return nil }
    }
    guard !at.isJoined, at.isMark(0, "£") || at.isGlued(1) || at[0]?.kind == .mark else {
      return nil
    }
    guard let (parts, end) = slashed(at) ?? lettered(at),
      !at.isGlued(end) || at[end]?.kind == .mark, let last = parts.last
    else { return nil }
    let first = parts.dropLast().joined(separator: " ")
    return Match(
      end, .money, first.isEmpty ? last : first + " and " + last,
      .init("amount", at.text.string(at.index..<at.index + end)))
  }

  /// "2/-", "£1/2/6", "10/6".
  private func slashed(_ at: Cursor) -> (parts: [String], end: Int)? {
    let start = at.isMark(0, "£") ? 1 : 0
    guard let first = at.value(start), at.isGluedMark(start + 1, "/"), at.isGlued(start + 2) else {
      return nil
    }
    if start == 0 {
      guard first > 0, first < 100 else { return nil }
      let shillings = at.say.counted(first, "shilling")
      if at.isMark(2, "-") { return at.isGlued(3) && at[3]?.kind != .mark ? nil : ([shillings], 3) }
      guard let (pence, end) = pence(at, 2, letter: false),
        !at.isWord(end, "of"), !at.isGluedMark(end, "/"),
        at.isNear("shilling shillings farthing guinea guineas", before: 9, after: 9)
          || at.isWord(end, "net")
          // "rents of 1/9 to 2/6 a week": two prices of old money.
          || at.say.isBritish && isPaired(at, end)
            && at.isNear(
              "rent rents tickets seats admission wages lodgings beer ale", before: 8, after: 6)
          || at.value(2) == 6 && first < 22 && end == 3 && at.isWord(-1, "cost costs paid price at")
            && at.isNear("cost costs paid price priced sold", before: 6, after: 0)
      else { return nil }
      return ([shillings, pence], end)
    }
    guard at.isGlued(1), let shillings = at.value(2 + start), shillings < 20,
      at.isGluedMark(3 + start, "/"), at.isGlued(4 + start),
      let (pence, end) = pence(at, 4 + start, letter: false)
    else { return nil }
    return ([at.say.counted(first, "pound"), at.say.counted(shillings, "shilling"), pence], end)
  }

  /// "1/9 to 2/6", "3/6 and 5/6": a second price stands beside.
  private func isPaired(_ at: Cursor, _ end: Int) -> Bool {
    func isPrice(_ offset: Int) -> Bool {
      at.value(offset) ?? 99 < 20 && at.isGluedMark(offset + 1, "/")
        && (1...11).contains(at.value(offset + 2) ?? 99)
        && [3, 4, 6, 8, 9, 10].contains(at.value(offset + 2) ?? 0)
    }
    // Parts of a whole are less than one, and none of six or nine.
    func isPart(_ offset: Int) -> Bool {
      at.value(offset) ?? 9 < at.value(offset + 2) ?? 0
        && ![6, 9].contains(at.value(offset + 2) ?? 0)
    }
    return at.isWord(end, "to and or") && isPrice(end + 1) && !(isPart(0) && isPart(end + 1))
      || at.isWord(-1, "to and or") && isPrice(-4) && !(isPart(0) && isPart(-4))
  }

  /// The amounts each with its letter, its dot or none behind it.
  private func lettered(_ at: Cursor) -> (parts: [String], end: Int)? {
    var parts: [String] = []
    var end = 0
    let isSigned = at.isMark(0, "£")
    if isSigned {
      guard let pounds = at.numeral(1), pounds.fraction == nil, at.isGlued(1),
        !at.isGlued(1 + pounds.count)
      else { return nil }
      parts.append(at.say.numeral(pounds) + (pounds.isOne ? " pound" : " pounds"))
      end = 1 + pounds.count
    } else if let pounds = at.numeral(0), pounds.fraction == nil, at.isGlued(pounds.count),
      at.isWritten(pounds.count, "l")
    {
      parts.append(at.say.numeral(pounds) + (pounds.isOne ? " pound" : " pounds"))
      end = behind(at, pounds.count)
    }
    if let shillings = at.value(end), shillings < 200, at.isGlued(end + 1),
      at.isWritten(end + 1, "s")
    {
      if shillings > 0 { parts.append(at.say.counted(shillings, "shilling")) }
      end = behind(at, end + 1)
    }
    if let (pence, next) = pence(at, end, letter: true) {
      // "0s. 6d."
      parts.append(pence)
      end = next
    }
    switch parts.count {
    case 0: return nil
    case 1:
      guard !isSigned, isAlone(at, end) else { return nil }
    default: break
    }
    return (parts, end)
  }

  /// Whether one amount with its letter is money: half a penny is, the rest where prices are told.
  private func isAlone(_ at: Cursor, _ end: Int) -> Bool {
    let letter = at.isDot(end - 1) ? end - 2 : end - 1
    if at.isWritten(letter, "d"), at[letter - 1]?.kind == .mark { return true }
    // "fell from 8d. to 6d.", "The 1d. and 2d. stamps"
    if at.isWritten(letter, "d"), at.say.isBritish, at.isDot(letter + 1),
      at[letter + 2]?.shape == .lower, !at.isWord(letter + 2, "of")
    {
      return true
    }
    return at.isDot(letter + 1) && !at.isWord(end, "of")
      && !at.isWord(-1, "their his her my our your the under over")
      && at.isNear(Self.prices, before: 6, after: 6)
  }

  /// Pence and what part of one: "6d.", "4½d".
  private func pence(_ at: Cursor, _ offset: Int, letter: Bool) -> (String, Int)? {
    var end = offset
    var words = ""
    let whole = at.value(end)
    if let whole {
      guard whole < 25, at.digits(end)?.count ?? 9 <= 2 else { return nil }
      words = at.say.cardinal(whole)
      end += 1
    }
    var part: (alone: String, more: String)?
    if whole == nil || at.isGlued(end) {
      part = Self.parts[at[end]?.code ?? 0]
      if part != nil { end += 1 }
    }
    guard whole != nil || part != nil, letter || whole != 0 || part != nil else { return nil }
    if letter {
      guard at.isGlued(end), at.isWritten(end, "d"), offset == 0 || !at.isGlued(offset) else {
        return nil
      }
      end = behind(at, end)
    }
    switch (whole, part) {
    case (nil, let part?), (0, let part?): words = part.alone
    case (_, let part?): words += " and " + part.more + " pence"
    case (1, nil): words += " penny"
    default: words += " pence"
    }
    return (words, end)
  }

  /// The place behind a letter and its dot.
  private func behind(_ at: Cursor, _ letter: Int) -> Int {
    at.isDot(letter + 1) ? letter + 2 : letter + 1
  }

  private static let parts: [UInt32: (alone: String, more: String)] = [
    0xBC: ("a farthing", "a quarter"), 0xBD: ("a halfpenny", "a half"),
    0xBE: ("three farthings", "three quarter"),
    0x2153: ("a third of a penny", "a third"), 0x2154: ("two thirds of a penny", "two thirds"),
  ]
  private static let prices: Words = """
    cost costs price priced prices paid pay paying pays worth shilling shillings pence penny \
    halfpenny farthing guinea guineas fine fined fare fares rent rents wage wages fee fees net \
    ticket tickets sold sell each per lb dozen tax duty toll subscription subscriptions charge \
    charged admission postage wheat barley oats bushel quarter sack prem bonds flour bread dividend \
    mark marks stamp stamps
    """
}

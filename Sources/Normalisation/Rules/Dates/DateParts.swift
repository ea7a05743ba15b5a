extension Cursor {
  /// The month that a word names, with its dot where it has one: its number and how many lexemes.
  /// "May", "March", "Mar" and "Sun" alone need their capital.
  func month(_ offset: Int) -> (Int, Int)? {
    guard let lexeme = word(offset), lexeme.count <= 9, let row = find(offset, Tables.months),
      let month = Int(row[1])
    else { return nil }
    let isShort = lexeme.count < Say.months[month - 1].utf8.count
    return (month, isShort && isDot(offset + 1) ? 2 : 1)
  }

  /// A day of the month with its ordinal ending if it has one: its number and how many lexemes.
  func monthDay(_ offset: Int) -> (Int, Int)? {
    guard let digits = digits(offset), digits.count <= 2, let value = value(offset),
      (1...31).contains(value)
    else { return nil }
    if isGlued(offset + 1), isWord(offset + 1, "st nd rd th") { return (value, 2) }
    // "Feb. 22d, 1862", as older books have it.
    if isGlued(offset + 1), isWritten(offset + 1, "d"), [2, 3, 22, 23].contains(value),
      find(isDot(offset - 1) ? offset - 2 : offset - 1, Tables.months) != nil
    {
      return (value, 2)
    }
    if isGlued(offset + 1), let next = self[offset + 1], next.kind == .word { return nil }
    // "6.5", "6,500" and "6:30" are no days.
    if isGlued(offset + 1), isGlued(offset + 2), self[offset + 2]?.kind == .digits,
      isMark(offset + 1, ".") || isMark(offset + 1, ":") || isMark(offset + 1, "/")
        || isMark(offset + 1, ",") && self[offset + 2]?.count == 3
    {
      return nil
    }
    return (value, 1)
  }

  /// "1602/3" behind a date: the year of the old calendar and of the new one. What is said of the
  /// second, and how many lexemes.
  func newStyle(_ offset: Int, after year: ArraySlice<UInt8>) -> (words: String, count: Int)? {
    guard isGluedMark(offset, "/"), isGlued(offset + 1), let digits = digits(offset + 1),
      digits.count < 3, let next = value(offset + 1),
      !isGlued(offset + 2) || self[offset + 2]?.kind == .mark && !isMark(offset + 2, "/")
    else { return nil }
    let old = year.reduce(0) { $0 * 10 + $1.digitValue }
    guard old < 1760, next == (old + 1) % (digits.count == 1 ? 10 : 100) else { return nil }
    return (" " + say.cardinal(next), 2)
  }

  /// A year of four digits that follows a date, with the comma before it if there is one.
  func yearAfterDate(_ offset: Int) -> (digits: ArraySlice<UInt8>, comma: Bool, count: Int)? {
    // "Dec 25 '22"
    if isApostrophe(offset), isGlued(offset + 1), let digits = digits(offset + 1),
      digits.count == 2,
      !isGlued(offset), !isGlued(offset + 2) || self[offset + 2]?.kind == .mark
    {
      let century: [UInt8] = digits.first.map { $0 < 0x35 } ?? true ? [0x32, 0x30] : [0x31, 0x39]
      return ((century + digits)[...], false, 2)
    }
    // "25-Dec-2022"
    if isMark(offset, "-"), isGlued(offset), isGlued(offset + 1), let digits = digits(offset + 1),
      digits.count == 4, (0x31...0x32).contains(digits.first ?? 0), isMark(offset - 2, "-")
    {
      return (digits, false, 2)
    }
    let comma = isMark(offset, ",") && isGlued(offset)
    let at = comma ? offset + 1 : offset
    guard let digits = digits(at), digits.count == 4, (0x31...0x32).contains(digits.first ?? 0)
    else { return nil }
    if isGlued(at + 1), let next = self[at + 1] {
      if next.kind == .word { return nil }
      if isGlued(at + 2), self[at + 2]?.kind == .digits, !isDash(at + 1), next.code != 0x2F {
        return nil
      }
    }
    return (digits, comma, comma ? 2 : 1)
  }
}

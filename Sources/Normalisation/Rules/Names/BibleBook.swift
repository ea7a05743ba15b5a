/// Reads: books of the Bible before chapter and verse, or a chapter alone, shortened or numbered:
/// "Matt. 5:3", "1 Cor. 13:4", "II Kings 2:1", "1 Corinthians 13", "Rev. 21".
/// Leaves alone: the same letters where no chapter follows, numbers before people ("1 John Smith"),
/// and behind a name ("Board Rev. 3").
struct BibleBook: Rule {
  let name = "bible-book"
  let starts: [Start] = [
    .digitsBefore("", .wordApart), .table(Tables.bibleBooks), .words("I II III IV"),
  ]

  func match(_ at: Cursor) -> Match? {
    guard !at.isJoined else { return nil }
    if let number = number(at), let row = at.find(1, Tables.bibleBooks), row.count == 3,
      at[1]?.shape == .capitalised, at[1]?.gap == .space
    {
      let end = at.isDot(2) ? 3 : 2
      let isNamedAlone = at.isWord(
        1, "Corinthians Thessalonians Chronicles Cor Thess Chron Tim Kgs")
      let isChapter =
        (at.isDot(2) || at.isWord(1, "Samuel Kings Timothy Peter John")) && isChapterAlone(at, end)
        && (at.value(end) ?? 99) < 32
      guard isVerse(at, end) || isNamedAlone && (at.value(end) ?? 99) < 37 || isChapter else {
        return nil
      }
      let ordinal = ["First", "Second", "Third", "Fourth"][number - 1]
      return Match(
        end, .ordinal, "\(ordinal) \(row[1])", .init("number", "\(number)"), .init("book", row[1]))
    }
    guard let row = at.find(0, Tables.bibleBooks), at[0]?.shape == .capitalised, row[0] != row[1]
    else { return nil }
    let end = at.isDot(1) ? 2 : 1
    guard isVerse(at, end) || at.isDot(1) && at.isWord(0, Self.plain) && isChapterAlone(at, end)
    else { return nil }
    return Match(end, .abbreviation, row[1], .init("book", row[1]))
  }

  /// Books whose abbreviation with its dot before a number is nothing else.
  private static let plain: Words = """
    Rev Gen Exod Deut Lev Isa Jer Ezek Matt Rom Heb Prov Eccl Josh Judg Neh Hos Zech Mal Eph
    """

  /// Whether a chapter alone stands there: "Rev. 21".
  private func isChapterAlone(_ at: Cursor, _ offset: Int) -> Bool {
    guard let chapter = at.value(offset), (1...150).contains(chapter), at[offset]?.gap == .space,
      at[-1]?.shape != .capitalised || at.isWord(-1, "Read In See From On And Compare")
    else { return false }
    return !at.isGlued(offset + 1)
      && (at.word(offset + 1) == nil
        || at.isWord(offset + 1, Cursor.notNouns))
      && at.digits(offset + 1) == nil
      || at.isGlued(offset + 1) && at[offset + 1]?.kind == .mark
        && !(at.isGlued(offset + 2) && at[offset + 2]?.kind == .digits)
  }

  private func number(_ at: Cursor) -> Int? {
    if let value = at.value(0) { return (1...4).contains(value) ? value : nil }
    return ["I": 1, "II": 2, "III": 3, "IV": 4][at.string(0)]
  }

  /// Whether chapter and verse stand there: "13:4".
  private func isVerse(_ at: Cursor, _ offset: Int) -> Bool {
    guard let chapter = at.value(offset), chapter <= 150, at.isGluedMark(offset + 1, ":"),
      at.isGlued(offset + 2), let verse = at.value(offset + 2)
    else { return false }
    return (1...176).contains(verse)
  }
}

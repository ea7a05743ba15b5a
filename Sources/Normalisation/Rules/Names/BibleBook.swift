/// Reads: books of the Bible before chapter and verse, or a chapter alone, shortened or numbered:
/// "Matt. 5:3", "1 Cor. 13:4", "II Kings 2:1", "1 Corinthians 13", "Rev. 21"; chapter and verse with a
/// dot, as Britain prints them: "Luke 2.1-7".
/// Leaves alone: the same letters where no chapter follows, numbers before people ("1 John Smith"),
/// and behind a name ("Board Rev. 3").
struct BibleBook: Rule {
  var name: String { "bible-book" }
  var starts: [Start] {
    [
      .digitsBeforeTable(Tables.bibleBooks), .digitsBeforeWords(Self.books),
      .table(Tables.bibleBooks), .words("I II III IV"),
      .words(Self.books),
    ]
  }

  func match(_ at: Cursor) -> Match? {
    guard !at.isJoined else { return nil }
    if let match = dotted(at) { return match }
    if let number = number(at), at[1]?.gap == .space, let verse = dotted(at.moved(1)) {
      return Match(
        verse.count + 1, .ratio, Self.ordinals[number - 1] + " " + verse.spoken,
        .init("number", "\(number)"))
    }
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
      return Match(
        end, .ordinal, "\(Self.ordinals[number - 1]) \(row[1])", .init("number", "\(number)"),
        .init("book", row[1]))
    }
    guard let row = at.find(0, Tables.bibleBooks), at[0]?.shape == .capitalised, row[0] != row[1]
    else { return nil }
    let end = at.isDot(1) ? 2 : 1
    // "PCB Rev. 3", "the manual, Rev. 2"
    if at.isRevision {
      return nil
    }
    guard isVerse(at, end) || at.isDot(1) && at.isWord(0, Self.plain) && isChapterAlone(at, end)
    else { return nil }
    return Match(end, .abbreviation, row[1], .init("book", row[1]))
  }

  /// Books that are names of people and things, too.
  private static let names: Words = """
    Genesis Exodus Numbers Joshua Judges Ruth Samuel Kings Chronicles Ezra Nehemiah Esther Job Daniel \
    Hosea Joel Amos Jonah Micah Nahum Matthew Mark Luke John Acts Timothy Titus James Peter Jude
    """
  /// What is told of around a verse.
  private static let scripture: Words = """
    gospel gospels scripture scriptures bible biblical jesus christ lord god sermon psalm lesson verse \
    verses epistle prayer church cf preached read reading readings prophet disciples
    """
  private static let ordinals = ["First", "Second", "Third", "Fourth"]
  /// Books by their whole names.
  private static let books: Words = """
    Genesis Exodus Leviticus Numbers Deuteronomy Joshua Judges Ruth Samuel Kings Chronicles Ezra \
    Nehemiah Esther Job Psalm Psalms Proverbs Ecclesiastes Isaiah Jeremiah Lamentations Ezekiel \
    Daniel Hosea Joel Amos Obadiah Jonah Micah Nahum Habakkuk Zephaniah Haggai Zechariah Malachi \
    Matthew Mark Luke John Acts Romans Corinthians Galatians Ephesians Philippians Colossians \
    Thessalonians Timothy Titus Philemon Hebrews James Peter Jude Revelation
    """

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

  /// "Mark 9.42", "Luke 2.1-7", "1 Cor. 13.4": chapter and verse apart by a dot, as Britain prints them.
  private func dotted(_ at: Cursor) -> Match? {
    guard at.say.isBritish, at[0]?.shape == .capitalised, !at.isWord(-1, "St"),
      !at.isWord(0, Self.names) || at.isNear(Self.scripture, before: 10, after: 10)
        || at.isDash(4) && at.isGlued(4) && at.isGlued(5) && !at.isDot(6),
      let book = at.find(0, Tables.bibleBooks)?[1]
        ?? (at.isWord(0, Self.books) ? at.string(0) : nil)
    else { return nil }
    let start = at.isDot(1) ? 2 : 1
    guard at[start]?.gap == .space, let chapter = at.value(start), (1...150).contains(chapter),
      at.isDot(start + 1), at.isGlued(start + 2), let verse = at.value(start + 2),
      (1...176).contains(verse), at.digits(start + 2)?.first != 0x30,
      !at.isMark(start + 3, "%"),
      at[start + 3]?.shape != .lower
        || at.isWord(start + 3, Cursor.notNouns) && !at.isWord(start + 3, "per times"),
      !(at.isDot(start + 3) && at.isGlued(start + 4)),
      at.find(start + 3, Tables.units) == nil || !at.isGlued(start + 3)
    else { return nil }
    var end = start + 3
    var words = book + " " + at.say.cardinal(chapter) + ", " + at.say.cardinal(verse)
    if at.isDash(end), at.isGlued(end), at.isGlued(end + 1), let last = at.value(end + 1),
      last > verse
    {
      words += " to " + at.say.cardinal(last)
      end += 2
    }
    guard !at.isGlued(end) || at[end]?.kind == .mark else { return nil }
    return Match(
      end, .ratio, words, .init("book", book), .init("chapter", at.string(start)),
      .init("verse", at.string(start + 2)))
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

extension Cursor {
  /// "PCB Rev. 3", "the board manual, Rev. 2": how often a thing was revised, no verse and no priest.
  var isRevision: Bool {
    guard isWritten(0, "Rev"), isDot(1), digits(2)?.count ?? 9 < 3, !isGluedMark(3, ":"),
      !isDot(3) || !isGlued(4)
    else { return false }
    return self[-1]?.shape == .upper && !isWord(-1, "NIV KJV ESV NRSV RSV NKJV")
      || isWord(-1, "board")
      || isMark(-1, ",") && isWord(-2, "manual document firmware board drawing datasheet")
  }
}

/// Reads: emoji by their table, whatever their skin tone ("👍🏽"), joined ones ("👩‍🚀"), flags by
/// their country ("🇫🇷"), keycaps ("5️⃣"); the same one several times in a row is said once; those that
/// no table has are passed over.
/// Leaves alone: signs that are no emoji, digits without their keycap.
struct Emoji: Rule {
  var name: String { "emoji" }
  var starts: [Start] { [.otherMarks, .digitsBefore("", .otherMark), .marks("#*")] }

  /// How many lexemes one emoji can take: a family of four with its skin tones.
  private static let longest = 12

  func match(_ at: Cursor) -> Match? {
    guard let lexeme = at[0] else { return nil }
    if lexeme.kind == .digits || lexeme.code < 0x80 { return keycap(at) }
    guard lexeme.code >= 0x203C, let one = reading(at, 0) else { return nil }
    var end = one.end
    // "😂😂😂"
    while end < Cursor.horizon, let next = reading(at, end), next.words == one.words,
      at[end]?.gap == Lexeme.Gap.none
    {
      end = next.end
    }
    return Match(
      end, .symbol, one.words, .init("emoji", at.text.string(at.index..<at.index + one.end)))
  }

  /// The emoji at an offset and the offset behind it; no words where it is passed over.
  private func reading(_ at: Cursor, _ start: Int) -> (words: String, end: Int)? {
    guard let first = at[start], first.kind == .mark, first.code >= 0x203C else { return nil }
    if Self.isFlagLetter(first.code) { return flag(at, start) }
    var key: [UInt8] = []
    var plain: [UInt8] = []
    var end = start
    while end < start + Self.longest, let lexeme = at[end], lexeme.kind == .mark,
      end == start || lexeme.gap == .none
    {
      let code = lexeme.code
      if Self.isModifier(code) {
        end += 1
      } else if code == 0x200D, at.isGlued(end + 1), at[end + 1]?.kind == .mark {
        key += at.bytes(end)
        end += 1
      } else if end == start || key.suffix(3).elementsEqual([0xE2, 0x80, 0x8D]) {
        key += at.bytes(end)
        if end == start { plain = key }
        end += 1
      } else {
        break
      }
    }
    // England, Scotland and Wales: a black flag with letters in tags.
    if first.code == 0x1F3F4, let nation = nation(at, start, end) {
      return ("flag of " + nation, end)
    }
    if let row = Tables.emoji.find(key) { return (row[1], end) }
    if key.count > plain.count {
      let isFamily = end > start + 3 && Tables.emoji.find(plain) != nil && isPerson(at, end - 1)
      if isFamily { return ("family", end) }
      guard let row = Tables.emoji.find(plain) else { return ("", end) }
      return (gendered(row[1], key), end)
    }
    let isEmoji =
      Unicode.Scalar(first.code)?.properties.isEmojiPresentation ?? false
      || end > start + 1 && at[start + 1]?.code == 0xFE0F
    return isEmoji ? ("", end) : nil
  }

  /// "🤷‍♂️": a man who does what the sign shows.
  private func gendered(_ words: String, _ key: [UInt8]) -> String {
    guard words.utf8.starts(with: "person ".utf8) else { return words }
    let rest = String(words.dropFirst(7))
    if key.suffix(3).elementsEqual([0xE2, 0x99, 0x82]) { return "man " + rest }
    return key.suffix(3).elementsEqual([0xE2, 0x99, 0x80]) ? "woman " + rest : words
  }

  private func isPerson(_ at: Cursor, _ offset: Int) -> Bool {
    guard let code = at[offset]?.code else { return false }
    return (0x1F466...0x1F469).contains(code) || (0x1F9D1...0x1F9D2).contains(code)
  }

  private func flag(_ at: Cursor, _ start: Int) -> (words: String, end: Int) {
    guard let first = at[start], let second = at[start + 1], second.gap == .none,
      second.kind == .mark, Self.isFlagLetter(second.code)
    else { return ("", start + 1) }
    let letters = [first, second].map { UInt8(truncatingIfNeeded: $0.code - 0x1F1E6 + 0x41) }
    guard let row = Tables.countries.find(letters) else { return ("", start + 2) }
    return ("flag of " + row[1], start + 2)
  }

  private func nation(_ at: Cursor, _ start: Int, _ end: Int) -> String? {
    var letters: [UInt8] = []
    for offset in start + 1..<max(end, start + 1) {
      guard let code = at[offset]?.code, (0xE0061...0xE007A).contains(code) else { continue }
      letters.append(UInt8(truncatingIfNeeded: code - 0xE0000))
    }
    return Self.nations[String(decoding: letters, as: UTF8.self)]
  }

  private static let nations = ["gbeng": "England", "gbsct": "Scotland", "gbwls": "Wales"]

  /// "5️⃣": the digit with the sign of a key around it.
  private func keycap(_ at: Cursor) -> Match? {
    guard at[0]?.count == 1 else { return nil }
    let end = at[1]?.code == 0xFE0F && at.isGlued(1) && at[1]?.kind == .mark ? 2 : 1
    guard at[end]?.kind == .mark, at[end]?.code == 0x20E3, at.isGlued(end) else { return nil }
    let words =
      at.digits(0).map { at.say.cardinal($0) } ?? (at.isMark(0, "#") ? "hash" : "star")
    return Match(end + 1, .symbol, words, .init("key", at.string(0)))
  }

  private static func isFlagLetter(_ code: UInt32) -> Bool { (0x1F1E6...0x1F1FF).contains(code) }

  /// Variation selectors, skin tones, tags: they change how it looks.
  private static func isModifier(_ code: UInt32) -> Bool {
    code == 0xFE0F || code == 0xFE0E || (0x1F3FB...0x1F3FF).contains(code)
      || (0xE0020...0xE007F).contains(code)
  }
}

/// Reads: letters with dots, which would end a clause: "U.S.", "I.B.M.", "D.C.", "Ph.D.", "J.K.
/// Rowling", "U.K.'s", "L.A.".
/// Leaves alone: "a.m." and "e.g.", which have rules of their own.
struct DottedLetters: Rule {
  var name: String { "dotted-letters" }
  var starts: [Start] { [.wordBefore(".")] }

  func match(_ at: Cursor) -> Match? {
    guard !at.isJoined, at[0]?.shape == .oneCapital || at.isWord(0, "Ph LL n a p") else {
      return nil
    }
    var letters: [UInt8] = []
    var end = 0
    var isLower = false
    while letters.count < 12, let word = at.word(end), end == 0 || at.isGlued(end) {
      let bytes = at.bytes(end)
      if word.count == 2, letters.isEmpty, at.isWord(end, "Ph LL") {
        letters += bytes
      } else if end > 0, at.isWord(end, "Sc Ed Eng Phil Litt Mus"), word.shape == .capitalised {
        // "B.Sc.", "M.Phil.", "B.Ed."
        guard at.isDotOrStop(end + 1), letters.count < 3 else { return nil }
        let part = at.isWord(end, "Sc") ? "S C" : at.string(end)
        let isLast = at.isDot(end + 1)
        return Match(
          isLast ? end + 2 : end + 1, .letters, at.say.letters(letters) + " " + part,
          .init("letters", at.text.string(at.index..<at.index + end + 1)))
      } else if word.count == 1, let letter = bytes.first, letter.isLetter {
        isLower = isLower || letter.isLower
        letters.append(letter)
      } else {
        break
      }
      end += 1
      guard at.isDot(end) else { break }
      end += 1
    }
    // "Ph.D.s", "M.P.s"
    if letters.count > 2, at.isWritten(end - 1, "s"), at.isDot(end - 2), !isLowerBefore(at, end - 1)
    {
      letters.removeLast()
      return Match(
        end, .letters, at.say.letters(letters) + "'s",
        .init("letters", String(decoding: letters, as: UTF8.self)))
    }
    guard letters.count > 1, end > 2, at.isDot(1) else { return nil }
    if isLower, at[0]?.shape == .lower,
      letters.count != 2 || !at.isDot(end - 1) && !isHalfOfDay(at, end - 1)
    {
      return nil
    }
    // A letter run on into a longer word was no letter: "a.url".
    let isRunOn = at.isGlued(end) && at[end]?.kind != .mark
    // "H.J.Res. 30"
    // and "L.L.Bean"
    if isRunOn, isLower || !(at[end]?.shape == .capitalised && at.isDot(end - 1)) { return nil }
    if at.isGlued(end), at.isApostrophe(end), at.isGlued(end + 1), at.isWord(end + 1, "s") {
      return Match(
        end + 2, .letters, words(at, letters) + "'s",
        .init("letters", String(decoding: letters, as: UTF8.self)))
    }
    return Match(
      end, .letters, words(at, letters), .init("letters", String(decoding: letters, as: UTF8.self)))
  }

  private func words(_ at: Cursor, _ letters: [UInt8]) -> String {
    Tables.keptAcronyms.find(letters) != nil && letters.count < 4
      ? String(decoding: letters, as: UTF8.self) : at.say.letters(letters)
  }

  /// Whether a letter before an offset is a small one, as in "a.k.a.s".
  private func isLowerBefore(_ at: Cursor, _ offset: Int) -> Bool {
    at[offset - 2]?.shape == .lower
  }

  /// "p.m." before the stop of a sentence, which is its own last dot.
  private func isHalfOfDay(_ at: Cursor, _ last: Int) -> Bool {
    at.isWord(last, "m") && at.isWord(0, "a p") && at.isDotOrStop(last + 1)
  }
}

/// Passes over marks that point to a note: "the study[1] found", "was denied.²", "agreed,³ but".
/// Leaves alone: powers ("10²", "m²", "x³"), brackets set apart ("[1] Smith"), places in a list of
/// computers ("a[1]").
struct FootnoteMark: Rule {
  var name: String { "footnote" }
  var starts: [Start] { [.marks("[¹²³⁴⁵⁶⁷⁸⁹")] }

  func match(_ at: Cursor) -> Match? {
    guard at.index > at.sentence.lowerBound, let count = at.text.footnote(at: at.index) else {
      return nil
    }
    if at[-1]?.kind == .word {
      let isPlain =
        at[-1]?.shape != .mixed && at.find(-1, Tables.units) == nil && !at.moved(-1).isJoined
      guard isPlain, at[-1]?.count ?? 0 > (at.isMark(0, "[") ? 1 : 3) else { return nil }
    } else {
      guard at[-1]?.kind == .mark, let before = at[-1]?.code, Self.closing.contains(before),
        at.isGlued(-1), at.index - 1 > at.sentence.lowerBound,
        !at.isMark(0, "[") || at[1]?.kind == .digits
      else {
        return nil
      }
    }
    return Match(count, .symbol, "", .init("mark", at.text.string(at.index..<at.index + count)))
  }

  /// What a note's mark stands behind: , ; : ) ] quotation marks.
  private static let closing: Set<UInt32> = [
    0x2C, 0x3B, 0x3A, 0x29, 0x5D, 0x22, 0x201D, 0x2019, 0xBB,
  ]
}

extension LexedText {
  /// How many lexemes a mark that points to a note takes, where one begins right behind something:
  /// "[12]", "[a]", "²³".
  func footnote(at index: Int) -> Int? {
    guard index < lexemes.count, lexemes[index].gap == .none, lexemes[index].kind == .mark else {
      return nil
    }
    if lexemes[index].code == 0x5B {
      guard index + 2 < lexemes.count, lexemes[index + 1].gap == .none,
        lexemes[index + 2].gap == .none, lexemes[index + 2].kind == .mark,
        lexemes[index + 2].code == 0x5D,
        // "[t]he"
        index + 3 == lexemes.count || lexemes[index + 3].gap != .none
          || lexemes[index + 3].kind == .mark
      else { return nil }
      let note = lexemes[index + 1]
      return note.kind == .digits && note.count < 4
        || note.shape == .lower && note.count == 1 && (0x61...0x63).contains(bytes[note.start])
        ? 3 : nil
    }
    var end = index
    while end < lexemes.count, end - index < 3, lexemes[end].kind == .mark,
      lexemes[end].gap == .none, Self.raised.contains(lexemes[end].code)
    {
      end += 1
    }
    return end > index ? end - index : nil
  }

  /// Raised digits.
  private static let raised: Set<UInt32> = [
    0xB9, 0xB2, 0xB3, 0x2070, 0x2074, 0x2075, 0x2076, 0x2077, 0x2078, 0x2079,
  ]
}

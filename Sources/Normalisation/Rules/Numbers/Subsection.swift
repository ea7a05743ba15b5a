/// Reads: the lettered and numbered parts of laws and forms, each behind a short pause: "Article
/// 5(1)(c)", "section 3(b)(ii)", "Rule 404(b)", "questions 1(a) and 1(b)", "Section 18(1A)".
/// Leaves alone: brackets that hold words ("5(or 6)"), years ("1999(4)"), tie-breaks ("7-6(5)"), and
/// what stands behind a word ("f(x)", "person(s)").
struct Subsection: Rule {
  var name: String { "subsection" }
  var starts: [Start] { [.marks("(")] }

  /// No law is cut deeper.
  private static let deepest = 5

  func match(_ at: Cursor) -> Match? {
    if let match = inserted(at) { return match }
    guard at.isGlued(0), at.isGlued(1), at.isGluedMark(2, ")"), let part = part(at) else {
      return nil
    }
    // Back over the parts before this one to the number that they divide.
    var number = -1
    while number > -3 * Self.deepest, at.isMark(number, ")"), at.isMark(number - 2, "(") {
      number -= 3
    }
    // "Section 2911.02(A)(2)"
    let isStatute =
      at.digits(number) != nil && at.isDot(number - 1) && at.isGlued(number)
      && at.digits(number - 2)?.count == 4
    let isLettered = at[number + 2]?.shape == .oneCapital
    if isStatute { number -= 2 }
    let isLaw =
      at.isWord(number - 1, Self.divided)
      || at.isWord(number - 1, "s ss") && at[number - 1]?.shape == .lower && at.say.isBritish
      || at.isMark(number - 1, "§")
      || at.isDot(number - 1)
        && (at.isWord(number - 2, Self.shortened) || at.isWritten(number - 2, "C"))
    let isLetter = at[number + 2]?.kind == .word
    guard let digits = at.digits(number), digits.count <= 4, !at.isDash(number - 1),
      isLaw || isStatute && isLettered
        || isLetter && digits.count <= 2 && !at.moved(number).isJoined
    else { return nil }
    return Match(3, .alphanumeric, ", " + part, .init("part", at.string(1)))
  }

  /// "Section 18(1A)", "44(2B)": a part that was put in later.
  private func inserted(_ at: Cursor) -> Match? {
    guard at.isGlued(0), at.isGlued(1), let number = at.value(1), number < 100, at.isGlued(2),
      at[2]?.shape == .oneCapital, at.isGluedMark(3, ")"), at.digits(-1) != nil,
      at.isWord(-2, Self.divided)
        || at.isWord(-2, "s ss") && at[-2]?.shape == .lower && at.say.isBritish
        || at.isDot(-2) && at.isWord(-3, Self.shortened) || at.isMark(-2, "§")
    else { return nil }
    var words = ", " + at.say.cardinal(number) + " " + at.string(2)
    var end = 4
    while end < 4 + 3 * Self.deepest, at.isGluedMark(end, "("), at.isGlued(end + 1),
      at.isGluedMark(end + 2, ")"), let next = part(at.moved(end))
    {
      words += ", " + next
      end += 3
    }
    return Match(end, .alphanumeric, words, .init("part", at.string(1) + at.string(2)))
  }

  /// What the brackets hold, said: a number, a letter, or a small Roman numeral.
  private func part(_ at: Cursor) -> String? {
    if let value = at.value(1) { return value < 100 ? at.say.cardinal(value) : nil }
    guard let word = at.word(1), word.count <= 4 else { return nil }
    let letters = at.bytes(1)
    if letters.count > 1 {
      guard at[1]?.shape == .lower, let value = Roman.value(letters.map { $0 & 0xDF }), value < 40
      else { return nil }
      return at.say.cardinal(value)
    }
    guard letters.allSatisfy({ $0 < 0x80 }) else { return nil }
    // The "(i)" of a law is its first part, except between "(h)" and "(j)", which nobody can tell here.
    return letters.elementsEqual("i".utf8) ? at.say.cardinal(1) : at.say.letters(letters)
  }

  private static let divided: Words = """
    article articles section sections rule rules regulation regulations clause clauses schedule \
    paragraph paragraphs subsection subsections code chapter title part parts form annex appendix \
    protocol amendment standard sec item items question questions exhibit
    """
  private static let shortened: Words = "art arts sec secs s ss reg regs cl para paras r ch app"
}

/// Reads: "e.g.", "i.e.", "etc.", "et al.", "vs.", "cf.", "approx.", "c. 1500", "a.k.a.",
/// "(eds.)", "op. cit.", "(r. c. 1200)", "m. at St. Anne's", "d. at Bath" with their dots, and
/// "eg", "ie", "vs" without; "inc VAT".
/// Leaves alone: "max", "est", "ca" and the like without a dot.
struct LatinPhrase: Rule {
  var name: String { "latin" }
  var starts: [Start] {
    [
      .wordBefore("."),
      .words(
        "inc eg ie et c cent b d m r ret op loc ed edn eds min fl exp est ex exc nr lit subsp ssp spp var sp div"
      ),
      .table(Tables.latin),
    ]
  }

  func match(_ at: Cursor) -> Match? {
    if at.isJoined { return nil }
    if at.isDot(1), at.isGlued(2), at[0]?.count == 1, at[2]?.count == 1, at[2]?.kind == .word {
      if let match = dotted(at) { return match }
      let end = at.isDot(3) ? 4 : 3
      // "E.G. Marshall"
      if at[0]?.shape == .oneCapital, at[2]?.shape == .oneCapital, at[end]?.shape == .capitalised {
        return nil
      }
      if at.isWord(0, "e"), at.isWord(2, "g") { return reading(at, end, "for example") }
      if at.isWord(0, "i"), at.isWord(2, "e") { return reading(at, end, "that is") }
      if at.isWord(0, "p"), at[0]?.shape == .lower, at.index > at.sentence.lowerBound {
        if at.isWord(2, "a") { return reading(at, end, "per annum") }
        if at.isWord(2, "w") { return reading(at, end, "per week") }
        if at.isWord(2, "h"), !at.isGlued(0) { return reading(at, end, "per hour") }
      }
      return nil
    }
    // "Human Rights Act 1998 (c. 42)", "(24 & 25 Vict. c. 100)"
    if at.isWritten(0, "c"), at.isDot(1), at.digits(2)?.count ?? 9 < 4,
      at.isMark(-1, "(") && at.digits(-2)?.count == 4 && at.isWord(-3, "Act Measure")
        || at.isDot(-1)
          && (at.isWord(-2, "Vict Geo Edw Eliz Will Ann Hen")
            || at.digits(-2) != nil
              && at.isDot(-3) && at.isWord(-4, "Vict Geo Edw Eliz Will Ann Hen"))
    {
      return reading(at, 2, "chapter")
    }
    // "MGL c. 89", "G.L. c. 209A": a chapter of the laws.
    if at.isWritten(0, "c"), at.isDot(1), at.digits(2) != nil,
      at.isWord(-1, "MGL Laws") || at.isDot(-1) && at.isWord(-2, "L") && at.isDot(-3)
    {
      return reading(at, 2, "chapter")
    }
    if at[0]?.shape == .lower, at.isWord(0, "eg"), at.isDot(1) || at[1] != nil {
      return reading(at, at.isDot(1) ? 2 : 1, "for example")
    }
    if at[0]?.shape == .lower, at.isWord(0, "ie"), at.isDot(1) || at[1] != nil {
      return reading(at, at.isDot(1) ? 2 : 1, "that is")
    }
    if at.isWord(0, "et"), at.isWord(1, "al"), at.isDot(2) || at[2] == nil || at[2]?.kind == .mark {
      return reading(at, at.isDot(2) ? 3 : 2, "et al")
    }
    if at.isWord(0, "et"), at.isWord(1, "seq") {
      return reading(at, at.isDot(2) ? 3 : 2, "et seek")
    }
    if at.isWord(0, "op loc"), at.isDot(1), at.isWord(2, "cit") {
      return reading(at, at.isDot(3) ? 4 : 3, at.isWord(0, "op") ? "op cit" : "loc cit")
    }
    // "2nd ed.", "(2nd ed.)", "rev. edn"
    if at.isWord(0, "ed edn"), at[0]?.shape == .lower, at.isDotOrStop(1) || at.isWord(0, "edn"),
      at.isWord(-1, "st nd rd th") && at[-2]?.kind == .digits
        || at.isWord(-1, "first second third fourth fifth revised new")
        || at.isDot(-1) && at.isWord(-2, "rev")
    {
      return reading(at, at.isDot(1) ? 2 : 1, "edition")
    }
    // "(eds.)"
    if at.isWord(0, "ed eds"), at[0]?.shape != .upper,
      at.isDot(1) && at.isMark(2, ")")
        || at.isWord(0, "eds") && at.isMark(1, ")") && at.isMark(-1, "(")
    {
      return reading(at, at.isDot(1) ? 2 : 1, at.isWord(0, "ed") ? "editor" : "editors")
    }
    // "the 1st c. BC", "4th cent.", "a 12th-c. tower"
    let ending = at.isGluedMark(-1, "-") && at.isGlued(0) ? -2 : -1
    if at.isWord(0, "c cent"), at[0]?.shape == .lower, at.isDot(1),
      at.isWord(ending, "st nd rd th"), at.isGlued(ending)
    {
      return reading(at, 2, "century")
    }
    // "20 per cent. of it", as Parliament's reports have it.
    if at.isWord(0, "cent"), at.isWord(-1, "per"), at.isDot(1), at[2]?.shape == .lower {
      return reading(at, 2, "cent")
    }
    if at.isWord(0, "min"), at[0]?.shape == .lower, at.isDot(1),
      at[2]?.kind == .digits || at.isWord(2, "wage wages order age spend stay charge temp price"),
      at[-1]?.kind != .digits
    {
      return reading(at, 2, "minimum")
    }
    if let word = Self.lives[at.string(0)] {
      if at.isDot(1), let year = at.digits(2), year.first != 0x30,
        year.count == 4
          && (at.isMark(-1, "(") || at.isMark(-1, ",") || at.isMark(-1, ";")
            || at.isWord(-1, "was he she") && !at.isWord(0, "r"))
          || (2...3).contains(year.count) && at.isMark(-1, "(") && at.isWord(0, "r d fl")
      {
        return reading(at, 2, word)
      }
      // "(r. c. 2334–2279 BC)", "(d. AD 54)", "(fl. late 13th century)"
      if at.isDot(1), at.isMark(-1, "(") || at.isMark(-1, ";"),
        at.isWord(2, "c ca") && at.isDot(3) && at.digits(4) != nil
          || at.isWord(2, "AD after before about circa") && at.digits(3) != nil
          || at.isWord(2, "late early mid") && at.digits(3) != nil
      {
        return reading(at, 2, word)
      }
      // "(b. Delft, 1632; d. Leiden, 1675)"
      if at.isDot(1), at.isMark(-1, "(") || at.isMark(-1, ";"), at.isWord(0, "b d"),
        at[2]?.shape == .capitalised || at.isWord(2, "in"),
        at.isMark(3, ",") && at.digits(4)?.count == 4
          || at[3]?.shape == .capitalised && at.isMark(4, ",") && at.digits(5)?.count == 4
      {
        return reading(at, 2, word)
      }
      // "(b. May 3, 1932)"
      if at.isDot(1), at.isMark(-1, "(") || at.isMark(-1, ",") || at.isMark(-1, ";"),
        at.isWord(0, "b d"), let (_, length) = at.month(2), at.digits(2 + length) != nil
      {
        return reading(at, 2, word)
      }
      // "She d. in Boston", "Tom, b. c.1702"
      // … but not in "a. yes, b. in Paris".
      if at.isDot(1), at.isWord(0, "b d"), at[0]?.shape == .lower, at[0]?.gap == .space,
        !(-12 ... -1).contains(where: { at.isWritten($0, "a") && at.isDot($0 + 1) }),
        at[-1]?.shape == .capitalised || at.isMark(-1, ",") || at.isWord(-1, "he she was"),
        at.isWord(2, "at in") && at[3]?.shape == .capitalised
          || at.isWord(2, "c ca abt about circa") && at.digits(at.isDot(3) ? 4 : 3)?.count == 4
          || at.digits(2)?.count ?? 9 < 3 && at.month(3) != nil
      {
        return reading(at, 2, word)
      }
      // "(d 1987)", "(b 1921)": as British papers write it.
      if at.isMark(-1, "("), at.digits(1)?.count == 4, at[1]?.gap == .space,
        at.isMark(2, ")") || at.isMark(2, ",") || at.isMark(2, ";")
      {
        return reading(at, 1, word)
      }
    }
    // "He m. Sarah Hay", "m. at St. Anne's", "m. 14 Feb 1822"
    if at.isWritten(0, "m"), at.isDot(1), at[0]?.gap == .space || at.isMark(-1, "("),
      at.isWord(-1, "he she")
        || (at[-1]?.shape == .capitalised || at.isMark(-1, ",") || at.isMark(-1, ";")
          || at.isMark(-1, "(") || at[-1] == nil)
          && (at.isWord(2, "at in") && at[3]?.shape == .capitalised
            || at.digits(2)?.count ?? 9 < 3 && at.month(3) != nil),
      at.digits(2)?.count != 4
    {
      return reading(at, 2, "married")
    }
    if let match = named(at) { return match }
    if at.isWord(0, "ret"), at.isDot(1), at.isMark(-1, "(") || at.isMark(-1, ",") {
      return reading(at, 2, "retired")
    }
    // "c.1850", "ca 1900": with the year, which stands too close for its own rule.
    if at.isWritten(0, "c") || at.isWritten(0, "ca") {
      let year = at.isDot(1) ? 2 : 1
      if let digits = at.digits(year), digits.count == 4, at.isGlued(year),
        !at.isGlued(year + 1) || at[year + 1]?.kind == .mark && !at.isDash(year + 1)
      {
        return reading(at, year + 1, "circa " + at.say.year(digits))
      }
      if at.isWord(0, "ca"), year == 1, at.digits(1)?.count == 4 { return reading(at, 1, "circa") }
    }
    // "c1.5m deep", "c150kt"
    if at.isWritten(0, "c"), at.isGlued(1), let numeral = at.numeral(1), numeral.integer.count < 4,
      at.say.isBritish, at[0]?.gap == .space, at[-1]?.kind == .word, !at.isWord(-1, "a an"),
      at.isGlued(1 + numeral.count), at.find(1 + numeral.count, Tables.units) != nil,
      !at.isGlued(2 + numeral.count) || at[2 + numeral.count]?.kind == .mark
    {
      return reading(at, 1, "about")
    }
    if at.isWritten(0, "c"), at.isDot(1),
      at.digits(2) != nil && (at[-1]?.kind != .digits) || at.isWritten(2, "AD")
        || at.isWord(2, "mid") && at.isDash(3)
        || at[2]?.kind == .mark && at.find(2, Tables.currencies) != nil
    {
      return reading(at, 2, "circa")
    }
    // "Cowley, Nr. Oxford"
    if at.isWritten(0, "Nr"), at.isMark(-1, ","), at[end(at)]?.shape == .capitalised {
      return reading(at, end(at), "near")
    }
    // "nr Junction 4"
    if at.isWritten(0, "nr"), at[end(at)]?.shape == .capitalised, at.say.isBritish {
      return reading(at, end(at), "near")
    }
    // "(m. 1985; div. 1990)"
    if at.isWritten(0, "div"), at.isDot(1), at.digits(2)?.count == 4,
      at.isMark(-1, ";") || at.isMark(-1, ",") || at.isMark(-1, "(")
    {
      return reading(at, 2, "divorced")
    }
    // "0.2% exp.", "$1.19 est."
    if at.isWord(0, "exp est"), at[0]?.shape == .lower, at.isDotOrStop(1),
      at[-1]?.kind == .digits || at.isMark(-1, "%"), at[2]?.kind != .digits
    {
      return reading(at, at.isDot(1) ? 2 : 1, at.isWord(0, "exp") ? "expected" : "estimated")
    }
    // "ex. VAT", "exc. VAT"
    if at.isWord(0, "ex exc"), at[0]?.shape == .lower, at.isDot(1) || at[-1]?.kind == .digits,
      at.isWord(end(at), "VAT GST")
    {
      return reading(at, end(at), "excluding")
    }
    // "pub nr the church"
    if at.isWritten(0, "nr"), at.say.isBritish, at.isWord(end(at), "the a an") {
      return reading(at, end(at), "near")
    }
    // "£20 inc VAT"
    if at.isWord(0, "inc"), at[0]?.shape == .lower {
      guard
        at.isWord(
          end(at),
          "VAT p postage breakfast bills delivery tax fees a an lunch dinner tea drinks refreshments"
        )
      else {
        return nil
      }
      return reading(at, end(at), "including")
    }
    guard let row = at.find(0, Tables.latin), at[0]?.shape == .lower || at.isDot(1) else {
      return nil
    }
    let mayStandBare = at.isWord(0, "vs etc viz ibid")
    guard at.isDot(1) || mayStandBare else { return nil }
    if at.isDot(1), at.isGlued(2), at[2]?.kind != .mark { return nil }
    if at.isWord(0, "max avg misc est ca"),
      !at.isDot(1) || at[2]?.shape == .capitalised && !at.isWord(0, "est")
    {
      return nil
    }
    if at.isWord(0, "est"),
      at.isWord(2, "of for") || at.isWord(-1, "beat beats topped missed above below versus vs")
    {
      return reading(at, at.isDot(1) ? 2 : 1, "estimate")
    }
    // "Mill Lane Ind. Est.", "Ely Trading Est."
    if at.isWritten(0, "Est"), at.digits(2)?.count != 4,
      at.isWord(-1, "Trading Industrial Business Housing Council")
        || at.isDot(-1) && at.isWord(-2, "Ind Trad")
    {
      return reading(at, at.isDot(1) ? 2 : 1, "Estate")
    }
    // "est. 1850" tells a year, "est. 5,000 fans" and "est. value" a guess.
    if at.isWord(0, "est"), !at.isWord(2, "in since by"), at[2] != nil,
      at.digits(2)?.count != 4 || at[3]?.shape == .lower && !at.isWord(3, Cursor.notNouns)
    {
      return reading(at, 2, "estimated")
    }
    return reading(at, at.isDot(1) ? 2 : 1, row[1])
  }

  private func end(_ at: Cursor) -> Int { at.isDot(1) ? 2 : 1 }

  /// "a.k.a.", "w.r.t.", "n.d.": small letters that each have their dot.
  private func dotted(_ at: Cursor) -> Match? {
    for (letters, words) in Self.dotted {
      var end = 0
      for letter in letters.utf8 {
        guard at.bytes(end).elementsEqual(CollectionOfOne(letter)), end == 0 || at.isGlued(end),
          at.isDotOrStop(end + 1)
        else { break }
        end += 2
      }
      guard end == letters.utf8.count * 2 else { continue }
      return reading(at, at.isDot(end - 1) ? end : end - 1, words)
    }
    return nil
  }

  private static let dotted = [
    ("aka", "also known as"), ("wrt", "with respect to"), ("nd", "no date"), ("qv", "Q V"),
    ("asap", "A S A P"), ("plc", "P L C"), ("rsvp", "R S V P"), ("pcm", "per calendar month"),
    ("qd", "once a day"), ("bid", "twice a day"), ("tid", "three times a day"),
    ("qid", "four times a day"),
    ("tds", "three times a day"), ("qds", "four times a day"), ("prn", "as needed"),
    ("dob", "date of birth"),
    ("asl", "above sea level"), ("jg", "junior grade"), ("wef", "with effect from"),
    ("nb", "N B"),
  ]

  /// Before the years of a life or a reign.
  private static let lives = ["b": "born", "d": "died", "r": "reigned", "fl": "flourished"]

  /// "P. tigris subsp. sumatrae", "Amanita sp.": the ranks of species; 'lit. "gate"'.
  private func named(_ at: Cursor) -> Match? {
    guard at[0]?.shape == .lower else { return nil }
    if at.isWord(0, "lit"), at.isDot(1), at.isMark(-1, "(") || at.isMark(-1, ",") {
      return reading(at, 2, "literally")
    }
    if at.isWord(0, "subsp ssp"), at.isDot(1), at[2]?.shape == .lower {
      return reading(at, 2, "subspecies")
    }
    if at.isWord(0, "spp"), at.isDotOrStop(1) || at[-1]?.shape == .capitalised {
      return reading(at, at.isDot(1) ? 2 : 1, "species")
    }
    if at.isWord(0, "var"), at.isDot(1), at[-1]?.shape == .lower, at[2]?.shape == .lower,
      at[-2]?.shape == .capitalised || at.isDot(-2)
    {
      return reading(at, 2, "variety")
    }
    if at.isWord(0, "sp"), at.isDot(1), at[-1]?.shape == .capitalised || at[-1]?.shape == .lower {
      if at.isWord(2, "nov") { return reading(at, at.isDot(3) ? 4 : 3, "species nova") }
      return at[-1]?.shape == .capitalised ? reading(at, 2, "species") : nil
    }
    return nil
  }

  private func reading(_ at: Cursor, _ count: Int, _ words: String) -> Match {
    Match(count, .abbreviation, words, .init("abbreviation", at.string(0)))
  }
}

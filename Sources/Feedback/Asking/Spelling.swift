/// What counts as the same word.
public enum Spelling {
  /// A word as all its spellings share it: small letters, straight apostrophes, single spaces.
  public static func folded(_ word: String) -> String {
    let straight = word.unicodeScalars.map { $0 == "\u{2019}" ? "'" : $0 }
    return String(String.UnicodeScalarView(straight)).lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The ending that a folded word takes in the plural where a lexicon's entry for it is said with one;
  /// nil for short words, which it may make another word of.
  public static func pluralEnding(of word: String) -> String? {
    guard word.utf8.count >= 4, word.last?.isLetter == true else { return nil }
    return ["s", "x", "z", "ch", "sh"].contains(where: word.hasSuffix) ? "es" : "s"
  }

  /// The words of which a folded word may be the plural: `porsche` and `porsch` of `porsches`.
  public static func singulars(of word: String) -> [String] {
    [1, 2].compactMap { length in
      let stem = String(word.dropLast(length))
      return pluralEnding(of: stem).flatMap { stem + $0 == word ? stem : nil }
    }
  }
}

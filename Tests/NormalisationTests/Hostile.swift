/// Texts that nobody writes.
enum Hostile {
  /// Patterns that are repeated.
  static let patterns = [
    "1,1,", "((((", "$$$$", "----", "9", "a.a.", "[[[[", "s'", "1-", "1/", "1:", "1.", "$1-",
    "a@a.", "a-1-", "A.", "&", "😀", "\u{200B}", "\u{202E}", "e\u{301}", "...", "!?", "'", "\"",
    "a/b/", "I ", "V. ", "St. ", "No. 1 ", "Jan. ", "1 1/2 ", "U.S. ", "http://a.", "<p>", "½",
    "1x", "5'", "° ", "A1", "\u{0}", "\n", "\n\n", "\u{2028}", "#a", "to 1 and ", "XIV ",
    "1 May-", "1, 2 ", "1st-2nd", "'97-98", "10^9", ".300/", "1ft 1in ", "EUR/", "1h 2m ",
    "$1/day/", "1 x ", "7pm-", "1,00,", "per kg ", "⁹", "He saw it. ",
  ]

  /// Each of them some times over.
  static let small = patterns.map { String(repeating: $0, count: 40) } + ["", " ", "\n", "."]
}

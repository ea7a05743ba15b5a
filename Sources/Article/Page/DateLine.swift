/// A line that says when a page was published or changed, or is nothing but a date or a time.
enum DateLine {
  /// "Updated 3:14 PM EST, March 4, 2025".
  case published
  /// "4 March 2025, 06:12 GMT".
  case date
  /// "11:42 GMT", "3 June 1931 – 28 February 2025".
  case other

  static let reason = "date line"

  init?(_ line: LineWords) {
    let words = line.words.map { $0.hasSuffix(":") ? String($0.dropLast()) : $0 }
    guard (1...20).contains(words.count), words.contains(where: { $0.utf8.first == 0x23 }),
      words.allSatisfy({ Self.isPart($0) }),
      !line.endsInStop || ["a.m", "p.m"].contains(words.last)
    else { return nil }
    if words.contains(where: Self.verbs.contains) {
      self = .published
    } else if words.count(where: Self.months.contains) == 1, words.count > 2 {
      self = .date
    } else {
      self = .other
    }
  }

  /// Whether a line that begins with a word could be one that counts on its own.
  static func mayBegin(with word: String) -> Bool {
    isPart(word.hasSuffix(":") ? String(word.dropLast()) : word)
  }

  private static func isPart(_ word: String) -> Bool {
    if let first = word.utf8.first, first == 0x23 {
      return word.utf8.count == 1 || numberEndings.contains(String(word.dropFirst()))
    }
    return verbs.contains(word) || months.contains(word) || others.contains(word)
  }

  private static let verbs: Set<String> = ["modified", "posted", "published", "updated"]

  private static let months: Set<String> = [
    "apr", "april", "aug", "august", "dec", "december", "feb", "february", "jan", "january", "jul",
    "july", "jun", "june", "mar", "march", "may", "nov", "november", "oct", "october", "sep",
    "sept", "september",
  ]

  private static let numberEndings: Set<String> = [
    "am", "h", "hrs", "nd", "pm", "rd", "st", "th",
  ]

  /// Days, zones of time and what else stands in such lines.
  private static let others: Set<String> = [
    "a.m", "ago", "am", "at", "bst", "cdt", "cest", "cet", "cst", "ct", "edt", "est", "et",
    "first", "fri", "friday", "gmt", "hrs", "ist", "last", "live", "mdt", "min", "minute",
    "minutes", "mins", "mon", "monday", "mst", "mt", "on", "p.m", "pdt", "pm", "pst", "pt", "read",
    "sat", "saturday", "sun", "sunday", "thu", "thur", "thurs", "thursday", "tue", "tues",
    "tuesday", "utc", "wed", "weds", "wednesday",
  ]
}

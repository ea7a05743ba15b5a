extension Say {
  /// The months' names.
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The order in which a day and its month are said.
  enum DayOrder { case dayFirst, monthFirst }

  /// A day of a month: "July twenty-sixth" or "the twenty-sixth of July". Americans keep the order
  /// that is written; Britons say the day first. `article` is false after a written "the".
  func day(_ day: Int, month: Int, written: DayOrder, article: Bool = true) -> String {
    let name = Self.months[min(max(month, 1), 12) - 1]
    if written == .monthFirst && !isBritish { return name + " " + ordinal(day) }
    return (article ? "the " : "") + ordinal(day) + " of " + name
  }
}

/// Several days of one month: "5 to 9 August", "12, 13 and 14 March", and what follows "March 12".
struct DayList {
  /// The days after the first, each with what stands before it: ", " or " and ".
  var more: [(joint: String, day: Int)]
  /// How many lexemes.
  var count: Int

  /// The days that follow a first one, which stands right before the offset; nil where none do. They
  /// rise, and a word stands before the last.
  init?(_ at: Cursor, _ offset: Int, after first: Int) {
    var days: [(joint: String, day: Int)] = []
    var end = offset
    var last = first
    while days.count < 6 {
      let isComma = at.isMark(end, ",") && at.isGlued(end)
      var next = isComma ? end + 1 : end
      let word =
        at.isMark(next, "&")
        ? "and" : at.isWord(next, "and or to through") ? at.string(next) : nil
      if word != nil { next += 1 }
      guard isComma || word != nil, let (day, length) = at.monthDay(next), day > last else { break }
      days.append((word.map { " " + $0 + " " } ?? ", ", day))
      last = day
      end = next + length
      if word != nil {
        more = days
        count = end - offset
        return
      }
    }
    return nil
  }

  /// Said with the first day before them: "twelfth, thirteenth and fourteenth", "fifth to the ninth".
  func spoken(_ say: Say, first: Int, article: Bool) -> String {
    var words = say.ordinal(first)
    for (joint, day) in more {
      words += joint + (article && joint == " to " ? "the " : "") + say.ordinal(day)
    }
    return words
  }
}

extension Cursor {
  /// Whether a day is said without its article here: one stands before it, or a word like it.
  var hasDeterminer: Bool {
    if isWord(-1, "the a an his her its their this that our my your each every next last") {
      return true
    }
    return isOwner(-1)
  }

  /// The other end of a span of dates: "… – 3 June 2019", "… - July 2": its words, with "to" and a
  /// space before them, and how many lexemes.
  func dateAfterDash(_ offset: Int, _ order: Say.DayOrder) -> (String, Int)? {
    guard isDash(offset), isGlued(offset) == isGlued(offset + 1) else { return nil }
    var end = offset + 1
    let day: Int
    let month: Int
    switch order {
    case .dayFirst:
      guard let (number, length) = monthDay(end), let (name, nameLength) = self.month(end + length)
      else { return nil }
      (day, month, end) = (number, name, end + length + nameLength)
    case .monthFirst:
      guard let (name, nameLength) = self.month(end),
        let (number, length) = monthDay(end + nameLength)
      else { return nil }
      (day, month, end) = (number, name, end + length + nameLength)
    }
    var words = " to " + say.day(day, month: month, written: order)
    if let year = yearAfterDate(end) {
      words += (year.comma ? ", " : " ") + say.year(year.digits)
      end += year.count
    }
    return (words, end - offset)
  }
}

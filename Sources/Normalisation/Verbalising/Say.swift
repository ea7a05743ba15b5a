/// How things are said in one English: pure functions from parts to words. Each kind of thing has
/// its own file that extends this.
struct Say {
  /// The English.
  let language: Language

  init(_ language: Language) { self.language = language }

  /// British usage.
  var isBritish: Bool { language == .britishEnglish }

  static let ones = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  static let scales = [
    "", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion",
  ]
}

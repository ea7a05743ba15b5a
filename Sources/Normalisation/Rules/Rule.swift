/// One way of reading: it recognises a stretch of lexemes and says it. One rule, one file, one case
/// file; `RuleBook` holds them all in their order.
protocol Rule: Sendable {
  /// The rule's name, as `--explain` shows it and its case file is called.
  var name: String { get }
  /// What can begin a match; the rule is asked at no other lexeme.
  var starts: [Start] { get }
  /// The match at the cursor, nil where the rule leaves the text alone.
  func match(_ at: Cursor) -> Match?
}

/// A kind of lexeme that a rule can begin with.
enum Start: Sendable {
  /// Digits.
  case digits
  /// Digits that something goes on from: "5km", "1920s", "3-1", "2.5", not "47 people" or "(2019),".
  case joinedDigits
  /// One of these marks.
  case marks(String)
  /// Any mark beyond ASCII.
  case otherMarks
  /// Any word with something right behind it.
  case joinedWord
  /// A word cased like this.
  case shape(Lexeme.Shape)
  /// A word that stands in a table, whatever its case.
  case table(Table)
  /// One of these words, whatever their case.
  case words(Words)
}

/// What a rule recognised.
struct Match {
  /// How many lexemes.
  var count: Int
  /// What it is.
  var semioticClass: SemioticClass
  /// Its parts.
  var fields: [Token.Field]
  /// How it is said; empty where nothing is.
  var spoken: String

  init(
    count: Int, _ semioticClass: SemioticClass, _ spoken: String, fields: [Token.Field]
  ) {
    self.count = count
    self.semioticClass = semioticClass
    self.fields = fields
    self.spoken = spoken
  }

  init(_ count: Int, _ semioticClass: SemioticClass, _ spoken: String, _ fields: Token.Field...) {
    self.count = count
    self.semioticClass = semioticClass
    self.fields = fields
    self.spoken = spoken
  }
}

extension Cursor {
  /// How things are said here.
  var say: Say { Say(language) }
}

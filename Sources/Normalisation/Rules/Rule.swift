/// One way of reading: it recognises a stretch of lexemes and says it. One rule, one file, one case
/// file; `RuleBook` holds them all in their order.
protocol Rule: Sendable {
  /// The rule's name, as `--explain` shows it and its case file is called.
  var name: String { get }
  /// What can begin a match; the rule is asked at no other lexeme.
  var starts: [Start] { get }
  /// The match at the cursor, nil where the rule leaves the text alone.
  func match(_ at: Cursor) -> Match?
  /// ``match(_:)`` as a function, which is quicker to ask than a rule of any kind.
  var question: Question { get }
}

extension Rule {
  var question: Question { Question { match($0) } }
}

/// What a rule is asked by: to ask through `any Rule` copies the rule each time.
struct Question: Sendable {
  /// The match at a cursor, nil where the rule leaves the text alone.
  let match: @Sendable (Cursor) -> Match?

  init(_ match: @escaping @Sendable (Cursor) -> Match?) { self.match = match }
}

/// A kind of lexeme that a rule can begin with.
enum Start: Sendable {
  /// Digits.
  case digits
  /// Digits that something goes on from: "5km", "1920s", "3-1", "2.5", not "47 people" or "(2019),".
  case joinedDigits
  /// Digits that their clause does not end with: "5km", "47 people", "3 - 1", not "in 2019, as".
  case followedDigits
  /// Digits before a mark, or before white space and anything but a word: "5.2", "3 - 1", "1 000".
  case digitsBeforeNoWord
  /// Digits with one of these words behind, right or after white space.
  case digitsBeforeWords(Words)
  /// The same with a word that stands in a table.
  case digitsBeforeTable(Table)
  /// Digits with one of these marks right behind, or followed as told: "3-1", "10:30", "410 U.S. 113".
  case digitsBefore(String, Next = [])
  /// One of these marks.
  case marks(String)
  /// One of these marks, no word and no white space right behind: "-5", ".5", "-$5", not the hyphen of
  /// "well-known".
  case marksBeforeNoWord(String)
  /// Any mark beyond ASCII.
  case otherMarks
  /// Any word with one of these marks right behind, or followed as told: "info@", "s**t", "Q4".
  case wordBefore(String, Next = [])
  /// A word cased like this.
  case shape(Lexeme.Shape)
  /// A word cased like this that something goes on from: "NaHCO3", not "Paris,".
  case joinedShape(Lexeme.Shape)
  /// A word that stands in a table, whatever its case.
  case table(Table)
  /// One of these words, whatever their case.
  case words(Words)
}

/// What follows a lexeme in its sentence, other than an ASCII mark right behind it. A mark that ends a
/// clause, with white space or nothing behind, goes on to nothing: "in 2019, as".
struct Next: OptionSet, Sendable {
  let rawValue: UInt8

  /// Letters right behind: "5km".
  static let word = Next(rawValue: 1 << 0)
  /// Digits right behind: "Q4".
  static let digits = Next(rawValue: 1 << 1)
  /// A mark beyond ASCII right behind: "4½", "1914–18".
  static let otherMark = Next(rawValue: 1 << 2)
  /// White space, then letters: "5 May".
  static let wordApart = Next(rawValue: 1 << 3)
  /// White space, then digits: "1 000".
  static let digitsApart = Next(rawValue: 1 << 4)
  /// White space, then a mark: "3 : 1".
  static let markApart = Next(rawValue: 1 << 5)
  /// A mark that ends a clause, or the sentence's end.
  static let nothing = Next(rawValue: 1 << 6)

  /// Whatever is right behind but an ASCII mark.
  static let joined: Next = [.word, .digits, .otherMark]
  /// Whatever white space stands before.
  static let apart: Next = [.wordApart, .digitsApart, .markApart]
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

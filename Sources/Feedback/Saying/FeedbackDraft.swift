/// What somebody says about a clip, before it is held against the clip and noted.
public struct FeedbackDraft: Sendable, Equatable {
  /// When it was said; nil for now.
  public var at: Moment?
  /// 1 (bad) to 5 (good).
  public var rating: Int?
  /// What it is about.
  public var kind: FeedbackKind?
  /// The place in the audio, in seconds.
  public var position: Double?
  /// The written word or words that it is about.
  public var word: String?
  /// How the listener would say that.
  public var sayAs: String?
  /// In the listener's words; may have several lines.
  public var comment: String?
  /// Who says it.
  public var listener: String?

  /// A draft that says nothing yet.
  public init() {}

  /// No comment has more bytes.
  public static let longestComment = 10_000
  /// No word, respelling or name has more bytes.
  public static let longestName = 200

  /// Whether it says anything about the clip.
  public var saysSomething: Bool {
    rating != nil || kind != nil || position != nil || word != nil || sayAs != nil || comment != nil
  }

  /// Looks whether it can be noted, whatever the clip. Texts lose the white space around them, and
  /// those that are nothing else are dropped.
  ///
  /// - Throws: ``FeedbackProblem`` naming the first thing that is wrong.
  public mutating func tidy() throws(FeedbackProblem) {
    if let rating { try Self.check(rating: rating) }
    if let position, !(position.isFinite && position >= 0) {
      throw FeedbackProblem("the time is \(position); it is counted from the clip's start")
    }
    word = try Self.tidy(word, "the word", Self.longestName)
    sayAs = try Self.tidy(sayAs, "the respelling", Self.longestName)
    listener = try Self.tidy(listener, "the listener's name", Self.longestName)
    comment = try Self.tidy(comment, "the comment", Self.longestComment, lines: true)
    guard saysSomething else {
      throw FeedbackProblem("it says nothing of the clip; a rating, a word or a comment is enough")
    }
    if sayAs != nil, word == nil {
      throw FeedbackProblem("it says how, but not which word; add the word")
    }
  }

  /// - Throws: ``FeedbackProblem`` for a number that is no rating.
  public static func check(rating: Int) throws(FeedbackProblem) {
    guard (1...5).contains(rating) else {
      throw FeedbackProblem("the rating is \(rating); it must be 1 (bad) to 5 (good)")
    }
  }

  /// Takes away the white space around a text.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - what: what it is, for people.
  ///   - longest: how many bytes it may have.
  ///   - lines: whether it may have several lines, and tabs in them.
  /// - Returns: the text; nil where nothing is left of it.
  /// - Throws: ``FeedbackProblem`` where it is too long or has control characters.
  public static func tidy(
    _ text: String?, _ what: String, _ longest: Int, lines: Bool = false
  ) throws(FeedbackProblem) -> String? {
    guard let text else { return nil }
    guard text.utf8.count <= longest else {
      throw FeedbackProblem(
        "\(what) has \(text.utf8.count) bytes; it may have \(longest) at most")
    }
    var kept = String.UnicodeScalarView()
    var scalars = Array(text.unicodeScalars)[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    for (index, scalar) in zip(scalars.indices, scalars) {
      // Forms of the web send a carriage return before each line feed.
      let isPair = scalar == "\r" && index + 1 < scalars.endIndex && scalars[index + 1] == "\n"
      if lines, isPair { continue }
      if scalar.properties.generalCategory == .control, !(lines && "\n\t".contains(scalar)) {
        throw FeedbackProblem(
          "\(what) has a control character (U+\(hexadecimal(scalar))); leave it out")
      }
      kept.append(scalar)
    }
    return kept.isEmpty ? nil : String(kept)
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension String {
  fileprivate func contains(_ scalar: Unicode.Scalar) -> Bool { unicodeScalars.contains(scalar) }
}

/// Why something said about a clip cannot be noted, in words for people.
public struct FeedbackProblem: Error, Equatable, Sendable {
  /// The sentence, without a full stop.
  public var message: String

  /// A problem in a sentence.
  public init(_ message: String) {
    self.message = message
  }
}

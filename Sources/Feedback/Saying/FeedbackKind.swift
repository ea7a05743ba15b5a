/// What a remark is about. The raw value stands in the log and on the command line.
public enum FeedbackKind: String, Sendable, CaseIterable {
  /// A word or name is said wrong.
  case pronunciation
  /// A number, date or sum is read wrong.
  case number
  /// A pause is missing, too long or in the wrong place.
  case pause
  /// It is too fast or too slow.
  case speed
  /// The voice itself.
  case voice
  /// Something of the article is not read.
  case missing
  /// Something is read twice.
  case repeated
  /// Something is read that is not the article's.
  case wrongText = "wrong-text"
  /// It is good.
  case praise
  /// Anything else.
  case other
}

public import DurableFile

/// What is wrong with a lexicon, in a sentence for the person who wrote it.
public struct LexiconError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What went wrong with the file itself, where it was that.
  public var file: FileError?
  /// The file; nil for what was given by hand.
  public var path: String?
  /// The line in it, from 1; nil where none is to blame.
  public var line: Int?
  /// What is wrong, and what to do where that is known.
  public var message: String

  /// Puts an error together.
  public init(path: String?, line: Int? = nil, _ message: String) {
    self.path = path
    self.line = line
    self.message = message
  }

  /// What went wrong with a file.
  public init(_ error: FileError) {
    file = error
    path = error.path
    message = error.description
  }

  /// One sentence, with file and line before it.
  public var description: String {
    guard file == nil, let path else { return message }
    return line.map { "\(path):\($0): \(message)" } ?? "\(path): \(message)"
  }
}

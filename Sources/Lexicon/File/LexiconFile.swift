import DurableFile

/// A lexicon as it stands in its file.
public struct LexiconFile: Sendable {
  /// An entry and its place.
  public struct Item: Sendable, Equatable {
    /// The entry.
    public var entry: LexiconEntry
    /// The line on which it begins, from 1.
    public var line: Int
    /// The bytes of its element.
    var place: Range<Int>
  }

  /// The file's path.
  public let path: String
  /// The file's bytes.
  public let bytes: [UInt8]
  /// The language that it is for, as a BCP 47 tag.
  public let language: String
  /// Its entries in the order of the file.
  public let items: [Item]
  /// What in it is no entry, each with its line.
  public let faults: [LexiconError]
  /// The bytes of its first tag.
  let head: Range<Int>
  /// Where its last tag begins.
  let end: Int
  /// How it names our namespace, if it does: `aloud`.
  let prefix: String?
  /// What stands before the names of its elements: nothing, or `pls:`.
  let elementPrefix: String
  /// The alphabet of its phonemes that name none.
  let alphabet: String

  /// No lexicon is longer.
  public static let longest = 64 << 20

  /// Reads a file.
  ///
  /// - Throws: ``LexiconError`` where it cannot be read or is no lexicon. What is wrong with a single
  ///   entry is no error; see ``faults``.
  public init(reading path: String) throws(LexiconError) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileContent.bytes(of: path, limit: Self.longest)
    } catch {
      throw LexiconError(error)
    }
    try self.init(bytes, path: path)
  }

  /// Reads the bytes of a file.
  ///
  /// - Throws: ``LexiconError`` where they are no lexicon.
  public init(_ bytes: [UInt8], path: String) throws(LexiconError) {
    guard bytes.count <= Self.longest else {
      throw LexiconError(path: path, "it is longer than \(Self.longest >> 20) MiB")
    }
    let reader = PLSReader(path: path)
    do throws(XMLFault) {
      try XMLScanner.scan(bytes) { reader.take($0) }
    } catch {
      throw LexiconError(path: path, line: error.line, error.message)
    }
    guard reader.isLexicon else {
      throw LexiconError(
        path: path, line: 1, "it is no lexicon: its outermost element is not <lexicon>")
    }
    self.path = path
    self.bytes = bytes
    language = reader.language
    items = reader.items
    faults = reader.faults
    head = reader.head
    end = reader.end
    prefix = reader.prefix(in: bytes)
    elementPrefix = reader.elementPrefix(in: bytes)
    alphabet = reader.alphabet
  }
}

public import DurableFile

/// Why a record cannot be read.
public enum ClipRecordError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file is missing or unreadable.
  case file(FileError)
  /// The file is no record; where and why.
  case notARecord(path: String, why: String)
  /// The record was written by a version of Aloud that wrote records another way.
  case unknownSchema(path: String, schema: Int)

  /// One sentence: what is wrong with it.
  public var description: String {
    switch self {
    case .file(let error): error.description
    case .notARecord(let path, let why): "\(path) is not the record of a clip: \(why)"
    case .unknownSchema(let path, let schema):
      "\(path) has schema \(schema), which this version of Aloud does not know"
    }
  }
}

extension ClipRecord {
  /// The schema of the records that are written and read here.
  public static let schema = 1

  /// Reads a record.
  ///
  /// - Parameters:
  ///   - path: the record's file.
  ///   - withWords: whether the segments' words are wanted; they are most of a record.
  /// - Throws: ``ClipRecordError`` where it is missing, damaged or of another schema.
  public init(readingFile path: String, withWords: Bool = true) throws(ClipRecordError) {
    throw .notARecord(path: path, why: "")
  }
}

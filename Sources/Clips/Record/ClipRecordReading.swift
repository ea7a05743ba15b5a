public import DurableFile
private import FoundationEssentials

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
    let bytes: [UInt8]
    do {
      bytes = try FileContent.bytes(of: path)
    } catch {
      throw .file(error)
    }
    let decoder = JSONDecoder()
    if let key = CodingUserInfoKey.withWords { decoder.userInfo[key] = withWords }
    do {
      self = try decoder.decode(ClipRecord.self, from: Data(bytes))
    } catch let error as UnknownSchema {
      throw .unknownSchema(path: path, schema: error.schema)
    } catch let error as DecodingError {
      throw .notARecord(path: path, why: error.sentence)
    } catch {
      throw .notARecord(path: path, why: "it is not JSON")
    }
  }
}

extension DecodingError {
  /// What is wrong, in plain words.
  fileprivate var sentence: String {
    switch self {
    case .keyNotFound(let key, let context): "\(place(context)) has no \"\(key.stringValue)\""
    case .valueNotFound(_, let context): "\(place(context)) is null"
    case .typeMismatch(_, let context): "\(place(context)) is of another kind than it should be"
    case .dataCorrupted(let context):
      context.codingPath.isEmpty
        ? "it is not JSON" : "\(place(context)) has a value that makes no sense"
    @unknown default: "it is not as it should be"
    }
  }

  private func place(_ context: Context) -> String {
    guard !context.codingPath.isEmpty else { return "it" }
    return context.codingPath.map { key in
      key.intValue.map { "[\($0)]" } ?? key.stringValue
    }.joined(separator: ".")
  }
}

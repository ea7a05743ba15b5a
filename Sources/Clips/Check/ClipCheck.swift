import Digest
import DurableFile

/// Holds clips against their records.
public enum ClipCheck {
  /// Something that does not hold.
  public struct Fault: Sendable, Equatable {
    /// The path of the clip's record (of its audio, where it has no record).
    public var clip: String
    /// What does not hold, in a sentence.
    public var fault: String

    /// Names something that does not hold.
    public init(clip: String, fault: String) {
      self.clip = clip
      self.fault = fault
    }
  }

  /// What was found under a path.
  public struct Report: Sendable, Equatable {
    /// How many clips were looked at.
    public var clips: Int
    /// What does not hold, in the order of the clips' paths.
    public var faults: [Fault]
  }

  /// Everything that does not hold for one clip; empty where all is right.
  ///
  /// The audio, captions and record are held against each other, and against the source where that
  /// lies beside them as it was. Reads all of them once.
  ///
  /// - Parameters:
  ///   - files: the clip.
  ///   - withLog: whether the log is looked at too; it is not a part of what was made.
  /// - Returns: the faults, in the order in which they were found.
  public static func faults(of files: ClipFiles, withLog: Bool = true) -> [Fault] {
    var findings = Findings()
    check(files, &findings)
    if withLog { checkLog(files.log, &findings) }
    return findings.sentences.map { Fault(clip: files.record, fault: $0) }
  }

  private static func check(_ files: ClipFiles, _ findings: inout Findings) {
    let record: ClipRecord
    do {
      record = try ClipRecord(readingFile: files.record)
    } catch {
      findings.add(Self.fault(of: error))
      return
    }
    let audio = DigestedFile(files.folderPrefix, record.audio.file, "the audio", &findings)
    let captions = DigestedFile(
      files.folderPrefix, record.captions.file, "the captions", &findings)
    audio.expect(record.audio.sha256, &findings)
    captions.expect(record.captions.sha256, &findings)
    if let path = audio.path { AudioCheck(record).check(path, &findings) }
    if let path = captions.path { CaptionCheck(record).check(path, &findings) }
    SegmentCheck(record).check(&findings)
    SourceCheck(record).check(folderPrefix: files.folderPrefix, &findings)
    checkIdentity(record, files.record, &findings)
  }

  /// What is wrong with a record, beside its path.
  private static func fault(of error: ClipRecordError) -> String {
    switch error {
    case .file(let error): error.kind == .missing ? "the record is missing" : error.description
    case .notARecord(_, let why): "the record is not the record of a clip: \(why)"
    case .unknownSchema(_, let schema):
      "the record has schema \(schema), which this version of Aloud does not know"
    }
  }

  /// The identity is the digest of the record without it, so that no change of it goes unseen.
  private static func checkIdentity(
    _ record: ClipRecord, _ path: String, _ findings: inout Findings
  ) {
    guard let bytes = try? FileContent.bytes(of: path) else { return }
    let key = Array("\"clip\": \"".utf8)
    let value = Array(record.clip.utf8)
    guard let start = bytes.firstRange(of: key + value)?.lowerBound else { return }
    let place = start + key.count
    var digest = SHA256()
    digest.update(Array(bytes[..<place]))
    digest.update(Array(bytes[(place + value.count)...]))
    if record.clip != ClipSummary.identity(digest.finish()) {
      findings.add("the record was changed after it was made: its identity does not follow from it")
    }
  }

  private static func checkLog(_ path: String, _ findings: inout Findings) {
    do {
      let bytes = try FileContent.bytes(of: path)
      LogCheck.check(bytes, &findings)
    } catch {
      findings.add(error.kind == .missing ? "the log is missing" : error.description)
    }
  }
}

/// What was found about one clip.
struct Findings {
  private(set) var sentences: [String] = []

  /// Adds a sentence.
  mutating func add(_ sentence: String) {
    sentences.append(sentence)
  }

  /// Adds the first of many findings of one kind, with how many there are.
  mutating func add(_ sentence: String, others count: Int) {
    sentences.append(count > 1 ? "\(sentence) (and \(count - 1) more)" : sentence)
  }
}

/// A file that a record names, with its digest.
private struct DigestedFile {
  /// Where it is; nil where it cannot be read.
  var path: String?
  private var digest: String?
  private let what: String

  init(_ folderPrefix: String, _ name: String, _ what: String, _ findings: inout Findings) {
    self.what = what
    // A record names files beside itself, never others.
    guard !name.isEmpty, FilePath.name(name) == name else {
      findings.add("\(what) \"\(name)\" does not lie beside the record")
      return
    }
    let path = folderPrefix + name
    do {
      digest = try SHA256.hex(ofFile: path)
      self.path = path
    } catch {
      let error = FileError(path: path, action: .read, code: error.code)
      findings.add(error.kind == .missing ? "\(what): \(name) is missing" : error.description)
    }
  }

  func expect(_ expected: String, _ findings: inout Findings) {
    guard let digest, digest != expected else { return }
    findings.add("the digest of \(what) is not the one in the record")
  }
}

public import DurableFile

/// The files of one kind, such as logs, of the clips of a folder and of the folders in it. Links are not
/// followed.
public struct ClipFileWalk: Sendable {
  /// How the name of a log ends.
  public static let logs = ".feedback.jsonl"

  /// The paths of the files from the folder on, in the order of their bytes folder by folder.
  public private(set) var paths: [String] = []
  /// What could not be looked at, each as a sentence.
  public private(set) var obstacles: [String] = []
  /// The folder, with `/`.
  public let root: String

  private let ending: [UInt8]
  private let withHidden: Bool
  private let withTorn: Bool

  /// Looks through a folder.
  ///
  /// - Parameters:
  ///   - folder: the folder.
  ///   - ending: how the names of the files end.
  ///   - withHidden: whether hidden folders are looked through as well.
  ///   - withTorn: whether a file counts of which only half lines are left.
  /// - Throws: `FileError` where the folder cannot be read.
  public init(
    of folder: String, ending: String = logs, withHidden: Bool = false, withTorn: Bool = false
  ) throws(FileError) {
    self.ending = Array(ending.utf8)
    root = Folder.prefix(folder)
    self.withHidden = withHidden
    self.withTorn = withTorn
    try look(in: "")
  }

  private mutating func look(in inner: String) throws(FileError) {
    let ending = ending
    let tornEnding = ending + Array(".torn".utf8)
    let entries = try Folder.entries(of: inner.isEmpty ? root : root + inner) { name, kind in
      switch kind {
      case .folder: withHidden || name.first != UInt8(ascii: ".")
      case .file, .link:
        name.suffix(ending.count) == ending[...]
          || (withTorn && name.suffix(tornEnding.count) == tornEnding[...])
      case .other: false
      }
    }
    let names = withTorn ? Set(entries.map(\.name)) : []
    for entry in entries {
      let path = inner + entry.name
      guard entry.isUTF8 else {
        obstacles.append("\(root)\(path): its name is not UTF-8; rename it and run again")
        continue
      }
      switch entry.kind {
      case .folder:
        do throws(FileError) {
          try look(in: path + "/")
        } catch {
          obstacles.append(error.description)
        }
      case .link: obstacles.append("\(root)\(path) is a link; it is not followed")
      default:
        // What was set aside belongs to its log, which is looked at anyway.
        let log = entry.name.hasSuffix(".torn") ? String(entry.name.dropLast(5)) : entry.name
        if log == entry.name || !names.contains(log) { paths.append(inner + log) }
      }
    }
  }
}

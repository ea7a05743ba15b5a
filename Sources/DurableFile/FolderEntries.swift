#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

extension Folder {
  /// What stands in a folder under a name.
  public struct Entry: Sendable, Equatable {
    /// What a name may stand for.
    public enum Kind: Sendable { case file, folder, link, other }

    /// The name.
    public var name: String
    /// What it stands for; links are not followed.
    public var kind: Kind
    /// Whether the name's bytes are UTF-8. Of others ``name`` is only good to be shown.
    public var isUTF8: Bool

    /// Whether people do not see it as a rule.
    public var isHidden: Bool { name.utf8.first == UInt8(ascii: ".") }
  }

  /// What stands in a folder, in the order of the names' bytes.
  ///
  /// - Parameters:
  ///   - path: the folder.
  ///   - isWanted: whether what has a name, in bytes, and a kind is to be among it.
  /// - Returns: the entries.
  /// - Throws: ``FileError`` where the folder cannot be read.
  public static func entries(
    of path: String, where isWanted: ([UInt8], Entry.Kind) -> Bool = { _, _ in true }
  ) throws(FileError) -> [Entry] {
    guard let stream = unsafe opendir(path.isEmpty ? "." : path) else {
      throw FileError(path: path, action: .read, code: errno)
    }
    defer { _ = unsafe closedir(stream) }
    var entries: [Entry] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let bytes = unsafe name(of: entry)
      if bytes != [0x2E], bytes != [0x2E, 0x2E] {
        let hint = unsafe Int32(entry.pointee.d_type)
        let kind =
          kind(hint: hint) ?? kind(of: prefix(path) + String(decoding: bytes, as: UTF8.self))
        if isWanted(bytes, kind) {
          let name = String(decoding: bytes, as: UTF8.self)
          entries.append(Entry(name: name, kind: kind, isUTF8: Array(name.utf8) == bytes))
        }
      }
      errno = 0
    }
    guard errno == 0 else { throw FileError(path: path, action: .read, code: errno) }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// A folder's path with one `/` at its end; empty for the current folder.
  public static func prefix(_ path: String) -> String {
    path.isEmpty || path.utf8.last == UInt8(ascii: "/") ? path : path + "/"
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
  }

  /// The kind that the folder itself tells; nil where it does not.
  private static func kind(hint: Int32) -> Entry.Kind? {
    switch hint {
    case Int32(DT_REG): .file
    case Int32(DT_DIR): .folder
    case Int32(DT_LNK): .link
    case Int32(DT_UNKNOWN): nil
    default: .other
    }
  }

  private static func kind(of path: String) -> Entry.Kind {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }
}

/// A path as a key. Two strings with equivalent letters are equal, two files with such names are not:
/// the file system goes by bytes.
struct PathKey: Hashable {
  private let bytes: [UInt8]

  init(_ path: String) { bytes = Array(path.utf8) }
  init(_ bytes: [UInt8]) { self.bytes = bytes }
}

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Paths taken apart, on their bytes: a file name may be anything but `/` and NUL.
public enum FilePath {
  /// A path as a sentence has it: one that is empty, from a variable that is not set, is seen.
  public static func shown(_ path: String) -> String {
    path.isEmpty ? "'' (an empty name)" : path
  }

  /// The part of a path up to and with its last `/`; empty where there is none.
  public static func folderPrefix(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...slash])
  }

  /// The part of a path after its last `/`.
  public static func name(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// A hidden path beside another: `a/b` with `.part` is `a/.b.part`.
  public static func hidden(_ path: String, suffix: String) -> String {
    folderPrefix(path) + "." + name(path) + suffix
  }

  /// A path with every link followed; nil where there is nothing.
  public static func real(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}

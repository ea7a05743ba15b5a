#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// What went wrong with a file, as one sentence that a person can act on.
public struct FileError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What was being done.
  public enum Action: String, Sendable {
    /// Opening or reading a file.
    case read
    /// Making a file or folder.
    case create
    /// Writing into a file.
    case write
    /// Waiting until the disk holds what was written.
    case sync = "save"
    /// Giving a finished file its name.
    case rename = "put in place"
    /// Taking the lock on a file.
    case lock
    /// Deleting a file.
    case remove
  }

  /// The kinds of failure that a program tells apart.
  public enum Kind: Sendable {
    /// What should be read is not there.
    case missing
    /// What is there may not be read.
    case notPermitted
    /// A folder stands where a file should be read.
    case isFolder
    /// A file cannot be made, or made here.
    case cannotCreate
    /// The disk is full, or reading or writing failed half-way.
    case ioFailed
  }

  /// The file or folder.
  public let path: String
  /// What was being done with it.
  public let action: Action
  /// The system's error number (`errno`).
  public let code: Int32

  /// Puts an error together.
  public init(path: String, action: Action, code: Int32) {
    self.path = path
    self.action = action
    self.code = code
  }

  /// Which kind of failure it is.
  public var kind: Kind {
    switch (action, code) {
    case (.read, ENOENT), (.read, ENOTDIR), (.read, ENAMETOOLONG), (.read, ELOOP): .missing
    case (.read, EACCES), (.read, EPERM): .notPermitted
    case (.read, EISDIR): .isFolder
    case (_, ENOSPC), (_, EDQUOT), (_, EIO), (_, EFBIG): .ioFailed
    case (.create, _), (.rename, _), (.lock, _), (.remove, _): .cannotCreate
    default: .ioFailed
    }
  }

  /// One sentence: what could not be done, why, and what helps where that is known.
  public var description: String {
    let what = "cannot \(action.rawValue) \(FilePath.shown(path)): \(reason)"
    guard let advice else { return what }
    return "\(what); \(advice)"
  }

  /// Why, in plain words.
  private var reason: String {
    switch code {
    case ENOENT:
      action == .read ? "there is no such file" : "there is no such folder"
    case EACCES, EPERM: "permission denied"
    case EISDIR: "it is a folder"
    case ENOTDIR: "a part of the path is a file, not a folder"
    case ENOSPC: "no space left on the device"
    case EDQUOT: "the disk quota is used up"
    case EFBIG: "the file would grow larger than allowed here"
    case EROFS: "the file system is read-only"
    case ENAMETOOLONG: "the file name is too long"
    case ELOOP where action == .read: "its links lead round in a circle"
    case EMFILE, ENFILE: "too many files are open"
    case ESPIPE, ENXIO: "it is not a regular file"
    case EIO: "the device reported an error"
    case EINVAL where action != .read: "the device does not allow it"
    default: unsafe String(cString: unsafe strerror(code))
    }
  }

  /// What helps, where something does.
  private var advice: String? {
    switch code {
    case ENOSPC, EDQUOT: "free some space and run again"
    case ENOENT where action != .read: "make the folder first"
    case ENAMETOOLONG where action != .read: "choose a shorter one"
    default: nil
    }
  }
}

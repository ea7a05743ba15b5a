#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// System calls that go on after a signal and after a partial write. On failure `errno` says why.
enum System {
  /// Opens a file; it is not handed on to programs that are started.
  static func open(_ path: String, _ flags: Int32) -> Int32? {
    while true {
      let descriptor = unsafe openFile(path, flags | O_CLOEXEC)
      if descriptor >= 0 { return descriptor }
      if errno != EINTR { return nil }
    }
  }

  /// Opens a file of the disk. Anything else in its place, such as a pipe, which might keep us waiting
  /// for ever, fails with `ESPIPE`, a folder with `EISDIR`.
  static func openRegular(_ path: String, _ flags: Int32) -> Int32? {
    guard let descriptor = open(path, flags | O_NONBLOCK) else { return nil }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      errno = status.st_mode & S_IFMT == S_IFDIR ? EISDIR : ESPIPE
      return nil
    }
    return descriptor
  }

  /// Writes all bytes.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var rest = unsafe buffer[...]
      while unsafe !rest.isEmpty {
        let piece = unsafe UnsafeRawBufferPointer(rebasing: rest)
        let count = unsafe writeFile(descriptor, piece.baseAddress, piece.count)
        if count > 0 {
          unsafe rest = rest.dropFirst(count)
        } else if count == 0 {
          errno = EIO
          return false
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }

  /// Reads up to so many bytes from an offset on; nil where reading fails.
  static func read(_ count: Int, at offset: Int, of descriptor: Int32) -> [UInt8]? {
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = 0
      while filled < count {
        let space = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let got = unsafe pread(descriptor, space.baseAddress, space.count, off_t(offset + filled))
        if got > 0 {
          filled += got
        } else if got == 0 {
          return
        } else if errno != EINTR {
          failed = true
          return
        }
      }
    }
    return failed ? nil : bytes
  }

  /// Waits until the disk holds a file.
  static func sync(_ descriptor: Int32) -> Bool {
    while fsync(descriptor) != 0 {
      // Pipes, some devices and some file systems cannot be synced; nothing is lost by that.
      if errno == EINVAL || errno == ENOTSUP { return true }
      if errno != EINTR { return false }
    }
    return true
  }

  /// Whether a folder is at a path.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

// `open` and `write` are names of this type as well.
private func openFile(_ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 {
  unsafe open(path, flags, 0o666)
}

private func writeFile(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(file, bytes, count)
}

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Why a file has no digest: the system's error number (`errno`) at opening or reading.
public struct DigestError: Error, Equatable, Sendable {
  /// The system's error number.
  public let code: Int32
}

extension SHA256 {
  /// The digest of some bytes, as 64 lower-case hexadecimal digits.
  public static func hex(of bytes: [UInt8]) -> String {
    var digest = SHA256()
    digest.update(bytes)
    return digest.finish()
  }

  /// The digest of the UTF-8 bytes of a text, as 64 lower-case hexadecimal digits.
  public static func hex(of text: String) -> String {
    var digest = SHA256()
    digest.update(text)
    return digest.finish()
  }

  /// The digest of a file's content, read a piece at a time.
  ///
  /// - Throws: ``DigestError`` where the file cannot be opened or read.
  public static func hex(ofFile path: String) throws(DigestError) -> String {
    var descriptor: Int32
    repeat {
      // Without O_NONBLOCK a pipe in place of the file would keep us waiting for ever.
      descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    } while descriptor < 0 && errno == EINTR
    guard descriptor >= 0 else { throw DigestError(code: errno) }
    defer { close(descriptor) }
    return try hex(ofDescriptor: descriptor)
  }

  /// The digest of everything in an open file, from its first byte on; its position is left alone.
  ///
  /// - Throws: ``DigestError`` where the file cannot be read.
  public static func hex(ofDescriptor descriptor: Int32) throws(DigestError) -> String {
    var digest = SHA256()
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    var offset: off_t = 0
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        let count = unsafe pread(descriptor, bytes.baseAddress, bytes.count, offset)
        if count > 0 {
          unsafe digest.update(UnsafeRawBufferPointer(rebasing: bytes[..<count]))
        }
        return count
      }
      if count > 0 {
        offset += off_t(count)
      } else if count == 0 {
        return digest.finish()
      } else if errno != EINTR {
        throw DigestError(code: errno)
      }
    }
  }
}

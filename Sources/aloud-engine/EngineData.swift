#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// The files of eSpeak NG's data that decide how a voice sounds, beside those that define the voice.
enum EngineData {
  /// What every voice speaks with.
  private static let common = ["intonations", "phondata", "phonindex", "phontab"]

  /// Tells the data of one machine from that of another: a line for each file with its name, its size
  /// in bytes and the digest of its content.
  ///
  /// - Parameters:
  ///   - folder: eSpeak NG's data.
  ///   - language: what the voice speaks; its dictionary is named for it.
  ///   - definition: the file that defines the voice, where another dictionary may be named.
  /// - Returns: the lines.
  static func digests(in folder: String, language: String, definition: [UInt8]) -> String {
    let names = common + [dictionary(language: language, definition: definition) + "_dict"]
    return names.map { name in
      let file = digest(ofFile: "\(folder)/\(name)")
      return "\(name) \(file.size) \(String(file.digest, radix: 16))\n"
    }.joined()
  }

  /// `en` of `en-us`, unless the voice says `dictionary NAME`.
  private static func dictionary(language: String, definition: [UInt8]) -> String {
    let key = Array("dictionary".utf8)
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    for line in definition.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D || $0 == 0 }) {
      let words = line.split(whereSeparator: isBlank)
      if words.count > 1, words[0].elementsEqual(key) {
        return String(decoding: words[1], as: UTF8.self)
      }
    }
    return String(language.prefix { $0 != "-" })
  }

  /// The size and digest of a file's content; 0 where it cannot be read.
  private static func digest(ofFile path: String) -> (size: Int, digest: UInt64) {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return (0, 0) }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size > 0
    else { return (0, 0) }
    let size = Int(status.st_size)
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while filled < size {
        let rest = unsafe UnsafeMutableBufferPointer(rebasing: buffer[filled...])
        let count = unsafe read(file, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        filled += count
      }
    }
    return (bytes.count, unsafe bytes.withUnsafeBytes { unsafe digest($0) })
  }

  /// FNV-1a's way of mixing, in words of eight bytes and with the upper half folded down: not for
  /// secrets, but the 800 KB take a tenth of a millisecond.
  private static func digest(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    func mix(_ word: UInt64) {
      digest = (digest ^ word) &* 0x9E37_79B9_7F4A_7C15
      digest ^= digest >> 32
    }
    let whole = bytes.count & ~7
    for offset in stride(from: 0, to: whole, by: 8) {
      mix(UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
    }
    for offset in whole..<bytes.count { mix(UInt64(unsafe bytes[offset])) }
    return digest
  }
}

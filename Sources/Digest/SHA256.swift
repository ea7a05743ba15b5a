// The only file that knows libcrypto.
private import CCrypto

/// A SHA-256 digest (FIPS 180-4) made piece by piece, in constant memory.
///
/// ```swift
/// var digest = SHA256()
/// digest.update(header)
/// digest.update(body)
/// let hex = digest.finish()
/// ```
@safe
public struct SHA256: ~Copyable, @unchecked Sendable {
  // One owner at a time has the context, so it may move between threads.
  private let context: OpaquePointer

  /// A digest of nothing yet.
  public init() {
    let context = unsafe EVP_MD_CTX_new()
    let algorithm = unsafe Algorithm.sha256.pointer
    // Like any other allocation, the context is either there or the process is out of memory.
    guard let context = unsafe context, unsafe EVP_DigestInit_ex2(context, algorithm, nil) == 1
    else { preconditionFailure("libcrypto has no SHA-256, or no memory is left") }
    unsafe self.context = context
  }

  deinit {
    unsafe EVP_MD_CTX_free(context)
  }

  /// Takes in more bytes.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress else { return }
    let updated = unsafe EVP_DigestUpdate(context, base, bytes.count)
    precondition(updated == 1, "libcrypto refused to go on with a digest")
  }

  /// Takes in more bytes.
  public mutating func update(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBytes { buffer in unsafe update(buffer) }
  }

  /// Takes in more bytes.
  public mutating func update(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { buffer in unsafe update(buffer) }
  }

  /// Takes in the UTF-8 bytes of a text.
  public mutating func update(_ text: String) {
    var text = text
    text.withUTF8 { buffer in unsafe update(UnsafeRawBufferPointer(buffer)) }
  }

  /// The digest of all bytes taken in, as 64 lower-case hexadecimal digits.
  public consuming func finish() -> String {
    let length = 32
    let digest = unsafe [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      let finished = unsafe EVP_DigestFinal_ex(context, buffer.baseAddress, nil)
      precondition(finished == 1, "libcrypto refused to finish a digest")
      count = length
    }
    return hexadecimal(digest)
  }
}

/// The algorithm, looked up once: a look-up takes longer than the digest of a sentence.
@safe
private struct Algorithm: @unchecked Sendable {
  static let sha256 = Algorithm()
  let pointer: OpaquePointer?

  private init() {
    // libcrypto's algorithms never change once they are fetched, so any thread may use this one.
    unsafe pointer = EVP_MD_fetch(nil, "SHA256", nil)
  }
}

/// Bytes as lower-case hexadecimal digits.
private func hexadecimal(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count * 2)
  for byte in bytes {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}

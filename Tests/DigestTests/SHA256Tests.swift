import Digest
import Foundation
import Testing

@Suite struct SHA256Tests {
  /// FIPS 180-4's examples, and the empty text.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func knownDigests(text: String, hex: String) {
    #expect(SHA256.hex(of: text) == hex)
    #expect(SHA256.hex(of: Array(text.utf8)) == hex)
  }

  @Test func piecesMakeTheSameDigest() {
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var digest = SHA256()
    digest.update([UInt8]())
    digest.update(Array(bytes[..<1]))
    digest.update(bytes.span.extracting(1..<70_001))
    digest.update(Array(bytes[70_001...]))
    let hex = digest.finish()
    #expect(hex == SHA256.hex(of: bytes))
  }

  @Test func filesAreReadFromTheirFirstByte() throws {
    let path = NSTemporaryDirectory() + "aloud-digest-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let bytes = [UInt8](repeating: 7, count: 1_000_001)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    #expect(try SHA256.hex(ofFile: path) == SHA256.hex(of: bytes))

    let file = try #require(FileHandle(forReadingAtPath: path))
    try file.seek(toOffset: 500)
    #expect(try SHA256.hex(ofDescriptor: file.fileDescriptor) == SHA256.hex(of: bytes))
    #expect(try file.offset() == 500)
  }

  @Test func aMissingFileAndAFolderAreErrors() {
    #expect(throws: DigestError.self) { try SHA256.hex(ofFile: "/nowhere/at/all") }
    #expect(throws: DigestError.self) { try SHA256.hex(ofFile: "/") }
  }
}

import Article
import Testing

/// What is no article is refused with the right words.
@Suite struct ErrorTests {
  private func error(_ bytes: [UInt8], _ format: ArticleFormat = .text) -> ArticleError? {
    do throws(ArticleError) {
      _ = try Article(reading: bytes, as: format)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}", "\u{FEFF}\n "])
  func emptyIsEmpty(_ text: String) {
    for format in ArticleFormat.allCases { #expect(error(Array(text.utf8), format) == .empty) }
  }

  @Test(arguments: [
    "Share", "Listen to article\n\nThis audio version was artificially generated.", "* * *",
    "https://example.org/x", "> ", "\u{1}", "?!", "<!-- nothing -->",
  ])
  func furnitureAloneIsNothingToRead(_ text: String) {
    #expect(error(Array(text.utf8), .markdown) == .nothingToRead)
    if !text.hasPrefix("<") { #expect(error(Array(text.utf8)) == .nothingToRead) }
  }

  static let files: [([UInt8], String)] = [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF, 0xE0, 0, 16], "a JPEG picture"),
    (Array("GIF89a".utf8) + [1, 0, 1, 0], "a GIF picture"),
    (Array("RIFF".utf8) + [36, 0, 0, 0] + Array("WAVEfmt ".utf8), "a WAV sound"),
    (Array("RIFF".utf8) + [36, 0, 0, 0] + Array("WEBPVP8 ".utf8), "a WebP picture"),
    ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], "a program (ELF)"),
    ([0x1F, 0x8B, 8, 0, 0], "a gzip archive"),
    (Array("%PDF-1.7\n".utf8), "a PDF document"),
    ([0x50, 0x4B, 3, 4, 20, 0], "a ZIP archive (or an office document)"),
    ([UInt8](repeating: 3, count: 40) + Array("some words in it".utf8), "binary data"),
    ([0xC0, 0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x41, 0x00, 0x00], "binary data"),
  ]

  @Test(arguments: files)
  func otherFilesAreNamed(_ bytes: [UInt8], _ what: String) {
    for format in ArticleFormat.allCases { #expect(error(bytes, format) == .notText(what: what)) }
  }

  @Test func wordsThatLookLikeSignaturesAreText() {
    for text in ["WAVE of strikes in the north", "MZ is a car maker.", "BM and PK and ID3 tags"] {
      #expect(error(Array(text.utf8)) == nil)
    }
  }

  @Test func aStrayControlCharacterIsNoReasonToRefuse() throws {
    let article = try Article(
      reading: Array("One\u{0} two.\n\n\u{0}\n\nThree\u{7F}.".utf8), as: .text)
    #expect(article.blocks.map(\.text.string) == ["One two.", "Three."])
    #expect(article.skipped.map(\.source) == [11..<12])
  }

  @Test func otherEncodingsAreGuessed() {
    let words = "Ten words of news"
    let little = words.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = words.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(
      error([0xFF, 0xFE] + little) == .notUTF8(byteOffset: 0, guess: "UTF-16 (little endian)"))
    #expect(error([0xFE, 0xFF] + big) == .notUTF8(byteOffset: 0, guess: "UTF-16 (big endian)"))
    #expect(error(little) == .notUTF8(byteOffset: 1, guess: "UTF-16 (little endian)"))
    #expect(error(big) == .notUTF8(byteOffset: 0, guess: "UTF-16 (big endian)"))
    let latin = Array("caf".utf8) + [0xE9] + Array(" noir".utf8)
    #expect(error(latin) == .notUTF8(byteOffset: 3, guess: "Latin-1 / Windows-1252"))
    // UTF-8 that was damaged or cut off is no other encoding.
    #expect(error(Array("café ".utf8) + [0xE9, 0x20]) == .notUTF8(byteOffset: 6, guess: nil))
    #expect(error(Array("cut off: ".utf8) + [0xE2, 0x82]) == .notUTF8(byteOffset: 9, guess: nil))
  }
}

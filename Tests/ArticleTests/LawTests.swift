import Article
import Testing

/// Every byte of the source is in one range, and every range says the truth, whatever the bytes.
@Suite struct LawTests {
  private func faults(_ bytes: [UInt8]) -> [String] {
    var faults: [String] = []
    for format in ArticleFormat.allCases {
      do {
        let article = try Article(reading: bytes, as: format)
        faults += Laws.broken(article, bytes).map { "\(format): \($0)" }
        let again = try Article(reading: bytes, as: format)
        if again != article { faults.append("\(format): reads differently again") }
      } catch {
        if case .notText(let what) = error, what != "binary data" {
          faults.append("\(format): taken for \(what)")
        }
      }
    }
    return faults
  }

  @Test(arguments: 0..<16)
  func holdForGeneratedDocuments(_ seed: Int) {
    var fragments = Fragments(seed: UInt64(seed) + 1)
    for _ in 0..<400 {
      let bytes = fragments.document()
      let faults = faults(bytes)
      #expect(faults == [], "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
      if !faults.isEmpty { return }
    }
  }

  @Test(arguments: 0..<8)
  func holdForNoise(_ seed: Int) {
    var fragments = Fragments(seed: UInt64(seed) + 1000)
    for _ in 0..<400 {
      let bytes = fragments.noise()
      let faults = faults(bytes)
      #expect(faults == [], "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
      if !faults.isEmpty { return }
    }
  }

  @Test(arguments: CaseFiles.names)
  func holdForEveryBeginningOfACase(_ name: String) throws {
    let bytes = try CaseFiles.bytes(name)
    for length in stride(from: 1, through: bytes.count, by: 17) {
      #expect(faults(Array(bytes.prefix(length))) == [], "the first \(length) bytes")
    }
  }

  /// The laws themselves must see a fault.
  @Test func noticeWhatIsBroken() {
    let bytes = Array("One two".utf8)
    var text = SourceText()
    text.append("One", at: 0)
    let block = Block(kind: .paragraph, source: 0..<3, text: text)
    #expect(Laws.broken(Article(blocks: [block]), bytes) == ["byte 4 is in no range"])
    let wide = Block(kind: .paragraph, source: 0..<9, text: text)
    #expect(Laws.broken(Article(blocks: [wide]), bytes) != [])
    let short = Block(kind: .paragraph, source: 0..<2, text: text)
    #expect(Laws.broken(Article(blocks: [short]), bytes) != [])
    let twice = Omission(kind: .markup, source: 1..<5, text: "ne t", reason: "x")
    #expect(Laws.broken(Article(blocks: [block], skipped: [twice]), bytes) != [])
    let wrong = Omission(kind: .markup, source: 4..<7, text: "owt", reason: "x")
    #expect(Laws.broken(Article(blocks: [block], skipped: [wrong]), bytes) != [])
  }
}

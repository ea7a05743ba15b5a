import Article
import Testing

@Suite struct CaseFileTests {
  @Test func thereAreCases() {
    #expect(CaseFiles.names.count > 10)
  }

  @Test(arguments: CaseFiles.names)
  func readsAsExpected(_ name: String) throws {
    let bytes = try CaseFiles.bytes(name)
    let article = try Article(reading: bytes, as: name.hasSuffix(".md") ? .markdown : .text)
    let outline = article.outline
    #expect(outline == (try CaseFiles.expected(name, outcome: outline)))
    #expect(Laws.broken(article, bytes) == [])
  }
}

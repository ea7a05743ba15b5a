import Article
import Foundation
import Testing

/// Inputs made to hang or break a reader: read in linear time, and all laws hold.
@Suite struct HostileTests {
  static let units = [
    ">", "> ", "[", "[](", "*", "*a_ ", "**a *", "![", "![a](b) ", "[a](b \"x ", "`", "`a``b", "<",
    "<a ",
    "<!-- ", "a <![CDATA[", "- ", "- a\n", "1. ", "&", "https://a(", "(https://a ", "[1]", "a[1",
    "²",
    "a\n", "a\r", "a\n\n", ">\n", "```\n", "#", "|a|\n", "|", "[^a]: x\n", "[^a", "\\", "\\\n",
    "word ",
    "(see ", "Share\n", "a|b\n", "-\n", " ", "\t", "\u{0}aaaaaaaaaaaaaaaa", "😀", "\u{200F}", "é",
    "[a]: b\n", "{{", "{% a ", "{{ a }}", "{: ", "[a b=\"", "<div><button>", "<div a=\"",
    "<div a='>\n", "<form>", "<script>", "<p>a</p>",
    "<div><!--", "<ol><li>", "</div>", "<svg>\n",
  ]

  @Test(arguments: units)
  func isReadInTime(_ unit: String) throws {
    for format in ArticleFormat.allCases {
      let small = try read(unit, bytes: 10_000, format)
      let large = try read(unit, bytes: 80_000, format)
      // Eight times as much; a quadratic reader would need sixty-four times as long.
      #expect(large < max(small * 30, .milliseconds(250)), "\(format): \(small), then \(large)")
    }
  }

  private func read(_ unit: String, bytes size: Int, _ format: ArticleFormat) throws -> Duration {
    let unit = Array(unit.utf8)
    var bytes = Array("[a]: /u\n\nStart ".utf8)
    while bytes.count < size { bytes += unit }
    bytes += Array(" end".utf8)
    // The processor's time: what else the machine does is not the reader's fault.
    let start = processorTime()
    let article: Article? = try Article(reading: bytes, as: format)
    let time = processorTime() - start
    if let article, size < 50_000 { #expect(Laws.broken(article, bytes) == []) }
    return time
  }

  /// What this thread has used of the processor.
  private func processorTime() -> Duration {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// A table of many columns and short rows, and addresses that stand for one another, describe
  /// far more than they are.
  @Test func whatDescribesMoreThanItIsEndsAsWell() throws {
    let columns =
      String(repeating: "|a", count: 20_000) + "|\n" + String(repeating: "|-", count: 20_000)
    let table = Array((columns + "|\n" + String(repeating: "|x|\n", count: 20_000)).utf8)
    let wide = try Article(reading: table, as: .markdown)
    #expect(Laws.broken(wide, table) == [])
    let address = "[a]: /\\*" + String(repeating: "x", count: 50_000) + "\n\n"
    let links = Array((address + String(repeating: "[a] ", count: 50_000)).utf8)
    let article = try Article(reading: links, as: .markdown)
    #expect(Laws.broken(article, links) == [])
  }
}

struct MarkdownReader {
  let bytes: [UInt8]
  let start: Int
  func read() -> Article? { nil }
}

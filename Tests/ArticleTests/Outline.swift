import Article

extension Article {
  /// The article as the case files show it: metadata, a line a block, a line an omission.
  var outline: String {
    var lines: [String] = []
    if let title { lines.append("title | \(title)") }
    if let author { lines.append("author | \(author)") }
    if let language { lines.append("language | \(language)") }
    for block in blocks {
      lines.append("\(block.kind.rawValue) | \(block.text.string)")
      for omission in block.skipped { lines.append("  - " + omission.outline) }
    }
    if !skipped.isEmpty { lines.append("") }
    for omission in skipped { lines.append("skipped " + omission.outline) }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Omission {
  fileprivate var outline: String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ⏎ ")
    return "\(kind.rawValue) | \(reason) | \(line)"
  }
}

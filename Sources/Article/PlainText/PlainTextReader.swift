/// Reads plain text: paragraphs between blank lines, headline and deck at the top.
struct PlainTextReader {
  let bytes: [UInt8]
  let start: Int

  func read() -> Article {
    let groups = groupsOfLines()
    let layout = LineLayout(bytes: bytes, groups: groups)
    var parts: [Part] = []
    for group in groups {
      var units = TextUnits(bytes: bytes, layout: layout, group: group)
      parts += units.read()
    }
    PageSieve(bytes: bytes).sift(&parts)
    HeadOfPage(layout: layout).mark(&parts)
    var article = Article(parts)
    if let first = article.blocks.first, first.kind == .heading {
      article.title = first.text.string
    }
    return article
  }

  /// The lines with something on them, in groups between blank lines.
  private func groupsOfLines() -> [[TextLine]] {
    var groups: [[TextLine]] = []
    var group: [TextLine] = []
    var place = start
    while place < bytes.count {
      let end = bytes.lineEnd(from: place, limit: bytes.count)
      let range = bytes.trimmed(place..<end)
      if !range.isEmpty {
        group.append(TextLine(range, in: bytes))
      } else if !group.isEmpty {
        groups.append(group)
        group = []
      }
      place = end < bytes.count ? bytes.afterNewline(end) : end
    }
    if !group.isEmpty { groups.append(group) }
    return groups
  }
}

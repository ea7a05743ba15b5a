/// The metadata at the head of a Markdown file: YAML between `---` and `---` or `...`, TOML between
/// `+++`. It is not read, but its title may be the article's only headline.
struct FrontMatter {
  /// From the first mark to the last one.
  let source: Range<Int>
  private let bytes: [UInt8]
  /// The title as a headline, where there is one; its range is that of the value.
  private(set) var headline: Block?
  private(set) var author: String?
  private(set) var language: String?

  /// Metadata longer than this is left out without being read.
  private static let longest = 1 << 16

  /// Looks for metadata at the start of a text.
  init?(in bytes: [UInt8], start: Int) {
    let opening = bytes.lineEnd(from: start, limit: bytes.count)
    let mark = bytes.string(bytes.trimmed(start..<min(opening, start + 64)))
    guard mark == "---" || mark == "+++", start < bytes.count, !Byte.isWhite(bytes[start]),
      opening < bytes.count
    else { return nil }
    let inside = bytes.afterNewline(opening)
    guard let closing = Self.closing(of: mark, from: inside, in: bytes) else { return nil }
    // A line across the page at the very start is followed by prose or a blank line.
    if mark == "---", !Self.looksLikeYAML(bytes, inside..<closing.lowerBound) { return nil }
    source = bytes.trimmed(start..<closing.upperBound)
    self.bytes = bytes
    let body = inside..<closing.lowerBound
    guard body.count <= Self.longest else { return }
    let keys: Set = ["title", "author", "authors", "language", "lang"]
    var fields: [String: [String]]
    if mark == "---" {
      let values = YAMLFields.read(bytes[body], of: keys)
      fields = values.mapValues { $0.map(\.string) }
      // What stands after a mistake is not lost with it.
      for key in keys.subtracting(["title"]) where fields[key] == nil {
        let words = Self.line(of: key, in: bytes, body)?.heading()?.text.string
        fields[key] = words.map { [$0] }
      }
      headline = Self.headline(values["title"]?.first, in: bytes, body)
    } else {
      let values = TOMLFields.read(bytes, body, of: keys)
      fields = values.mapValues { $0.compactMap { $0.heading()?.text.string } }
      headline = values["title"]?.first?.heading()
    }
    author = Self.words(fields["author"]) ?? Self.words(fields["authors"])
    language = (Self.words(fields["language"]) ?? Self.words(fields["lang"])).flatMap(Self.tag)
  }

  /// The metadata as something that is left out, all of it or all but the headline.
  func parts(withHeadline: Bool) -> [Part] {
    guard withHeadline, let headline else { return omission(source) }
    return omission(source.lowerBound..<headline.source.lowerBound)
      + [.block(headline, lineStarts: [])]
      + omission(headline.source.upperBound..<source.upperBound)
  }

  private func omission(_ range: Range<Int>) -> [Part] {
    let range = bytes.trimmed(range)
    guard !range.isEmpty else { return [] }
    return [
      .omission(
        Omission(
          kind: .frontMatter, source: range, text: bytes.string(range),
          reason: "metadata of the file"))
    ]
  }

  private static func headline(
    _ title: YAMLFields.Value?, in bytes: [UInt8], _ body: Range<Int>
  ) -> Block? {
    guard let title, !isCutShort(title.place, in: bytes, body) else {
      return line(of: "title", in: bytes, body)?.heading()
    }
    return ScalarText(yaml: title.place, in: bytes).heading(saying: title.string)
  }

  /// Whether a plain value ended at a colon, which is a mistake.
  private static func isCutShort(_ value: Range<Int>, in bytes: [UInt8], _ body: Range<Int>) -> Bool
  {
    guard let first = value.first, Byte.isWord(bytes[first]) else { return false }
    return bytes[value.upperBound..<max(value.upperBound, body.upperBound)].first == 0x3A
  }

  /// The rest of a line such as `title: …` of YAML that has a mistake in it, such as a second colon.
  private static func line(
    of key: String, in bytes: [UInt8], _ body: Range<Int>
  ) -> ScalarText? {
    var place = body.lowerBound
    while place < body.upperBound {
      let end = bytes.lineEnd(from: place, limit: body.upperBound)
      if bytes[place..<end].starts(with: Array("\(key): ".utf8)) {
        let value = bytes.trimmed(min(place + key.utf8.count + 2, end)..<end)
        guard let first = value.first, Byte.isWord(bytes[first]) else { return nil }
        return ScalarText(yaml: value, in: bytes)
      }
      place = end < body.upperBound ? bytes.afterNewline(end) : end
    }
    return nil
  }

  private static func closing(of mark: String, from start: Int, in bytes: [UInt8]) -> Range<Int>? {
    var place = start
    while place < bytes.count {
      let end = bytes.lineEnd(from: place, limit: bytes.count)
      let line = place..<end
      if bytes[line].starts(with: mark.utf8)
        || mark == "---" && bytes[line].starts(with: "...".utf8),
        bytes.trimmed(line).count == 3
      {
        return line
      }
      place = end < bytes.count ? bytes.afterNewline(end) : end
    }
    return nil
  }

  /// Whether the first line is a comment or begins with a key.
  private static func looksLikeYAML(_ bytes: [UInt8], _ body: Range<Int>) -> Bool {
    let line = bytes.trimmed(
      body.lowerBound..<bytes.lineEnd(from: body.lowerBound, limit: body.upperBound))
    guard let first = line.first else { return body.isEmpty }
    if [0x23, 0x7B, 0x25].contains(bytes[first]) { return true }
    guard let colon = line.first(where: { bytes[$0] == 0x3A }) else { return false }
    let key = bytes[first..<colon]
    let ends = colon + 1 == line.upperBound || Byte.isWhite(bytes[colon + 1])
    return ends && !key.isEmpty && key.count <= 40
      && key.count { $0 == 0x20 } <= 1
  }

  /// The values as one line, or nothing where there are none.
  private static func words(_ values: [String]?) -> String? {
    let words = (values ?? []).map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  /// A language tag, "en_US" written as "en-US"; nothing where it cannot be one.
  private static func tag(_ written: String) -> String? {
    let tag = String(written.map { $0 == "_" ? "-" : $0 })
    let subtags = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = subtags.first, (2...8).contains(language.utf8.count),
      language.utf8.allSatisfy({ Byte.isLetter($0) && $0 < 0x80 }),
      subtags.allSatisfy({ subtag in
        (1...8).contains(subtag.utf8.count)
          && subtag.utf8.allSatisfy { Byte.isWord($0) && $0 < 0x80 }
      })
    else { return nil }
    return tag
  }
}

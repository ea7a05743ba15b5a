extension LexiconFile {
  /// The file with one more entry, at its place in the order of the words.
  func with(_ entry: LexiconEntry) throws(LexiconError) -> LexiconFile {
    let element = rendered(entry)
    let key = Self.sortKey(entry)
    if let before = items.last(where: { !Self.precedes(key, Self.sortKey($0.entry)) }) {
      return try replaced(before.place.upperBound..<before.place.upperBound, "\n  " + element)
    }
    if let first = items.first {
      let start = first.place.lowerBound
      return try replaced(start..<start, element + "\n  ")
    }
    guard bytes[head].suffix(2).elementsEqual("/>".utf8) else {
      return try replaced(end..<end, "  \(element)\n")
    }
    // <lexicon ... />
    return try replaced(
      (head.upperBound - 2)..<head.upperBound, ">\n  \(element)\n</\(elementPrefix)lexicon>")
  }

  /// The file with more entries, each in the place of those for the same words under the same conditions.
  public func with(_ entries: [LexiconEntry]) throws(LexiconError) -> LexiconFile {
    var edited = self
    for entry in entries { edited = try edited.without(rivalsOf: entry).with(entry) }
    return edited
  }

  /// The file without what it says of an entry's words under the same conditions.
  public func without(rivalsOf entry: LexiconEntry) throws(LexiconError) -> LexiconFile {
    var edited = self
    for item in items.reversed() where item.entry.isRival(of: entry) {
      var rest = item.entry
      rest.graphemes.removeAll { entry.graphemes.contains($0) }
      edited = try edited.without(item, leaving: rest.graphemes.isEmpty ? nil : rest)
    }
    return edited
  }

  /// The file without an entry, or with another in its place.
  func without(_ item: Item, leaving rest: LexiconEntry?) throws(LexiconError) -> LexiconFile {
    guard let rest else {
      var place = item.place
      // The line goes with it.
      while place.lowerBound > 0, [0x20, 0x09].contains(bytes[place.lowerBound - 1]) {
        place = (place.lowerBound - 1)..<place.upperBound
      }
      let ends = place.upperBound < bytes.count && bytes[place.upperBound] == 0x0A
      if ends { place = place.lowerBound..<(place.upperBound + 1) }
      return try replaced(place, "")
    }
    return try replaced(item.place, rendered(rest))
  }

  private func replaced(_ place: Range<Int>, _ text: String) throws(LexiconError) -> LexiconFile {
    let head = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
    guard String(validating: bytes, as: UTF8.self) != nil,
      !head.contains("encoding=") || head.contains("utf-8") || head.contains("us-ascii")
    else {
      throw LexiconError(path: path, line: 1, "it is not UTF-8; save it as UTF-8 and run again")
    }
    guard place.lowerBound >= 0, place.upperBound <= bytes.count else {
      throw LexiconError(path: path, "it has a form that cannot be edited")
    }
    var edited = bytes
    edited.replaceSubrange(place, with: text.utf8)
    return try LexiconFile(edited, path: path)
  }

  /// An entry as an element, indented by two spaces after its first line.
  private func rendered(_ entry: LexiconEntry) -> String {
    var tag = "\(elementPrefix)lexeme"
    let own = prefix ?? "aloud"
    let attributes: [(String, String?)] = [
      ("after", entry.after.isEmpty ? nil : entry.after.joined(separator: " ")),
      ("before", entry.before.isEmpty ? nil : entry.before.joined(separator: " ")),
      ("case", entry.isExact ? "exact" : nil), ("lang", entry.language),
    ]
    let present = attributes.compactMap { name, value in value.map { (name, $0) } }
    if !present.isEmpty, prefix == nil { tag += " xmlns:aloud=\"\(PLSReader.ownNamespace)\"" }
    for (name, value) in present { tag += " \(own):\(name)=\"\(XMLText.escaped(value))\"" }
    var lines = ["<\(tag)>"]
    for grapheme in entry.graphemes { lines.append(element("grapheme", grapheme)) }
    let spoken = entry.pronunciation
    switch spoken {
    case .alias(let words): lines.append(element("alias", words))
    case .ipa(let text), .espeak(let text):
      let alphabet = spoken.alphabet == self.alphabet ? "" : " alphabet=\"\(spoken.alphabet)\""
      lines.append(element("phoneme", text, attributes: alphabet))
    }
    lines.append("  </\(elementPrefix)lexeme>")
    return lines.joined(separator: "\n")
  }

  private func element(_ name: String, _ text: String, attributes: String = "") -> String {
    let name = elementPrefix + name
    return "    <\(name)\(attributes)>\(XMLText.escaped(text))</\(name)>"
  }

  private static func sortKey(_ entry: LexiconEntry) -> (String, String) {
    (entry.word.lowercased(), entry.word)
  }

  private static func precedes(_ one: (String, String), _ other: (String, String)) -> Bool {
    one.0 == other.0
      ? one.1.utf8.lexicographicallyPrecedes(other.1.utf8)
      : one.0.utf8.lexicographicallyPrecedes(other.0.utf8)
  }
}

/// Text inside XML.
enum XMLText {
  /// With what would be markup written another way.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

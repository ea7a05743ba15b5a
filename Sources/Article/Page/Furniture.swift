/// Recognises the lines of a page that are no part of its article.
struct Furniture: Sendable {
  static let standard = Furniture(table: FurnitureTable.text)

  /// One pattern of the table.
  struct Rule: Sendable {
    var words: [Word]
    var reason: String
    var onlyAtEnd = false
    var noFullStop = false
    var longest = 16

    enum Word: Sendable, Equatable {
      case any
      case choice([String], optional: Bool)
    }
  }

  /// The rules by the first words that they can begin with.
  private var rules: [String: [Rule]] = [:]
  /// The second words that may follow a first one; "…" for any, "" for the end of the line.
  private var seconds: [String: Set<String>] = [:]

  init(table: String) {
    var group = Rule(words: [], reason: "page furniture")
    for line in table.split(separator: "\n") {
      let line = Self.trim(line)
      if line.hasPrefix("[") {
        let parts = line.dropFirst().dropLast().split(separator: ";").map { Self.trim($0) }
        group = Rule(words: [], reason: parts.first ?? "page furniture")
        group.onlyAtEnd = parts.contains("only at the end")
        group.noFullStop = parts.contains("no full stop")
        if parts.contains("long") { group.longest = 60 }
      } else if !line.isEmpty {
        var rule = group
        rule.words = line.split(separator: " ").compactMap(Self.word)
        add(rule)
      }
    }
  }

  private mutating func add(_ rule: Rule) {
    for (index, word) in rule.words.enumerated() {
      guard case .choice(let choice, let optional) = word else { break }
      for first in Set(choice.map(Self.bare)) {
        rules[first, default: []].append(rule)
        seconds[first, default: []].formUnion(Self.beginnings(of: rule.words[(index + 1)...]))
      }
      if !optional { break }
    }
  }

  /// Whether a line that begins with these words could be furniture at all: a look at two words
  /// spares most lines the rest.
  func mayBegin(with first: String, _ second: String) -> Bool {
    if let seconds = seconds[Self.bare(first)],
      seconds.contains(Self.bare(second)) || seconds.contains("…")
    {
      return true
    }
    return FurnitureTable.shareWords.contains(first) && FurnitureTable.shareWords.contains(second)
  }

  /// Why a line is furniture, or nothing where it is not.
  func reason(for line: LineWords, atEnd: Bool) -> String? {
    guard let first = line.words.first else { return nil }
    let found = rules[Self.bare(first)]?.first { rule in
      (!rule.onlyAtEnd || atEnd) && !(rule.noFullStop && line.endsInStop)
        && line.words.count <= rule.longest
        && Self.matches(rule.words[...], line.words[...])
    }
    if let found { return found.reason }
    let names = line.words.allSatisfy { FurnitureTable.shareWords.contains($0) }
    return names && line.words.count > 1 && !line.endsInStop ? "share line" : nil
  }

  private static func matches(_ rule: ArraySlice<Rule.Word>, _ words: ArraySlice<String>) -> Bool {
    guard let first = rule.first else { return words.isEmpty }
    switch first {
    case .any:
      if rule.count == 1 { return true }
      return words.indices.contains { matches(rule.dropFirst(), words[$0...]) }
        || matches(rule.dropFirst(), words[words.endIndex...])
    case .choice(let choice, let optional):
      if let word = words.first, choice.contains(word) || choice.contains(bare(word)),
        matches(rule.dropFirst(), words.dropFirst())
      {
        return true
      }
      return optional && matches(rule.dropFirst(), words)
    }
  }

  private static func word(_ written: Substring) -> Rule.Word? {
    if written == "…" { return .any }
    let optional = written.hasSuffix("?")
    let choice = written.split(separator: "/").map {
      String($0.hasSuffix("?") ? $0.dropLast() : $0)
    }
    return choice == ["-"] ? nil : .choice(choice, optional: optional)
  }

  /// The words that a pattern can begin with.
  private static func beginnings(of words: ArraySlice<Rule.Word>) -> Set<String> {
    var found: Set<String> = []
    for word in words {
      guard case .choice(let choice, let optional) = word else { return found.union(["…"]) }
      found.formUnion(choice.map(bare))
      if !optional { return found }
    }
    return found.union([""])
  }

  private static func bare(_ word: String) -> String {
    word.hasSuffix(":") ? String(word.dropLast()) : word
  }

  private static func trim(_ text: Substring) -> String {
    let bytes = Array(text.utf8)
    return bytes.string(bytes.trimmed(0..<bytes.count))
  }
}

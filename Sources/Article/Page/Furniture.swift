/// Recognises the lines of a page that are no part of its article.
struct Furniture: Sendable {
  static let standard = Furniture(table: FurnitureTable.text)

  /// One pattern of the table.
  struct Rule: Sendable {
    var words: [Word]
    var reason: String
    var onlyAtEnd = false
    var onlyInTail = false
    var onlyAtHead = false
    /// Counts only where the line above or below is left out for the same reason.
    var besideAnother = false
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

  /// What a group may ask for behind its reason.
  static let options = [
    "only at the end", "in the tail", "only at the head", "beside another", "no full stop", "long",
  ]

  init(table: String) {
    var group = Rule(words: [], reason: "page furniture")
    for line in table.split(separator: "\n") {
      let line = Self.trim(line)
      if line.hasPrefix("[") {
        let parts = line.dropFirst().dropLast().split(separator: ";").map { Self.trim($0) }
        group = Rule(words: [], reason: parts.first ?? "page furniture")
        group.onlyAtEnd = parts.contains("only at the end")
        group.onlyInTail = parts.contains("in the tail")
        group.onlyAtHead = parts.contains("only at the head")
        group.besideAnother = parts.contains("beside another")
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
    if DateLine.mayBegin(with: first) { return true }
    if let seconds = seconds[Self.bare(first)],
      seconds.contains(Self.bare(second)) || seconds.contains("…")
    {
      return true
    }
    return FurnitureTable.shareWords.contains(first) && FurnitureTable.shareWords.contains(second)
  }

  /// Where on its page a line stands.
  struct Place {
    /// Between the headline and the first paragraph.
    var isHead = false
    /// No other line of the page is a date: more of them are a diary's.
    var hasOnlyDate = true
    /// Nothing that is read comes after it.
    var isEnd = false
    /// Nothing but short lines comes after it.
    var isTail = false
    /// Why the lines above and below it are left out.
    var beside: [String] = []
  }

  /// Why a line is furniture, or nothing where it is not.
  func reason(for line: LineWords, at place: Place) -> String? {
    guard let first = line.words.first else { return nil }
    let found = rules[Self.bare(first)]?.first { rule in
      (!rule.onlyAtEnd || place.isEnd) && (!rule.onlyInTail || place.isTail)
        && (!rule.onlyAtHead || place.isHead)
        && (!rule.besideAnother || place.beside.contains(rule.reason))
        && !(rule.noFullStop && line.endsInStop)
        && line.words.count <= rule.longest
        && Self.matches(rule.words[...], line.words[...])
    }
    if let found { return found.reason }
    switch DateLine(line) {
    case .published: return DateLine.reason
    case .date where place.isHead && place.hasOnlyDate: return DateLine.reason
    default: break
    }
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

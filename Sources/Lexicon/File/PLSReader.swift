/// Puts entries together from the pieces of a PLS file.
final class PLSReader {
  static let namespace = "http://www.w3.org/2005/01/pronunciation-lexicon"
  static let ownNamespace = "urn:aloud:lexicon:1"
  private static let xml = "http://www.w3.org/XML/1998/namespace"

  private let path: String
  private(set) var items: [LexiconFile.Item] = []
  private(set) var faults: [LexiconError] = []
  private(set) var language = "en-US"
  private(set) var isLexicon = false
  private(set) var end = 0
  private(set) var alphabet = "ipa"
  private var depth = 0
  private var draft: Draft?
  /// The element whose text is collected, and the text.
  private var field: Field?
  /// Where the first tag stands.
  private(set) var head = 0..<0

  /// An entry that is being read.
  private struct Draft {
    var line: Int
    var start: Int
    var graphemes: [String] = []
    var spoken: [(LexiconEntry.Pronunciation, isPreferred: Bool)] = []
    var attributes: [String: String]
    var fault: String?

    /// Notes what is wrong, the first of it.
    mutating func complain(_ what: String) {
      if fault == nil { fault = what }
    }
  }

  private struct Field {
    var name: String
    var depth: Int
    var attributes: [String: String]
    var text = ""
  }

  init(path: String) { self.path = path }

  func take(_ piece: XMLPiece) {
    switch piece {
    case .start(let name, let attributes, let place):
      depth += 1
      start(Self.local(name), attributes, place)
    case .end(_, let place):
      finish(place)
      depth -= 1
      if depth == 0 { end = place.bytes.lowerBound }
    case .text(let text): field?.text += text
    }
  }

  /// The name of an element of PLS; files without any namespace are taken for PLS too. Empty for an
  /// element of another.
  private static func local(_ name: String) -> String {
    if let known = known[name] { return known }
    let parts = name.split(separator: " ")
    guard parts.count > 1 else { return name }
    return parts[0] == namespace ? String(parts[1]) : ""
  }

  /// The usual names, which stand thousands of times in a file.
  private static let known = Dictionary(
    uniqueKeysWithValues: ["lexeme", "grapheme", "phoneme", "alias"].map {
      ("\(namespace) \($0)", $0)
    })

  private func start(_ name: String, _ attributes: [String: String], _ place: XMLPlace) {
    if depth == 1 {
      isLexicon = name == "lexicon"
      alphabet = attributes["alphabet"] ?? "ipa"
      language = attributes["\(Self.xml) lang"] ?? language
      head = place.bytes
    } else if depth == 2, isLexicon, name == "lexeme" {
      draft = Draft(line: place.line, start: place.bytes.lowerBound, attributes: attributes)
    } else if depth == 3, draft != nil, ["grapheme", "phoneme", "alias"].contains(name) {
      field = Field(name: name, depth: depth, attributes: attributes)
    }
  }

  private func finish(_ place: XMLPlace) {
    if let field, field.depth == depth {
      add(field)
      self.field = nil
    } else if depth == 2, let draft {
      add(draft, to: place)
      self.draft = nil
    }
  }

  private func add(_ field: Field) {
    let text = Self.collapsed(field.text)
    guard !text.isEmpty else {
      draft?.complain("its <\(field.name)> is empty")
      return
    }
    let isPreferred = ["true", "1"].contains(field.attributes["prefer"])
    switch field.name {
    case "grapheme": draft?.graphemes.append(text)
    case "alias": draft?.spoken.append((.alias(text), isPreferred))
    default:
      let alphabet = field.attributes["alphabet"] ?? self.alphabet
      switch alphabet.lowercased() {
      case "ipa": draft?.spoken.append((.ipa(text), isPreferred))
      case "x-espeak", "espeak": draft?.spoken.append((.espeak(text), isPreferred))
      default:
        draft?.complain(
          "the alphabet \"\(alphabet)\" is not known; there are ipa and x-espeak")
      }
    }
  }

  /// A text without white space around it and with one space for each run of it inside. Most texts are
  /// so already, which is seen on their bytes in a fraction of the time.
  private static func collapsed(_ text: String) -> String {
    var before: UInt8 = 0x20
    for byte in text.utf8 {
      // Spaces beyond ASCII begin with one of these bytes.
      let mayBeSpace = [0xC2, 0xE1, 0xE2, 0xE3].contains(byte)
      if byte < 0x20 || mayBeSpace || byte == 0x20 && before == 0x20 {
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      before = byte
    }
    return before == 0x20 ? String(text.dropLast()) : text
  }

  private func add(_ draft: Draft, to place: XMLPlace) {
    func own(_ name: String) -> String? { draft.attributes["\(Self.ownNamespace) \(name)"] }
    func words(_ name: String) -> [String] {
      (own(name) ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
    }
    var fault = draft.fault
    if draft.graphemes.isEmpty { fault = fault ?? "an entry has no <grapheme>" }
    if let odd = own("case"), odd != "exact" {
      fault = fault ?? "aloud:case=\"\(odd)\" is not known; there is exact"
    }
    let spoken = draft.spoken.first { $0.isPreferred } ?? draft.spoken.first
    guard fault == nil, let spoken else {
      let name = draft.graphemes.first.map { "\($0): " } ?? ""
      faults.append(
        LexiconError(
          path: path, line: draft.line,
          name + (fault ?? "the entry has neither <phoneme> nor <alias>")))
      return
    }
    let entry = LexiconEntry(
      graphemes: draft.graphemes, pronunciation: spoken.0, language: own("lang"),
      before: words("before"), after: words("after"), isExact: own("case") == "exact")
    items.append(
      LexiconFile.Item(
        entry: entry, line: draft.line, place: draft.start..<place.bytes.upperBound))
  }

  /// The prefix of PLS itself in the first tag, with its colon; empty where there is none.
  func elementPrefix(in bytes: [UInt8]) -> String {
    guard head.lowerBound < head.upperBound, head.upperBound <= bytes.count else { return "" }
    let name = bytes[head].dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
    guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else { return "" }
    return String(decoding: name[...colon], as: UTF8.self)
  }

  /// The prefix that the first tag declares for our namespace.
  func prefix(in bytes: [UInt8]) -> String? {
    guard bytes.indices.contains(head.lowerBound), head.upperBound <= bytes.count else {
      return nil
    }
    let tag = Array(bytes[head])
    let start = Array("xmlns:".utf8)
    var index = 0
    while index + start.count < tag.count {
      defer { index += 1 }
      guard tag[index...].starts(with: start) else { continue }
      let name = tag[(index + start.count)...].prefix {
        $0 != UInt8(ascii: "=") && $0 > 0x20
      }
      let value = tag[name.endIndex...].drop { $0 <= 0x20 || $0 == UInt8(ascii: "=") }
      if value.dropFirst().starts(with: Self.ownNamespace.utf8) {
        return String(decoding: name, as: UTF8.self)
      }
    }
    return nil
  }
}

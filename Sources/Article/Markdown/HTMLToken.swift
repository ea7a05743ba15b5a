/// A tag, a comment or a stretch of text of HTML.
struct HTMLToken: Equatable {
  enum Kind: Equatable {
    case text
    /// An opening tag; `isWhole` where it closes itself or can have no inside.
    case open(String, isWhole: Bool)
    case close(String)
    /// A comment, a declaration, an instruction to a server.
    case comment
  }

  var kind: Kind
  /// Where it stands in the source.
  var range: Range<Int>
}

/// Cuts HTML into tokens, in linear time and without a mistake that could make it stop: what is
/// never closed reaches to the end.
struct HTMLTokens {
  private let html: [UInt8]
  /// Where the HTML begins in the source.
  private let offset: Int
  private(set) var tokens: [HTMLToken] = []
  private var textStart = 0
  /// Quotation marks of which no more follow.
  private var spentQuotes: Set<UInt8> = []

  init(_ html: [UInt8], offset: Int) {
    self.html = html
    self.offset = offset
    var place = 0
    while place < html.count {
      guard html[place] == 0x3C, place + 1 < html.count, Self.beginsTag(html[place + 1]) else {
        place += 1
        continue
      }
      add(.text, textStart..<place)
      place = addMarkup(at: place)
      textStart = place
    }
    add(.text, textStart..<html.count)
  }

  /// For every opening tag that has one, its closing tag, by their places among the tokens.
  var partners: [Int: Int] {
    var open: [String: [Int]] = [:]
    var partners: [Int: Int] = [:]
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .open(let name, isWhole: false): open[name, default: []].append(index)
      case .close(let name):
        if let start = open[name]?.popLast() { partners[start] = index }
      default: break
      }
    }
    return partners
  }

  private mutating func add(_ kind: HTMLToken.Kind, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    tokens.append(
      HTMLToken(kind: kind, range: range.lowerBound + offset..<range.upperBound + offset))
  }

  /// Adds what begins at a place with `<`; gives the place after it.
  private mutating func addMarkup(at place: Int) -> Int {
    if html.has("<!--", at: place) { return addComment(place, to: "-->", after: 4) }
    if html.has("<![cdata[", at: place) { return addComment(place, to: "]]>", after: 9) }
    if html.has("<?", at: place) { return addComment(place, to: "?>", after: 2) }
    if html[place + 1] == 0x21 { return addComment(place, to: ">", after: 2) }
    let isClosing = html[place + 1] == 0x2F
    let nameStart = place + (isClosing ? 2 : 1)
    let nameLimit = min(html.count, nameStart + 40)
    let nameEnd =
      (nameStart..<max(nameStart, nameLimit)).first { !Self.isName(html[$0]) } ?? nameLimit
    let name = html.string(nameStart..<max(nameStart, nameEnd)).lowercased()
    let end = endOfTag(from: nameEnd)
    if isClosing {
      add(.close(name), place..<end)
      return end
    }
    let isWhole = HTMLElement.void.contains(name) || end >= 2 && html[end - 2] == 0x2F
    add(.open(name, isWhole: isWhole), place..<end)
    guard !isWhole, HTMLElement.raw.contains(name) else { return end }
    // What is inside stays one text.
    var close = end
    while close < html.count, !isClosingTag(of: name, at: close) { close += 1 }
    add(.text, end..<close)
    return close
  }

  private mutating func addComment(_ place: Int, to mark: StaticString, after length: Int) -> Int {
    // `<!-->` is a whole comment to a browser.
    var end = mark.utf8CodeUnitCount == 1 ? place + length : place + max(2, length - 2)
    while end < html.count, !html.has(mark, at: end) { end += 1 }
    end = min(html.count, end + mark.utf8CodeUnitCount)
    add(.comment, place..<end)
    return end
  }

  /// The end of a tag: a `>` between quotation marks is part of a value.
  private mutating func endOfTag(from place: Int) -> Int {
    var place = place
    while place < html.count {
      let byte = html[place]
      place += 1
      if byte == 0x3E { return place }
      guard byte == 0x22 || byte == 0x27, html[place - 2] == 0x3D, !spentQuotes.contains(byte)
      else { continue }
      // A value that is never closed is none.
      if let close = html[place...].firstIndex(of: byte) {
        place = close + 1
      } else {
        spentQuotes.insert(byte)
      }
    }
    return html.count
  }

  private func isClosingTag(of name: String, at place: Int) -> Bool {
    let end = place + 2 + name.utf8.count
    return html[place] == 0x3C && html.has("</", at: place) && end <= html.count
      && html.string(place + 2..<end).lowercased() == name
      && (end == html.count || !Self.isName(html[end]))
  }

  private static func isName(_ byte: UInt8) -> Bool { Byte.isWord(byte) || byte == 0x2D }

  private static func beginsTag(_ byte: UInt8) -> Bool {
    byte == 0x21 || byte == 0x2F || byte == 0x3F || Byte.isLetter(byte) && byte < 0x80
  }
}

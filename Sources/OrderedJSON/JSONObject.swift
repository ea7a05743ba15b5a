/// A JSON object (RFC 8259) taken apart into its members, each with its place in the bytes: for lines
/// of which a part is to be read, or changed without touching the rest.
public struct JSONObject: Sendable {
  /// One member.
  public struct Member: Sendable, Equatable {
    /// Its key.
    public var key: String
    /// Its value; what there is of it where the bytes end in it.
    public var value: Value
    /// Where it stands, from the quotation mark of its key to the end of its value.
    public var range: Range<Int>
    /// Whether the bytes end, or stop making sense, inside it.
    public var isCut: Bool
  }

  /// A member's value.
  public enum Value: Sendable, Equatable {
    /// A text.
    case text(String)
    /// A number.
    case number(Double)
    /// True or false.
    case truth(Bool)
    /// Null.
    case null
    /// An array or an object.
    case container
  }

  /// The members in their order; of bytes that are no whole object, those that were found.
  public private(set) var members: [Member] = []
  /// Whether the bytes are one whole object, with nothing but white space around it.
  public private(set) var isWhole = false

  /// Takes an object apart. The places of the members are indices of the bytes.
  public init(_ bytes: ArraySlice<UInt8>) {
    var scanner = JSONScanner(bytes)
    isWhole = read(&scanner)
  }

  /// The value of the last member with a key; nil where there is none, and for null.
  public subscript(key: String) -> Value? {
    guard let value = members.last(where: { $0.key == key })?.value, value != .null else {
      return nil
    }
    return value
  }

  private mutating func read(_ scanner: inout JSONScanner) -> Bool {
    scanner.skipSpace()
    guard scanner.take("{") else { return false }
    scanner.skipSpace()
    if scanner.take("}") { return scanner.isAtEndOfText }
    while true {
      let start = scanner.index
      guard let key = scanner.text().whole else { return false }
      scanner.skipSpace()
      guard scanner.take(":") else { return false }
      scanner.skipSpace()
      let value = scanner.value()
      members.append(
        Member(
          key: key, value: value.value, range: start..<scanner.index, isCut: !value.isWhole))
      guard value.isWhole else { return false }
      scanner.skipSpace()
      if scanner.take("}") { return scanner.isAtEndOfText }
      guard scanner.take(",") else { return false }
      scanner.skipSpace()
    }
  }
}

/// Reads JSON values off bytes.
struct JSONScanner {
  private let bytes: ArraySlice<UInt8>
  /// The next byte's.
  private(set) var index: Int

  /// Deeper than this nothing is read that anybody would write.
  private static let deepest = 128

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  private var next: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  /// Whether nothing follows but white space.
  var isAtEndOfText: Bool {
    var rest = self
    rest.skipSpace()
    return rest.index == bytes.endIndex
  }

  mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      index += 1
    }
  }

  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: mark) else { return false }
    index += 1
    return true
  }

  /// The value that comes next, or what there is of it.
  mutating func value(depth: Int = 0) -> (value: JSONObject.Value, isWhole: Bool) {
    switch next {
    case UInt8(ascii: "\""):
      let text = text()
      return (.text(text.whole ?? text.part), text.whole != nil)
    case UInt8(ascii: "{"), UInt8(ascii: "["): return (.container, container(depth: depth + 1))
    case UInt8(ascii: "t"): return (.truth(true), word("true"))
    case UInt8(ascii: "f"): return (.truth(false), word("false"))
    case UInt8(ascii: "n"): return (.null, word("null"))
    default:
      guard let number = number() else { return (.null, false) }
      return (.number(number), true)
    }
  }

  private mutating func word(_ word: String) -> Bool {
    guard bytes[index...].starts(with: word.utf8) else {
      index = bytes.endIndex
      return false
    }
    index += word.utf8.count
    return true
  }

  private mutating func container(depth: Int) -> Bool {
    guard depth <= Self.deepest else { return false }
    let isObject = next == UInt8(ascii: "{")
    let end: Unicode.Scalar = isObject ? "}" : "]"
    index += 1
    skipSpace()
    if take(end) { return true }
    while true {
      if isObject {
        guard text().whole != nil else { return false }
        skipSpace()
        guard take(":") else { return false }
        skipSpace()
      }
      guard value(depth: depth).isWhole else { return false }
      skipSpace()
      if take(end) { return true }
      guard take(",") else { return false }
      skipSpace()
    }
  }

  private mutating func digits() -> Int {
    let start = index
    while let byte = next, (0x30...0x39).contains(byte) { index += 1 }
    return index - start
  }

  private mutating func number() -> Double? {
    let start = index
    _ = take("-")
    if !take("0") { guard digits() > 0 else { return nil } }
    if take(".") { guard digits() > 0 else { return nil } }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      guard digits() > 0 else { return nil }
    }
    guard let number = Double(String(decoding: bytes[start..<index], as: UTF8.self)),
      number.isFinite
    else { return nil }
    return number
  }

  /// The text that comes next; nil and what there is of it where it has no end or makes no sense.
  mutating func text() -> (whole: String?, part: String) {
    guard take("\"") else { return (nil, "") }
    let start = index
    // Mostly there is nothing to replace.
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      index += 1
    }
    if next == UInt8(ascii: "\"") {
      let text = String(validating: bytes[start..<index], as: UTF8.self)
      index += 1
      return (text, text ?? "")
    }
    var content = Array(bytes[start..<index])
    while let byte = next, byte >= 0x20 {
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        let text = String(validating: content, as: UTF8.self)
        return (text, text ?? "")
      case UInt8(ascii: "\\"):
        guard let scalar = escaped() else {
          return (nil, String(decoding: content, as: UTF8.self))
        }
        content += UTF8.encode(scalar).map(Array.init) ?? []
      default: content.append(byte)
      }
    }
    // A character of several bytes that was cut in two is none.
    while let last = content.last, last >= 0x80, String(validating: content, as: UTF8.self) == nil {
      content.removeLast()
    }
    return (nil, String(decoding: content, as: UTF8.self))
  }

  /// What an escape stands for, behind its backslash.
  private mutating func escaped() -> Unicode.Scalar? {
    guard let byte = next else { return nil }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let unit = codeUnit() else { return nil }
      guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) }
      guard take("\\"), take("u"), let second = codeUnit(), (0xDC00..<0xE000).contains(second)
      else { return nil }
      return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00))
    default: return nil
    }
  }

  /// Four hexadecimal digits.
  private mutating func codeUnit() -> UInt32? {
    guard bytes.endIndex - index >= 4 else { return nil }
    var unit: UInt32 = 0
    for _ in 0..<4 {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x30...0x39: unit = unit << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: unit = unit << 4 | UInt32(byte - 0x41 + 10)
      case 0x61...0x66: unit = unit << 4 | UInt32(byte - 0x61 + 10)
      default: return nil
      }
    }
    return unit
  }
}

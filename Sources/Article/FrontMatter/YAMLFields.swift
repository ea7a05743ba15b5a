private import CYAML

/// The door to libyaml, the only file that knows it: some fields of a mapping.
enum YAMLFields {
  /// A value, and where it is written, in bytes of the source; quotation marks belong to it.
  struct Value {
    var string: String
    var place: Range<Int>
  }

  /// The values of the wanted keys of the outermost mapping.
  ///
  /// A list gives its values in order, a mapping (or a list of them) those of its `name`. What stands
  /// before a mistake in the YAML counts, what comes after it does not.
  static func read(_ yaml: ArraySlice<UInt8>, of wanted: Set<String>) -> [String: [Value]] {
    var reader = Reader(wanted: wanted)
    var parser = unsafe yaml_parser_t()
    guard unsafe yaml_parser_initialize(&parser) == 1 else { return [:] }
    defer { unsafe yaml_parser_delete(&parser) }
    unsafe yaml.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      unsafe yaml_parser_set_input_string(&parser, base, buffer.count)
      var event = unsafe yaml_event_t()
      while unsafe yaml_parser_parse(&parser, &event) == 1 {
        let step = unsafe step(of: event)
        unsafe yaml_event_delete(&event)
        guard let step else { break }
        reader.take(step)
      }
    }
    let places = CharacterPlaces(yaml)
    return reader.fields.mapValues { values in
      values.map { Value(string: $0.string, place: places.bytes(of: $0.characters)) }
    }
  }

  /// What an event means here; nothing at the end of the stream.
  private static func step(of event: yaml_event_t) -> Reader.Step? {
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      guard let value = unsafe scalar.value else { return .empty }
      let bytes = unsafe UnsafeBufferPointer(start: value, count: scalar.length)
      let (start, end) = unsafe (event.start_mark.index, event.end_mark.index)
      return unsafe .scalar(
        String(decoding: bytes, as: UTF8.self), characters: start..<max(start, end),
        isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
    case YAML_MAPPING_START_EVENT: return .mapping
    case YAML_SEQUENCE_START_EVENT: return .sequence
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: return .end
    case YAML_ALIAS_EVENT: return .empty
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT, YAML_DOCUMENT_END_EVENT: return nil
    default: return .other
    }
  }
}

/// Follows the keys and values of nested mappings and lists.
private struct Reader {
  enum Step {
    /// A value with its place in characters, as libyaml counts.
    case scalar(String, characters: Range<Int>, isPlain: Bool)
    case empty, mapping, sequence, end, other
  }

  private enum Level {
    /// A mapping, with the key whose value comes next.
    case mapping(key: String?)
    case sequence
  }

  let wanted: Set<String>
  private(set) var fields: [String: [(string: String, characters: Range<Int>)]] = [:]
  private var levels: [Level] = []

  init(wanted: Set<String>) { self.wanted = wanted }

  mutating func take(_ step: Step) {
    switch step {
    case .mapping: levels.append(.mapping(key: nil))
    case .sequence: levels.append(.sequence)
    case .end:
      levels.removeLast(min(1, levels.count))
      finishValue()
    case .scalar(let value, let characters, let isPlain): take(value, characters, isPlain)
    case .empty: take("", 0..<0, true)
    case .other: break
    }
  }

  private mutating func take(_ value: String, _ characters: Range<Int>, _ isPlain: Bool) {
    if case .mapping(nil)? = levels.last {
      levels[levels.count - 1] = .mapping(key: value.lowercased())
      return
    }
    let isNull = isPlain && ["", "null", "~"].contains(value.lowercased())
    if !isNull, let field = field { fields[field, default: []].append((value, characters)) }
    finishValue()
  }

  /// The wanted field that a value here belongs to.
  private var field: String? {
    guard case .mapping(let key?)? = levels.first, wanted.contains(key) else { return nil }
    for level in levels.dropFirst() {
      if case .mapping(let inner) = level, inner != "name" { return nil }
    }
    return key
  }

  private mutating func finishValue() {
    if case .mapping(_?)? = levels.last { levels[levels.count - 1] = .mapping(key: nil) }
  }
}

/// Turns places counted in characters into places of bytes.
private struct CharacterPlaces {
  private let text: ArraySlice<UInt8>

  init(_ text: ArraySlice<UInt8>) {
    // A byte-order mark is not counted.
    self.text = text.starts(with: Byte.orderMark) ? text.dropFirst(Byte.orderMark.count) : text
  }

  func bytes(of characters: Range<Int>) -> Range<Int> {
    let lower = place(characters.count > 0 ? characters.lowerBound : 0, from: text.startIndex)
    return lower..<place(characters.count, from: lower)
  }

  private func place(_ characters: Int, from start: Int) -> Int {
    var left = characters
    var place = start
    while place < text.endIndex {
      if text[place] & 0xC0 != 0x80 {
        if left == 0 { break }
        left -= 1
      }
      place += 1
    }
    return place
  }
}

private import CYAML

/// The door to libyaml, the only file that knows it: some fields of a mapping.
enum YAMLFields {
  /// The values of the wanted keys of the outermost mapping.
  ///
  /// A list gives its values in order, a mapping (or a list of them) those of its `name`. What stands
  /// before a mistake in the YAML counts, what comes after it does not.
  static func read(_ yaml: ArraySlice<UInt8>, of wanted: Set<String>) -> [String: [String]] {
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
    return reader.fields
  }

  /// What an event means here; nothing at the end of the stream.
  private static func step(of event: yaml_event_t) -> Reader.Step? {
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      guard let value = unsafe scalar.value else { return .scalar("", isPlain: true) }
      let bytes = unsafe UnsafeBufferPointer(start: value, count: scalar.length)
      return unsafe .scalar(
        String(decoding: bytes, as: UTF8.self),
        isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
    case YAML_MAPPING_START_EVENT: return .mapping
    case YAML_SEQUENCE_START_EVENT: return .sequence
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: return .end
    case YAML_ALIAS_EVENT: return .scalar("", isPlain: true)
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT, YAML_DOCUMENT_END_EVENT: return nil
    default: return .other
    }
  }
}

/// Follows the keys and values of nested mappings and lists.
private struct Reader {
  enum Step {
    case scalar(String, isPlain: Bool)
    case mapping, sequence, end, other
  }

  private enum Level {
    /// A mapping, with the key whose value comes next.
    case mapping(key: String?)
    case sequence
  }

  let wanted: Set<String>
  private(set) var fields: [String: [String]] = [:]
  private var levels: [Level] = []

  init(wanted: Set<String>) { self.wanted = wanted }

  mutating func take(_ step: Step) {
    switch step {
    case .mapping: levels.append(.mapping(key: nil))
    case .sequence: levels.append(.sequence)
    case .end:
      levels.removeLast(min(1, levels.count))
      finishValue()
    case .scalar(let value, let isPlain): take(value, isPlain)
    case .other: break
    }
  }

  private mutating func take(_ value: String, _ isPlain: Bool) {
    if case .mapping(nil)? = levels.last {
      levels[levels.count - 1] = .mapping(key: value.lowercased())
      return
    }
    let isNull = isPlain && ["", "null", "~"].contains(value.lowercased())
    if !isNull, let field = field { fields[field, default: []].append(value) }
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

import Foundation

/// A JSON Schema of `docs/schema`, as far as those use its words. A property that it does not name is
/// a fault here, so that nothing is written that is not described.
struct JSONSchema {
  struct Unusable: Error {
    var what: String
  }

  private let root: [String: Any]

  /// The words that are understood; a schema with others is no use.
  private static let words: Set<String> = [
    "$schema", "$ref", "$defs", "title", "type", "required", "properties", "items", "enum", "const",
    "pattern", "minimum", "maximum", "oneOf",
  ]

  init(_ name: String) throws {
    let path = "\(Programs.checkout)/docs/schema/\(name).schema.json"
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    guard let root = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
      throw Unusable(what: path)
    }
    self.root = root
  }

  /// What in a JSON text is not as the schema has it.
  func faults(of json: [UInt8]) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(json), options: [.fragmentsAllowed])
    return try faults(of: value, by: root, at: "$")
  }

  private func faults(of value: Any, by schema: [String: Any], at place: String) throws -> [String]
  {
    if let word = schema.keys.first(where: { !Self.words.contains($0) }) {
      throw Unusable(what: word)
    }
    if let name = schema["$ref"] as? String {
      return try faults(of: value, by: definition(name), at: place)
    }
    if let choices = schema["oneOf"] as? [[String: Any]] {
      let outcomes = try choices.map { try self.faults(of: value, by: $0, at: place) }
      let right = outcomes.filter(\.isEmpty).count
      return right == 1 ? [] : ["\(place) is \(right) of the choices: \(outcomes)"]
    }
    var faults: [String] = []
    if let allowed = schema["enum"] as? [Any], !allowed.contains(where: { same($0, value) }) {
      faults.append("\(place) is \(value)")
    }
    if let constant = schema["const"], !same(constant, value) {
      faults.append("\(place) is \(value), not \(constant)")
    }
    let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] }
    if let types, !types.contains(where: { isOf($0, value) }) {
      return faults + ["\(place) is no \(types)"]
    }
    if let text = value as? String, let pattern = schema["pattern"] as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      faults.append("\(place) is \(text)")
    }
    if let number = value as? NSNumber {
      if let least = schema["minimum"] as? Double, number.doubleValue < least {
        faults.append("\(place) is below \(least)")
      }
      if let most = schema["maximum"] as? Double, number.doubleValue > most {
        faults.append("\(place) is above \(most)")
      }
    }
    if let items = schema["items"] as? [String: Any], let values = value as? [Any] {
      for (index, item) in values.enumerated() {
        faults += try self.faults(of: item, by: items, at: "\(place)[\(index)]")
      }
    }
    if let object = value as? [String: Any], let known = schema["properties"] as? [String: Any] {
      for name in schema["required"] as? [String] ?? [] where object[name] == nil {
        faults.append("\(place) has no \(name)")
      }
      for (name, member) in object {
        guard let schema = known[name] as? [String: Any] else {
          faults.append("\(place).\(name) is not described")
          continue
        }
        faults += try self.faults(of: member, by: schema, at: "\(place).\(name)")
      }
    }
    return faults
  }

  private func definition(_ reference: String) throws -> [String: Any] {
    let name = reference.split(separator: "/").last.map(String.init) ?? ""
    guard reference == "#/$defs/\(name)", let all = root["$defs"] as? [String: Any],
      let found = all[name] as? [String: Any]
    else { throw Unusable(what: reference) }
    return found
  }

  private func same(_ left: Any, _ right: Any) -> Bool {
    (left as? NSObject) == (right as? NSObject)
  }

  private func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "number": value is NSNumber && !(value is String)
    case "integer": (value as? NSNumber).map { $0.doubleValue.rounded() == $0.doubleValue } ?? false
    default: false
    }
  }
}

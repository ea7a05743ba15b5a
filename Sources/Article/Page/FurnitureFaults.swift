extension Furniture {
  /// What is wrong with the lines of a table: what its reader would pass over or could never match.
  static func faults(in table: String) -> [String] {
    var faults: [String] = []
    var group = ""
    var patterns: Set<String> = []
    for (number, line) in table.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let line = String(line)
      if line.isEmpty { continue }
      let fault = line.hasPrefix("[") ? fault(ofGroup: line) : fault(ofPattern: line)
      if line.hasPrefix("[") {
        group = line
      } else if group.isEmpty {
        faults.append("line \(number + 1): a pattern before any group: \(line)")
      } else if !patterns.insert(line).inserted {
        faults.append("line \(number + 1): stands twice: \(line)")
      }
      if let fault { faults.append("line \(number + 1): \(fault): \(line)") }
    }
    return faults
  }

  private static func fault(ofGroup line: String) -> String? {
    guard line.hasSuffix("]") else { return "a group without its closing bracket" }
    let parts = line.dropFirst().dropLast()
      .split(separator: ";", omittingEmptySubsequences: false).map(trimmed)
    guard let reason = parts.first, !reason.isEmpty else { return "a group without a reason" }
    return parts.dropFirst().allSatisfy(options.contains) ? nil : "an option that nobody knows"
  }

  private static func fault(ofPattern line: String) -> String? {
    if line != trimmed(Substring(line)) { return "white space around a pattern" }
    if line.utf8.contains(where: { (0x41...0x5A).contains($0) }) { return "capitals in a pattern" }
    var isRequired = false
    var last = ""
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      if word.isEmpty { return "two spaces in a row" }
      if word == "…", last == "…" { return "any words twice" }
      last = String(word)
      if word == "…" { continue }
      let choices = word.split(separator: "/", omittingEmptySubsequences: false)
      if choices.contains(where: { $0.isEmpty || $0 == "?" }) { return "an empty choice" }
      if choices.dropLast().contains(where: { $0.hasSuffix("?") }) {
        return "a question mark inside a choice"
      }
      isRequired = isRequired || !word.hasSuffix("?")
    }
    return isRequired ? nil : "a pattern that matches an empty line"
  }

  private static func trimmed(_ text: Substring) -> String {
    var slice = text
    while slice.first == " " { slice = slice.dropFirst() }
    while slice.last == " " { slice = slice.dropLast() }
    return String(slice)
  }
}

import Testing
import Foundation
import Normalisation

/// One line of a case file: what is written and how it must be said.
struct Case: Sendable, CustomTestStringConvertible {
  var rule: String
  var line: Int
  var language: Language
  var written: String
  var spoken: String
  /// The line says that the rule leaves the text alone: it stays as it is, or another reads it.
  var isLeftAlone: Bool

  var testDescription: String { "\(rule).cases:\(line) [\(language.rawValue)] \(written)" }

  /// The folder of the case files.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Cases")

  /// Every case of every file.
  static let all: [Case] = names.flatMap(read)

  /// The case files, by rule.
  static var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".cases") }.map { String($0.dropLast(6)) }.sorted()
  }

  /// The cases of one file. `[en-US]` and `[en-GB]` begin what holds for one English, `[all]` for
  /// both; `#` and a space begin a remark; `~>` instead of `=>` says that another rule reads it.
  static func read(_ rule: String) -> [Case] {
    let file = folder.appendingPathComponent(rule + ".cases")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    var languages = Language.allCases
    var cases: [Case] = []
    for (number, line) in text.components(separatedBy: "\n").enumerated() {
      if line.isEmpty || line.hasPrefix("# ") { continue }
      if line.hasPrefix("["), line.hasSuffix("]"), !line.contains("> ") {
        let tag = String(line.dropFirst().dropLast())
        languages = tag == "all" ? Language.allCases : Language(rawValue: tag).map { [$0] } ?? []
        continue
      }
      let isAnothers = line.contains(" ~> ")
      let parts = line.components(separatedBy: isAnothers ? " ~> " : " => ")
      for language in languages {
        cases.append(
          Case(
            rule: rule, line: number + 1, language: language, written: parts[0],
            spoken: parts.count == 2 ? (parts[1] == "=" ? parts[0] : parts[1]) : "malformed line",
            isLeftAlone: isAnothers || parts.count == 2 && parts[1] == "="))
      }
    }
    return cases
  }
}

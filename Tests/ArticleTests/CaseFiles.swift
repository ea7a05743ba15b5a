import Foundation

/// The case files beside this one: an article, and `NAME.EXTENSION.expected` with its outline.
enum CaseFiles {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Cases")

  /// The names of the articles.
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? [])
    .filter { $0.hasSuffix(".md") || $0.hasSuffix(".txt") }.sorted()

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  /// What a case file expects. With `UPDATE_CASES=1` in the environment the outcome is written
  /// down instead, to be read through before it is committed.
  static func expected(_ name: String, outcome: String) throws -> String {
    let file = folder.appending(path: name + ".expected")
    if ProcessInfo.processInfo.environment["UPDATE_CASES"] == "1" {
      try outcome.write(to: file, atomically: true, encoding: .utf8)
    }
    return try String(contentsOf: file, encoding: .utf8)
  }
}

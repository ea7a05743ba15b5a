import Foundation

/// What `aloud batch --json` prints, as anybody would read it.
struct BatchLines {
  struct Article: Decodable, Equatable {
    var article: String
    var clip: String?
    var status: String
    var reason: String?
  }
  struct Summary: Decodable {
    var articles: Int
    var made: Int
    var kept: Int
    var failed: Int
    var segmentsSpoken: Int
    var segmentsKept: Int
    var audioSeconds: Double
    var wallSeconds: Double
    var segmentsLeftOut: Int
    var renamed: Int
    var gone: Int
    var pruned: Int
  }
  private struct Last: Decodable {
    var summary: Summary
  }

  var articles: [Article]
  var summary: Summary

  init(_ run: Run) throws {
    let lines = run.output.split(separator: UInt8(ascii: "\n")).map { Data($0) }
    articles = try lines.dropLast().map { try JSONDecoder().decode(Article.self, from: $0) }
    summary = try JSONDecoder().decode(Last.self, from: lines.last ?? Data()).summary
  }

  /// Why an article failed; empty where it did not.
  func reason(_ article: String) -> String {
    articles.first { $0.article == article }?.reason ?? ""
  }

  /// The articles with a status.
  func articles(_ status: String) -> [String] {
    articles.filter { $0.status == status }.map(\.article)
  }
}

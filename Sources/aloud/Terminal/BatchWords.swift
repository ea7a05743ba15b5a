import Narration
import OrderedJSON

/// What is said of a batch.
enum BatchWords {
  /// One article as a line of JSON.
  static func line(_ article: BatchArticle) -> [UInt8] {
    jsonLine { json in
      json.member("article", article.article)
      json.member("clip", article.clip)
      json.member("status", article.status.rawValue)
      json.member("reason", article.reason)
    }
  }

  /// The sums, then the failures.
  static func print(_ summary: BatchSummary, json: Bool) throws {
    if json {
      try Output.write(jsonLine { $0.summary(summary) })
    } else {
      try Output.print(table(rows(summary)))
    }
    sayGone(summary.gone)
    for failure in summary.failures {
      Console.say("failed: \(failure.article): \(failure.reason ?? "")")
    }
  }

  /// What would be done.
  static func print(_ estimate: BatchEstimate, json: Bool) throws {
    if json {
      for article in estimate.articles {
        try Output.write(
          jsonLine { json in
            json.member("article", article.article)
            json.member("would", article.fate.rawValue)
            json.member("reason", article.reason)
            json.member("from", article.source)
          })
      }
      try Output.write(
        jsonLine { json in
          json.key("estimate")
          json.object { json in
            json.member("articles", estimate.articles.count)
            json.member("make", estimate.count(.make))
            json.member("keep", estimate.count(.keep))
            json.member("fail", estimate.count(.fail))
            json.member("renamed", estimate.renamed)
            json.member("gone", estimate.gone.count)
            json.member("pruned", estimate.pruned.count)
            json.member("segmentsToSpeak", estimate.segmentsToSpeak)
            json.member("segmentsKept", estimate.segmentsKept)
            json.member("audioSeconds", estimate.audioSeconds, decimals: 0)
            json.member("wallSeconds", estimate.wallSeconds, decimals: 1)
          }
        })
    } else {
      for article in estimate.articles where article.fate == .make {
        let source = article.source.map { ", moved from \($0.visible)" } ?? ""
        try Output.print("would make \(article.article.visible)\(source)\n")
      }
      try Output.print(table(rows(estimate)))
    }
    sayGone(estimate.gone)
    for path in estimate.pruned { Console.say("gone: \(path); its clip would be removed") }
    for article in estimate.articles where article.fate == .fail {
      Console.say("cannot be made: \(article.article): \(article.reason ?? "")")
    }
  }

  private static func sayGone(_ paths: [String]) {
    for path in paths { Console.say("gone: \(path); its clip stands (--prune removes it)") }
  }

  private static func rows(_ estimate: BatchEstimate) -> [(String, String)] {
    var rows = [("to make", articles(estimate.count(.make)))]
    if estimate.renamed > 0 {
      rows.append(("to rename", "\(articles(estimate.renamed)) of those, with their logs"))
    }
    var speech = "\(estimate.segmentsToSpeak) to speak, \(estimate.segmentsKept) to keep"
    if estimate.segmentsToSpeak > 0 {
      let audio = Duration.seconds(estimate.audioSeconds).spelled
      let wall = Duration.seconds(estimate.wallSeconds.rounded(.up)).spelled
      speech += "; about \(audio) of audio in \(wall)"
    }
    rows += [("sentences", speech), ("to keep", articles(estimate.count(.keep)))]
    let pruned = estimate.pruned.count
    if pruned > 0 { rows.append(("to prune", pruned == 1 ? "1 clip" : "\(pruned) clips")) }
    if !estimate.gone.isEmpty { rows.append(("gone", articles(estimate.gone.count))) }
    rows.append(("cannot be made", articles(estimate.count(.fail))))
    return rows + leftOut(estimate.leftOut)
  }

  private static func rows(_ summary: BatchSummary) -> [(String, String)] {
    let made = Duration.seconds(summary.madeSeconds).spelled
    var rows = [
      ("made", "\(articles(summary.made)), \(made) of audio"), ("kept", articles(summary.kept)),
      ("failed", articles(summary.failed)),
    ]
    if summary.renamed > 0 {
      rows.append(("renamed", "\(articles(summary.renamed)) of those made, with their logs"))
    }
    if summary.pruned > 0 {
      rows.append(("pruned", summary.pruned == 1 ? "1 clip" : "\(summary.pruned) clips"))
    }
    if !summary.gone.isEmpty { rows.append(("gone", articles(summary.gone.count))) }
    var sentences = "\(summary.segmentsSpoken) spoken, \(summary.segmentsKept) kept"
    if summary.segmentsLeftOut > 0 { sentences += ", \(summary.segmentsLeftOut) left out" }
    rows.append(("sentences", sentences))
    var time = Duration.seconds(summary.wallSeconds).spelled
    if summary.madeSeconds > 0, summary.wallSeconds > 0 {
      time += ", \(Int(summary.madeSeconds / summary.wallSeconds)) times real time"
    }
    rows.append(("time", time))
    return rows + leftOut(summary.leftOut)
  }

  private static func leftOut(_ leftOut: BatchSummary.LeftOut) -> [(String, String)] {
    let counts = [
      (leftOut.hidden, "hidden"), (leftOut.otherFiles, "of other kinds"),
      (leftOut.links, "that are links"),
      (leftOut.besideClips, "in the clips' folder"),
      (leftOut.excluded, "by --include and --exclude"),
      (leftOut.otherShards, "of other shards"),
    ]
    let words = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return words.isEmpty ? [] : [("left out", words)]
  }

  private static func articles(_ count: Int) -> String {
    count == 1 ? "1 article" : "\(count) articles"
  }

  private static func table(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, value in
      name + String(repeating: " ", count: width - name.count + 2) + value + "\n"
    }.joined()
  }

  private static func jsonLine(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.object { members(&$0) }
    return json.takeBytes() + [UInt8(ascii: "\n")]
  }
}

extension JSONWriter {
  fileprivate mutating func summary(_ summary: BatchSummary) {
    key("summary")
    object { json in
      json.member("articles", summary.articles)
      json.member("made", summary.made)
      json.member("kept", summary.kept)
      json.member("failed", summary.failed)
      json.member("segmentsSpoken", summary.segmentsSpoken)
      json.member("segmentsKept", summary.segmentsKept)
      json.member("audioSeconds", summary.audioSeconds, decimals: 3)
      json.member("wallSeconds", summary.wallSeconds, decimals: 3)
      json.member("segmentsLeftOut", summary.segmentsLeftOut)
      json.member("renamed", summary.renamed)
      json.member("gone", summary.gone.count)
      json.member("pruned", summary.pruned)
    }
  }
}

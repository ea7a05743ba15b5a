import Feedback
import Narration

/// Notes remarks that come as JSON lines: the good ones as they come, the bad ones named.
struct FeedbackLines {
  private let feedback: ClipFeedback
  private let json: Bool

  init(_ feedback: ClipFeedback, json: Bool) {
    self.feedback = feedback
    self.json = json
  }

  /// Reads standard input to its end.
  ///
  /// - Throws: ``ExitStatus`` where lines were bad.
  func run() throws {
    var input = ByteLineInput(longest: FeedbackDraft.longestLine)
    var number = 0
    var (noted, bad) = (0, 0)
    while let lines = try input.nextLines() {
      var drafts: [(number: Int, draft: FeedbackDraft)] = []
      for line in lines {
        number += 1
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
        do throws(FeedbackProblem) {
          let (draft, unknown) = try FeedbackDraft.read(line)
          try feedback.check(draft)
          if !unknown.isEmpty {
            let keys = unknown.joined(separator: ", ")
            Console.say("line \(number): not known here and left out: \(keys)")
          }
          drafts.append((number, draft))
        } catch {
          bad += 1
          Console.say("line \(number) was not noted: \(error.message)")
        }
      }
      noted += drafts.count
      try note(drafts)
    }
    if bad > 0 { throw noted > 0 ? ExitStatus.faultsFound : ExitStatus.badInput }
  }

  private func note(_ drafts: [(number: Int, draft: FeedbackDraft)]) throws {
    guard !drafts.isEmpty else { return }
    var output: [UInt8] = []
    let all = try feedback.add(drafts.map(\.draft), onRemark: Console.say)
    for ((number, _), noted) in zip(drafts, all) {
      output +=
        json
        ? FeedbackWords.line(noted.remark) : Array("line \(number): \(noted.remark.id)\n".utf8)
      if !noted.hasItsWord {
        Console.say("line \(number): \(FeedbackWords.missing(noted, on: feedback))")
      }
    }
    try Output.write(output)
  }
}

import Foundation
import Testing

/// What is asked on a terminal.
@Suite(.enabled(if: Machine.hasTerminals, "needs /dev/ptmx"))
struct FeedbackQuestionTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try FeedbackClip.make(in: place)
  }

  private func answer(_ text: String, to command: [String] = []) throws -> Run {
    let terminal = try Terminal()
    let run = try place.start(
      [Programs.aloud, "feedback", "add", FeedbackClip.audio] + command,
      input: .descriptor(terminal.program))
    terminal.type(text)
    return try run.finish(within: 20)
  }

  @Test func eachQuestionIsAskedInTurn() throws {
    let run = try answer("2\n1\n0:05\nNiamey\nnee-ah-may\nIt says NYE-a-mee.\nAnn\n")
    #expect(run.status == 0, "\(run.remarks)")
    let event = try #require(try place.feedback("out").first)
    #expect(run.text.hasPrefix("noted \(event.id)"))
    #expect(event.rating == 2 && event.kind == "pronunciation" && event.position == 5)
    #expect(event.word == "Niamey" && event.sayAs == "nee-ah-may")
    #expect(event.comment == "It says NYE-a-mee." && event.listener == "Ann")
    for question in ["How good", "What is it about", "At what time", "Which word", "sound"] {
      #expect(run.remarks.contains(question), "\(question)")
    }
    #expect(run.remarks.contains("Talks in Niamey"))
  }

  @Test func aWrongAnswerIsAskedForAgain() throws {
    let run = try answer("9\nx\n4\nnoise\nspeed\n1:75\n99:00:00\n\n\n\n\n")
    #expect(run.status == 0, "\(run.remarks)")
    let event = try #require(try place.feedback("out").first)
    #expect(event.rating == 4 && event.kind == "speed" && event.position == nil)
    #expect(event.word == nil && event.comment == nil && event.listener == nil)
    #expect(run.remarks.contains("past the clip's end"))
  }

  @Test(arguments: ["\n\n\n\n\n", "\u{4}", "3\n2\n\u{4}"])
  func whoSaysNothingNotesNothing(text: String) throws {
    let before = try place.read(FeedbackClip.log)
    let run = try answer(text)
    #expect(run.status == (text.contains("\u{4}") ? 130 : 65), "\(run.remarks)")
    #expect(run.remarks.contains("nothing was "))
    #expect(try place.read(FeedbackClip.log) == before)
  }
}

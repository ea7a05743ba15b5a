import Feedback
import Narration
import OrderedJSON

/// What listeners want said another way, for people.
enum WishWords {
  /// All wishes, for somebody who decides later.
  static func list(_ review: PronunciationReview) -> String {
    guard !review.wishes.isEmpty else {
      return "no open remark on pronunciation says how a word should sound\n"
    }
    return review.wishes.indices.map { wish($0, of: review) }.joined()
      + "\nAccept with --accept, reject with --reject, each with the name of a remark.\n"
  }

  /// A wish: the word, who wants it, and where it is said.
  static func wish(_ place: Int, of review: PronunciationReview) -> String {
    let wish = review.wishes[place]
    let remarks = counted(wish.voices.count, "remark")
    let clips = counted(wish.logs.count, "clip")
    var text = "\(wish.word.shown) → \(wish.sayAs.shown)  \(remarks) on \(clips)"
    if let rule = wish.voices.compactMap(\.remark.rule).first { text += "  (\(rule.shown))" }
    text += "\n"
    for voice in wish.voices.prefix(rows) {
      let remark = voice.remark
      var line = "  \(remark.id.shown)  \(FeedbackDesk.audio(ofLog: voice.log).visible)"
      if let position = remark.position { line += " \(ClockTime.text(position))" }
      if let written = remark.written { line += "  “\(written.shown)”" }
      text += line + "\n"
    }
    if wish.voices.count > rows { text += "  … and \(wish.voices.count - rows) more\n" }
    let graphemes = review.graphemes(of: place)
    if graphemes.count > 1 || graphemes.first.map({ $0 != wish.word }) ?? false {
      text += "  the lexicon gains \(graphemes.joined(separator: ", ").shown)\n"
    }
    if let obstacle = review.obstacle(to: place) {
      text += "  cannot be accepted: \(obstacle.shown)\n"
    }
    return text
  }

  /// Of what many want only so many remarks are shown.
  private static let rows = 5

  /// What was done just now.
  static func step(
    _ step: WishFulfilment.Step, _ review: PronunciationReview,
    _ decision: PronunciationReview.Decision, lexicon: String
  ) -> String {
    switch step {
    case .learned:
      decision.accepted.map { place in
        let wish = review.wishes[place]
        return "\(wish.word.shown) is said \(wish.sayAs.shown) now, by \(lexicon.visible)\n"
      }.joined()
    case .made(let clip):
      "made \(clip.audio.visible); \(clip.spoken) spoken, \(clip.kept) taken over\n"
    }
  }

  /// What is said at the end.
  static func end(
    _ review: PronunciationReview, _ decision: PronunciationReview.Decision,
    _ outcome: WishFulfilment.Outcome
  ) -> String {
    let rejected = decision.rejected.map { review.wishes[$0] }
    return rejected.map { "\($0.word.shown) is not said \($0.sayAs.shown)\n" }.joined()
      + outcome.resolved.map { "resolved \($0.visible)\n" }.joined()
  }

  private static func counted(_ count: Int, _ name: String) -> String {
    count == 1 ? "1 \(name)" : "\(count) \(name)s"
  }
}

/// The same for programs.
enum WishJSON {
  static func bytes(
    _ review: PronunciationReview, _ decision: PronunciationReview.Decision,
    _ outcome: WishFulfilment.Outcome
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object(.lines) { json in
      json.member("wishes") { json in
        json.array(.lines) { json in
          for (place, wish) in review.wishes.enumerated() {
            json.object { json in
              json.member("word", wish.word)
              json.member("sayAs", wish.sayAs)
              json.member("count", wish.voices.count)
              json.texts("ids", wish.ids)
              json.texts("clips", wish.logs.map(FeedbackDesk.audio))
              json.member(
                "decision",
                decision.accepted.contains(place)
                  ? "accepted" : decision.rejected.contains(place) ? "rejected" : "none")
            }
          }
        }
      }
      json.member("clips") { json in
        json.array(.lines) { json in
          for clip in outcome.clips {
            json.object { json in
              json.member("clip", clip.audio)
              json.member("oldClip", clip.oldClip)
              json.member("newClip", clip.newClip)
              json.member("segmentsSpoken", clip.spoken)
              json.member("segmentsKept", clip.kept)
            }
          }
        }
      }
      json.texts("resolved", outcome.resolved)
      json.member("failed") { json in
        json.array(.lines) { json in
          for failure in outcome.failures {
            json.object { json in
              json.member("clip", failure.audio)
              json.member("reason", failure.reason)
            }
          }
        }
      }
    }
    return json.takeBytes() + [UInt8(ascii: "\n")]
  }
}

extension JSONWriter {
  fileprivate mutating func texts(_ name: String, _ texts: [String]) {
    member(name) { json in json.array { json in for text in texts { json.value(text) } } }
  }
}

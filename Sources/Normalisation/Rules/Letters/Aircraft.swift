/// Reads: airliners by their makers' numbers: "737-800", "777-300ER", "747-8", "747-400F".
/// Leaves alone: other spans and scores.
struct Aircraft: Rule {
  var name: String { "aircraft" }
  var starts: [Start] { [.digitsBefore("-", .otherMark)] }

  func match(_ at: Cursor) -> Match? {
    guard let model = at.digits(0), model.count == 3, model.first == 0x37, model.last == 0x37,
      !at.isJoined, at.isDash(1), at.isGlued(1), at.isGlued(2), let variant = at.digits(2),
      variant.count == 3 && variant.suffix(2).elementsEqual("00".utf8) || variant.count == 1
        || variant.elementsEqual("10".utf8) && at.isWord(-1, "the a boeing")
    else { return nil }
    var words = at.say.paired(model) + " " + at.say.cardinal(variant)
    var end = 3
    if at.isGlued(3), let letters = at.word(3) {
      // "777-9s"
      if at.isWritten(3, "s") {
        words = words.pluralised
      } else {
        guard letters.shape == .upper || letters.shape == .oneCapital, letters.count <= 3 else {
          return nil
        }
        words += " " + at.say.letters(at.bytes(3))
      }
      end = 4
    }
    return Match(end, .alphanumeric, words, .init("model", at.string(0)))
  }
}

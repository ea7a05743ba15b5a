import Narration
import OrderedJSON

/// How the places of a word are shown.
enum WordPlacesText {
  static func text(_ word: String, _ places: [WordPlaces.Place]) -> String {
    guard !places.isEmpty else { return "\(word.visible) is not said anywhere\n" }
    var text = ""
    for place in places {
      text += "\(place.kind) \(place.block), byte \(place.source.lowerBound)"
      text += "  \(place.written.visible)"
      if let phonemes = place.phonemes {
        text += "  said [[\(phonemes)]], from a lexicon\n"
      } else {
        text += "  said \(place.spoken.visible)  (\(place.rule))\n"
      }
      text += "  \(place.sentence.visible)\n"
    }
    return text
  }

  static func json(_ word: String, _ places: [WordPlaces.Place]) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject(.lines)
    json.member("word", word)
    json.key("places")
    json.array(.lines) { json in
      for place in places {
        json.object { json in
          json.member("block", place.block)
          json.member("kind", place.kind)
          json.member("sentence", place.sentence)
          json.member("written", place.written)
          json.member("spoken", place.spoken)
          json.member("phonemes", place.phonemes)
          json.member("rule", place.rule)
          json.member("source", place.source)
        }
      }
    }
    json.endObject()
    return json.takeBytes() + [UInt8(ascii: "\n")]
  }
}

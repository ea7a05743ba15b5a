/// A voice profile for tests, as JSON.
struct Profile {
  var name: String
  var engineVoice = "en-us+klatt2"
  var language = "en-US"
  var rate = 165
  var disclosure = "A machine reads this."
  var spoken = "start"

  var json: String {
    """
    {"name": "\(name)", "about": "For a test.", "language": "\(language)",
     "engineVoice": "\(engineVoice)", "rate": \(rate), "pitch": 50, "range": 50, "wordGap": 0,
     "pauses": {"sentence": 0.4, "paragraph": 0.75, "heading": 1, "quotation": 0.35,
                "listItem": 0.5},
     "disclosure": {"text": "\(disclosure)", "spoken": "\(spoken)"}}
    """
  }
}

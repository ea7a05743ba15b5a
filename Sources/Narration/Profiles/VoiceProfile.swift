public import Clips
package import Speech

/// A voice as somebody chose it: what the engine is told, where it pauses, what it discloses.
public struct VoiceProfile: Sendable, Equatable {
  /// The name by which it is asked for.
  public var name: String
  /// What it is for, in a sentence.
  public var about: String
  /// The language that it speaks, as a BCP 47 tag.
  public var language: String
  /// Whether it is the one taken for its language when none is named.
  public var isDefault: Bool
  /// eSpeak NG's name of the voice, with its variant: `en-us+klatt2`.
  public var engineVoice: String
  /// Words a minute, 80 to 450.
  public var rate: Int
  /// 0 to 99.
  public var pitch: Int
  /// How far the pitch moves, 0 to 99.
  public var range: Int
  /// Extra silence between words, in units of 10 ms at the default rate, 0 to 100.
  public var wordGap: Int
  /// The silences.
  public var pauses: Pauses
  /// That the clip is artificial, and where it says so.
  public var disclosure: Disclosure
  /// The paths of its pronunciation lexicons.
  public var lexicons: [String] = []

  /// Silences in seconds, 0 to 10.
  public struct Pauses: Sendable, Equatable, Codable {
    /// Between two sentences of a paragraph.
    public var sentence: Double
    /// After a paragraph.
    public var paragraph: Double
    /// After a headline, a deck or a section's heading.
    public var heading: Double
    /// Before and after a quotation, beside the usual silence.
    public var quotation: Double
    /// Between two items of a list.
    public var listItem: Double
  }

  /// What is said of the clip.
  public struct Disclosure: Sendable, Equatable, Codable {
    /// The words.
    public var text: String
    /// Where they are spoken, if at all.
    public var spoken: ClipDescription.Disclosure.Place
  }

  /// The profile that needs no file.
  public static let builtIn = VoiceProfile(
    name: "newsreader-us",
    about: "News read aloud in American English at the pace of a radio bulletin.",
    language: "en-US", isDefault: true, engineVoice: "en-us+klatt2", rate: 165, pitch: 50,
    range: 50, wordGap: 0,
    pauses: Pauses(sentence: 0.4, paragraph: 0.75, heading: 1, quotation: 0.35, listItem: 0.5),
    disclosure: Disclosure(
      text: "This audio version was artificially generated.", spoken: .start))

  /// What the engine is told.
  package var parameters: VoiceParameters {
    VoiceParameters(
      engineVoice: engineVoice, rate: rate, pitch: pitch, range: range, wordGap: wordGap)
  }

  /// What is wrong with its values, in words; nil where nothing is.
  var fault: String? {
    let whole = [
      ("rate", rate, 80...450), ("pitch", pitch, 0...99), ("range", range, 0...99),
      ("wordGap", wordGap, 0...100),
    ]
    for (key, value, allowed) in whole where !allowed.contains(value) {
      return "\(key) is \(value); it must be \(allowed.lowerBound) to \(allowed.upperBound)"
    }
    let silences = [
      ("sentence", pauses.sentence), ("paragraph", pauses.paragraph), ("heading", pauses.heading),
      ("quotation", pauses.quotation), ("listItem", pauses.listItem),
    ]
    for (key, value) in silences where !(0...10).contains(value) {
      return "the pause \(key) is \(value) seconds; it must be 0 to 10"
    }
    if name.isEmpty || engineVoice.isEmpty { return "name and engineVoice may not be empty" }
    if disclosure.text.allSatisfy(\.isWhitespace) { return "the disclosure has no words" }
    return nil
  }
}

extension VoiceProfile: Decodable {
  private enum Key: String, CodingKey {
    case name, about, language, engineVoice, rate, pitch, range, wordGap, pauses, disclosure
    case lexicon
    case isDefault = "default"
  }

  /// Reads a profile from JSON; only `default` and `lexicon` (a path, or a list of them, as it stands
  /// in the file) may be missing.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    name = try values.decode(String.self, forKey: .name)
    about = try values.decode(String.self, forKey: .about)
    language = try values.decode(String.self, forKey: .language)
    isDefault = try values.decodeIfPresent(Bool.self, forKey: .isDefault) ?? false
    engineVoice = try values.decode(String.self, forKey: .engineVoice)
    rate = try values.decode(Int.self, forKey: .rate)
    pitch = try values.decode(Int.self, forKey: .pitch)
    range = try values.decode(Int.self, forKey: .range)
    wordGap = try values.decode(Int.self, forKey: .wordGap)
    pauses = try values.decode(Pauses.self, forKey: .pauses)
    disclosure = try values.decode(Disclosure.self, forKey: .disclosure)
    if values.contains(.lexicon) {
      if let path = try? values.decode(String.self, forKey: .lexicon) {
        lexicons = [path]
      } else {
        lexicons = try values.decode([String].self, forKey: .lexicon)
      }
    }
  }
}

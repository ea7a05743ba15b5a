/// What a record says of a clip as a whole: what it reads, in whose voice, and that it is artificial.
public struct ClipDescription: Sendable, Equatable {
  /// The article's title, where it has one.
  public var title: String?
  /// The language that is spoken, as a BCP 47 tag.
  public var language: String
  /// The article's author, where it names one.
  public var author: String?
  /// The article.
  public var source: Source
  /// The voice profile.
  public var voice: Voice
  /// What made the sound.
  public var engine: Program
  /// What made the clip; `Aloud` and its version.
  public var generator: Program
  /// How a listener learns that the voice is artificial.
  public var disclosure: Disclosure

  /// Puts a description together.
  public init(
    title: String?, language: String, author: String?, source: Source, voice: Voice,
    engine: Program, generator: Program, disclosure: Disclosure
  ) {
    self.title = title
    self.language = language
    self.author = author
    self.source = source
    self.voice = voice
    self.engine = engine
    self.generator = generator
    self.disclosure = disclosure
  }

  /// The article that a clip reads.
  public struct Source: Sendable, Equatable, Codable {
    /// The name of its file; `-` for standard input.
    public var file: String
    /// The SHA-256 digest of its bytes, in lower-case hexadecimal digits.
    public var sha256: String
    /// Its length in bytes.
    public var bytes: Int

    /// Puts a source together.
    public init(file: String, sha256: String, bytes: Int) {
      self.file = file
      self.sha256 = sha256
      self.bytes = bytes
    }
  }

  /// A voice profile, as far as it decides the sound.
  public struct Voice: Sendable, Equatable, Codable {
    /// The profile's name.
    public var name: String
    /// Its language, as a BCP 47 tag.
    public var language: String
    /// The engine's voice with its variant: `en-us+klatt2`.
    public var engineVoice: String
    /// Words a minute.
    public var rate: Int
    /// The engine's pitch, 0 to 99.
    public var pitch: Int
    /// The engine's pitch range, 0 to 99.
    public var range: Int
    /// The engine's gap between words, in units of 10 ms.
    public var wordGap: Int

    /// Puts a voice together.
    public init(
      name: String, language: String, engineVoice: String, rate: Int, pitch: Int, range: Int,
      wordGap: Int
    ) {
      self.name = name
      self.language = language
      self.engineVoice = engineVoice
      self.rate = rate
      self.pitch = pitch
      self.range = range
      self.wordGap = wordGap
    }
  }

  /// A program with its version.
  public struct Program: Sendable, Equatable, Codable {
    /// Its name.
    public var name: String
    /// Its version.
    public var version: String

    /// Names a program.
    public init(name: String, version: String) {
      self.name = name
      self.version = version
    }
  }

  /// How a listener learns that the voice is artificial.
  public struct Disclosure: Sendable, Equatable, Codable {
    /// The words; they also are the audio's comment.
    public var text: String
    /// Where they are spoken.
    public var spoken: Place
    /// The IPTC's term for how the sound came about.
    public var digitalSourceType: String

    /// The IPTC's term for sound that is made by an algorithm without training data.
    public static let algorithmicMedia =
      "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia"

    /// Where a disclosure is spoken.
    public enum Place: String, Sendable, Codable {
      /// Before the article.
      case start
      /// After the article.
      case end
      /// Not at all: it stands in the audio's comment and in the record.
      case none
    }

    /// Puts a disclosure together.
    public init(
      text: String, spoken: Place, digitalSourceType: String = Disclosure.algorithmicMedia
    ) {
      self.text = text
      self.spoken = spoken
      self.digitalSourceType = digitalSourceType
    }
  }
}

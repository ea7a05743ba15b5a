/// The notation in which eSpeak NG takes phonemes.
enum Mnemonics {
  /// The vowels and syllabic consonants that both kinds of English have.
  static let vowels = list(
    """
    @ @- @2 @5 @L 0 02 0# 3 3: A: A@ A# A~ E E2 E# I I2 I# I2# IR L- O O2 O: O@ O~ OI U U@ V VR
    a a# a2 aa aI aI3 aI@ aU aU3 aU@ e e: e@ eI i i: i@ i@3 l- m- n- N- o o: o@ oU oU# u u:
    """)

  /// The consonants.
  static let consonants = list(
    """
    * ** ; ? B C D J J^ L N Q Q" Q^ R S S; T X Z Z; b c d d# d[ dZ dZ; f g h j k l l# l. l/ l^ m n
    n. n^ p q r r" r- r. r/ s s. s; t t# t2 t[ tS tS; v v# w w# x z z# z. z; z/2
    """)

  /// Marks of stress, pauses and breaks.
  static let marks = list("' '' , ,, % %% = '! _ _: _:: _! | || - :")

  /// Whether a mnemonic is heard, and no mark.
  static func isSound(_ mnemonic: String) -> Bool {
    vowels.contains(mnemonic) || consonants.contains(mnemonic)
  }

  private static let longest = 4
  private static let all = vowels.union(consonants).union(marks)

  private static func list(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// The mnemonics of a text in the way in which the engine cuts it: always the longest that fits.
  ///
  /// - Throws: ``PhonemeFault`` naming the first that there is not.
  static func split(_ text: String) throws(PhonemeFault) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var found: [String] = []
    var index = 0
    while index < scalars.count {
      if scalars[index].properties.isWhitespace {
        if found.last != " " { found.append(" ") }
        index += 1
        continue
      }
      let fitting = (1...longest).reversed().lazy
        .filter { index + $0 <= scalars.count }
        .map { String(String.UnicodeScalarView(scalars[index..<index + $0])) }
        .first { all.contains($0) }
      guard let fitting else {
        throw PhonemeFault(symbol: String(scalars[index]), alphabet: "x-espeak")
      }
      found.append(fitting)
      index += fitting.unicodeScalars.count
    }
    return found
  }

  /// Writes mnemonics behind one another so that the engine cuts them in the same places.
  static func join(_ parts: [String]) -> String {
    var text = ""
    var done: [String] = []
    for part in parts {
      if let last = done.last, part != " ", last != " ", (try? split(last + part)) != [last, part] {
        text += "|"
      }
      text += part
      done.append(part)
    }
    return text
  }
}

/// A symbol that is no phoneme.
public struct PhonemeFault: Error, Equatable, Sendable, CustomStringConvertible {
  /// The symbol; empty where there is nothing at all.
  public var symbol: String
  /// `ipa` or `x-espeak`.
  public var alphabet: String

  /// One sentence.
  public var description: String {
    if symbol.isEmpty { return "it holds no phoneme" }
    let codes = symbol.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: " ")
    let shown = symbol.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    let name = shown ? "\"\(symbol)\" (\(codes))" : codes
    return alphabet == "ipa"
      ? "\(name) is no sound of English in IPA" : "\(name) is no phoneme of eSpeak NG's English"
  }
}

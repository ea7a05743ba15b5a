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

  /// Every mnemonic as one number, so that thousands of words are cut without a string for each look.
  private static let all = Set(
    vowels.union(consonants).union(marks).map { code($0.unicodeScalars) })

  private static func list(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Up to four letters of ASCII as one number; nothing else stands in a mnemonic.
  private static func code(_ scalars: some Sequence<Unicode.Scalar>) -> UInt32 {
    scalars.reduce(0) { $0 << 8 | $1.value }
  }

  /// How many scalars the longest mnemonic takes that begins here; 0 where none does.
  private static func length(at scalars: some Sequence<Unicode.Scalar>) -> Int {
    var code: UInt32 = 0
    var fitting = 0
    for (index, scalar) in scalars.prefix(longest).enumerated() {
      guard scalar.isASCII else { break }
      code = code << 8 | scalar.value
      if all.contains(code) { fitting = index + 1 }
    }
    return fitting
  }

  /// The mnemonics of a text in the way in which the engine cuts it: always the longest that fits.
  ///
  /// - Throws: ``PhonemeFault`` naming the first that there is not.
  static func split(_ text: String) throws(PhonemeFault) -> [String] {
    var rest = text.unicodeScalars[...]
    var found: [String] = []
    while let first = rest.first {
      if first.properties.isWhitespace {
        if found.last != " " { found.append(" ") }
        rest.removeFirst()
        continue
      }
      let count = length(at: rest)
      guard count > 0 else { throw PhonemeFault(symbol: String(first), alphabet: "x-espeak") }
      found.append(String(rest.prefix(count)))
      rest.removeFirst(count)
    }
    return found
  }

  /// Writes mnemonics behind one another so that the engine cuts them in the same places.
  static func join(_ parts: [String]) -> String {
    var text = ""
    var last = " "
    for part in parts {
      // The engine would take more than the one before where a longer one begins there.
      let pair = last + part
      if part != " ", last != " ", length(at: pair.unicodeScalars) > last.unicodeScalars.count {
        text += "|"
      }
      text += part
      last = part
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

/// One sound of English: how it is written in IPA and how in the mnemonics of eSpeak NG.
public struct Phoneme: Sendable, Equatable {
  /// IPA as eSpeak NG itself writes it.
  public let ipa: String
  /// The mnemonic.
  public let mnemonic: String
  /// Other ways in which dictionaries write the same sound.
  public let others: [String]
}

/// The sounds of one kind of English.
///
/// A line a sound: IPA, mnemonic, other ways of writing it. What stands on the left is what eSpeak NG
/// says that the mnemonic sounds like; a test holds every line against it.
enum PhonemeTable {
  /// The consonants that both have.
  static let consonants = """
    p p
    b b
    t t
    d d
    k k
    ɡ g g
    f f ɸ
    v v ʋ
    θ T
    ð D
    s s
    z z
    ʃ S
    ʒ Z
    h h ɦ ħ
    m m ɱ
    n n
    ŋ N
    l l ɫ
    ɹ r r ɻ
    j j
    w w
    tʃ tS ʧ č
    dʒ dZ ʤ
    x x χ
    ʔ ?
    ɬ l#
    ʍ w#
    ɲ n^
    ʎ l^
    ç C
    ɣ Q
    n̩ n-
    m̩ m-
    ŋ̩ N-
    """

  /// What American English has of its own.
  static let american = """
    iː i:
    i i ɪi
    ɪ I ɨ
    ᵻ I#
    ɛ E e ɛ̈
    eɪ eI ei ɛɪ
    æ a a
    ɑː A: ɑ ɒ ɒː aː
    ɔː O:
    ɔ O2
    oʊ oU o oː əʊ ou
    ʊ U
    uː u: u ʉ ʉː
    ʌ V ɐ
    ə @
    ɚ 3 əɹ ər
    ɜː 3: ɝ ɝː ɜ ɜːɹ ɜɹ ɜːr ɜr
    aɪ aI ai
    aʊ aU au
    ɔɪ OI oɪ ɔi oi
    ɑːɹ A@ ɑɹ ɑːr ɑr
    ɔːɹ O@ ɔɹ ɔːr ɔr
    oːɹ o@ oɹ oːr or
    ɛɹ e@ ɛr eə ɛə eɹ er ɛəɹ eəɹ eər
    ɪɹ i@3 ɪr ɪəɹ ɪər iɹ ir iːɹ iːr
    ʊɹ U@ ʊr ʊə ʊəɹ ʊər
    aɪɚ aI3 aɪəɹ aɪər
    aʊɚ aU3 aʊəɹ aʊər
    iə i@ ɪə
    əl @L l̩
    ɑ̃ A~ ɑ̃ː ã ãː
    ɔ̃ O~ ɔ̃ː õ õː
    ɾ t#
    """

  /// What British English has of its own.
  static let british = """
    iː i:
    i i ɪi
    ɪ I ɨ ᵻ
    ɛ E e
    eɪ eI ei ɛɪ
    a a æ
    ɑː A: ɑ aː
    ɒ 0
    ɔː O: oː
    ɔ O
    əʊ oU oʊ ou o
    ʊ U
    uː u: u ʉ ʉː
    ʌ V ɐ
    ə @
    ə 3 ɚ
    ɜː 3: ɝ ɝː ɜ
    aɪ aI ai
    aʊ aU au
    ɔɪ OI oɪ ɔi oi
    eə e@ ɛə ɛː eəɹ ɛəɹ
    iə i@3 ɪə
    ʊə U@
    aɪə aI3 aɪɚ
    aʊə aU3 aʊɚ
    əl @L l̩
    ɑ̃ A~ ɑ̃ː ã ãː ɒ̃
    ɔ̃ O~ ɔ̃ː õ õː
    ɾ **
    """

  /// Cuts the lines of a table.
  static func phonemes(_ lines: String) -> [Phoneme] {
    lines.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ").map(String.init)
      guard parts.count >= 2 else { return nil }
      return Phoneme(ipa: parts[0], mnemonic: parts[1], others: Array(parts.dropFirst(2)))
    }
  }
}

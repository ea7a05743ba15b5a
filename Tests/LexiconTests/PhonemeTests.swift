import Lexicon
import Normalisation
import Speech
import TestSupport
import Testing

/// The engine's own IPA for phonemes, in a voice without a variant.
private final class Transcriber {
  private let engine: SpeechEngine

  init(_ language: Language) throws {
    engine = try SpeechEngine(
      executable: enginePath,
      voice: VoiceParameters(
        engineVoice: language == .britishEnglish ? "en" : "en-us", rate: 165, pitch: 50,
        range: 50, wordGap: 0), jobs: 1)
  }

  func ipa(_ run: Run) throws -> String {
    try engine.begin(Segment(runs: [run]), for: .ipa)
    guard case .transcribed(let text)? = try engine.next() else { return "" }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// IPA to the engine's phonemes, held against what the engine says that they are.
@Suite struct PhonemeTests {
  @Test(arguments: Language.allCases)
  func everyPhonemeSoundsAsItIsWritten(language: Language) throws {
    let engine = try Transcriber(language)
    let ipa = IPA.of(language)
    #expect(ipa.phonemes.count > 40)
    #expect(Set(ipa.phonemes.map(\.mnemonic)).count == ipa.phonemes.count)
    for phoneme in ipa.phonemes {
      // Behind an n, for vowels, and before one.
      let behind = try engine.ipa(.phonemes("n'" + phoneme.mnemonic))
      let before = try engine.ipa(.phonemes(phoneme.mnemonic + "'i:"))
      #expect(
        behind == "nˈ" + phoneme.ipa || before == phoneme.ipa + "ˈiː",
        "\(phoneme.mnemonic): \(behind) \(before)")
      // Of two that sound the same the first is meant.
      let first = ipa.phonemes.first { $0.ipa == phoneme.ipa }
      #expect(try ipa.mnemonics(of: phoneme.ipa).filter { $0 != "'" } == first?.mnemonic)
      for writing in phoneme.others {
        let mnemonics = try ipa.mnemonics(of: writing)
        let plain = mnemonics.filter { $0 != "'" }
        #expect(plain == phoneme.mnemonic, "\(writing)")
      }
    }
  }

  /// What the engine says of a word is taken back by the mapping, and sounds the same.
  @Test(arguments: Language.allCases)
  func wordsComeBackAsTheyWent(language: Language) throws {
    let engine = try Transcriber(language)
    let words = """
      fleece happy kit dress trap bath palm start lot cloth thought north force goat foot goose
      strut nurse letter comma face price mouth choice near square cure fire power player lower
      button bottle rhythm bacon thing this church judge measure sheep zebra yacht whale loch
      restaurant croissant genre history secretary quiet chaos create museum idea area piano
      international responsibility entrepreneur psychology weather leather worthy furry hurry
      mirror merry marry story water city atlas tomato schedule laboratory aluminium jewellery
      """
    for word in words.split(whereSeparator: \.isWhitespace).map(String.init) {
      let said = try engine.ipa(.text(word))
      let mnemonics = try IPA.of(language).mnemonics(of: said)
      let again = try engine.ipa(.phonemes(mnemonics))
      #expect(
        Self.folded(again) == Self.folded(said), "\(word): \(said), \(again), [[\(mnemonics)]]")
    }
  }

  /// What the engine makes of sounds by itself, depending on those around them, is not compared: a
  /// flapped t is a t, a linking r is one r, and the weak vowel of "about" may be nearer to "up".
  private static func folded(_ ipa: String) -> String {
    ipa.filter { !"ˈˌ".contains($0) }
      .split(separator: "ɾ", omittingEmptySubsequences: false).joined(separator: "t")
      .split(separator: "ɹɹ", omittingEmptySubsequences: false).joined(separator: "ɹ")
      .split(separator: "ɐ", omittingEmptySubsequences: false).joined(separator: "ʌ")
  }

  @Test(arguments: [
    (Language.americanEnglish, "niˈɑːmeɪ", "ni'A:meI"),
    (.americanEnglish, "/ni.ˈɑ.meɪ/", "ni'A:meI"),
    (.americanEnglish, "bæs", "b'as"),
    (.americanEnglish, "ˈt͡ʃɑːd", "'tSA:d"),
    (.americanEnglish, "ʃiː dʒɪnˈpɪŋ", "S'i: dZIn'pIN"),
    // What would run together is kept apart.
    (.americanEnglish, "ˈkæt.ʃɪp", "'kat|SIp"),
    (.americanEnglish, "nɑˈɪʔa", "nA:'I?a"),
    (.americanEnglish, "ˈma.ɪ", "'ma|I"),
    (.britishEnglish, "ˈhɑːɹvəɹd", "'hA@v3d"),
    (.britishEnglish, "ˈfɛɹi", "'fEri"),
    (.britishEnglish, "ˈoʊvɚ", "'oUv3"),
    (.britishEnglish, "ˈberlin", "'be@lin"),
  ])
  func stressDotsAndTiesAreKnown(language: Language, ipa: String, mnemonics: String) throws {
    #expect(try IPA.of(language).mnemonics(of: ipa) == mnemonics)
  }

  @Test(arguments: ["q", "ǃ", "ni7", "ɑ\u{30B}", "名", "ε"])
  func unknownSymbolsAreNamed(ipa: String) {
    let odd = ipa.unicodeScalars.first { !"niɑ".unicodeScalars.contains($0) }
    do throws(PhonemeFault) {
      _ = try IPA.american.mnemonics(of: ipa)
      Issue.record("\(ipa) was taken")
    } catch {
      #expect(error.symbol == odd.map { String($0) })
    }
  }
}

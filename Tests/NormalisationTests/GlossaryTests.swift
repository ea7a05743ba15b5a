import Testing

@testable import Normalisation

private func sounds(
  _ written: String, _ sounds: String, before: [String] = [], after: [String] = [],
  isExact: Bool = false
) -> Glossary.Entry {
  Glossary.Entry(
    written, .sounds(sounds), withEnding: .sounds(sounds + "+z"), before: before, after: after,
    isExact: isExact)
}

private func words(_ written: String, _ words: String) -> Glossary.Entry {
  Glossary.Entry(written, .words(words), withEnding: .words(words))
}

private let glossary = Glossary([
  sounds("Niamey", "N1"), sounds("Xi Jinping", "X2"), sounds("Xi", "X1"),
  sounds("niqab", "Q"), sounds("foie gras", "F g"), sounds("polish", "P", isExact: true),
  sounds("bass", "B", after: ["fishing", "boat"]), sounds("Lake", "L", before: ["the"]),
  sounds("Kos", "K"), words("NATO", "nay-toe"), words("bn", "big number"), words("C++", "see plus"),
  words("St. Moritz", "sankt moritz"), sounds("Élysée", "E"), sounds("O'Neill", "O"),
  sounds("Niameys", "W"), words("Jan.", "Yan"), sounds("4chan", "C"), sounds("Ali", "A"),
  sounds("Nguye\u{302}\u{303}n", "N2"),
])

private func reading(_ text: String) -> Sentence {
  Normaliser(language: .americanEnglish, glossary: glossary).reading(of: text)
}

/// What a text is read as: the spoken text, and the words among it that are said by sounds.
private func found(_ text: String) -> [String] {
  let sentence = reading(text)
  let bytes = Array(text.utf8)
  return sentence.tokens.compactMap { token in
    token.sounds.map { "\(String(decoding: bytes[token.source], as: UTF8.self))=\($0)" }
  }
}

@Suite("Glossary")
struct GlossaryTests {
  @Test(
    "whole words are found, with endings and in other capitals",
    arguments: [
      ("In Niamey, the men", ["Niamey=N1"]),
      ("(Niamey) “Niamey” Niamey-based, pro-Niamey.", Array(repeating: "Niamey=N1", count: 4)),
      ("Niamey’s and Niamey's", ["Niamey’s=N1+z", "Niamey's=N1+z"]),
      ("the Niameys' way", ["Niameys=W"]),
      ("NIAMEY, Niger – NIAMEY'S NIGHT", ["NIAMEY=N1", "NIAMEY'S=N1+z"]),
      ("niamey Niameyan iNiamey 5Niamey Niamey5 NiAmey", []),
      ("niamey.example/Niamey.html a@Niamey.example Niamey@example.org _Niamey_", []),
      (
        "Xi Jinping and Xi met Xi\nJinping's aide",
        ["Xi Jinping=X2", "Xi=X1", "Xi\nJinping's=X2+z"]
      ),
      ("XI JINPING, XI, Xis, Xi's", ["XI JINPING=X2", "Xi's=X1+z"]),
      ("niqab Niqab NIQAB niqabs niQab", ["niqab=Q", "Niqab=Q", "NIQAB=Q", "niqabs=Q+z"]),
      ("Foie gras, Foie Gras, foie-gras", ["Foie gras=F g", "Foie Gras=F g"]),
      ("polish Polish POLISH", ["polish=P"]),
      (
        "bass fishing, bass boat, bass-fishing, bass, fishing, a bass",
        ["bass=B", "bass=B", "bass=B"]
      ),
      ("The Lake and a Lake", ["Lake=L"]),
      ("Koss Koses Kos's", ["Kos's=K+z"]),
      ("Élysée ÉLYSÉE élysée", ["Élysée=E", "ÉLYSÉE=E"]),
      (
        "E\u{301}lyse\u{301}e, E\u{301}LYSE\u{301}E’S and É\u{301}lysée, Elyse\u{301}e",
        ["Élysée=E", "ÉLYSÉE’S=E+z"]
      ),
      (
        "Nguyễn, Nguyê\u{303}n and Nguye\u{302}\u{303}n's; Nguyen, Nguyên",
        ["Nguyễn=N2", "Nguyễn=N2", "Nguyễn's=N2+z"]
      ),
      ("O’Neill and O'Neill’s", ["O’Neill=O", "O'Neill’s=O+z"]),
      ("on 4chan.", ["4chan=C"]),
      ("Alis", []),
    ])
  func matches(_ text: String, _ wanted: [String]) {
    #expect(found(text) == wanted)
  }

  @Test(
    "words of its own come before the rules",
    arguments: [
      ("NATO's chief, NATO", "nay-toe's chief, nay-toe"),
      ("It has C++'s speed.", "It has see plus's speed."),
      ("In St. Moritz.", "In sankt moritz."),
      ("It was Jan.", "It was Yan."),
      // A rule that began before it goes on.
      ("$2bn", "two billion dollars"),
    ])
  func wins(_ text: String, _ wanted: String) {
    #expect(reading(text).spoken == wanted)
  }

  @Test("sounds change nothing of what people read, and every range stays exact")
  func ranges() {
    let text = "In  Niamey (Niger), Xi\n Jinping's men paid $5 for foie gras; Niamey."
    let sentence = reading(text)
    #expect(
      sentence.spoken
        == "In  Niamey (Niger), Xi Jinping's men paid five dollars for foie gras; Niamey.")
    let bytes = Array(text.utf8)
    var end = 0
    for token in sentence.tokens {
      #expect(bytes[end..<token.source.lowerBound].allSatisfy { $0 == 0x20 || $0 == 0x0A })
      end = token.source.upperBound
      #expect(token.sounds == nil || token.rule == Token.glossaryRule)
    }
    #expect(end == bytes.count)
  }

  @Test("the engine gets sounds with room around them")
  func parts() {
    func parts(_ text: String) -> [EngineText.Part] {
      EngineText(reading(text), language: .americanEnglish).parts
    }
    #expect(
      parts("In Niamey, (Niamey) [[x]]") == [
        .text("In "), .sounds("N1"), .text(", ( "), .sounds("N1"), .text(") ((x))"),
      ])
    #expect(parts("Niamey") == [.sounds("N1")])
    #expect(parts("pro-Niamey-led") == [.text("pro- "), .sounds("N1"), .text(" led")])
    #expect(parts("“Niamey’s”") == [.text("“ "), .sounds("N1+z"), .text("”")])
    #expect(parts("It is.") == [.text("It is.")])
  }

  @Test("every scalar of sounds knows its written word")
  func origins() {
    let text = "So Foie gras and Niamey."
    let engine = EngineText(reading(text), language: .americanEnglish)
    #expect(engine.string == "So F g and N1.")
    #expect(engine.origins == [0, 1, 2, 3, 8, 8, 12, 13, 14, 15, 16, 17, 17, 23])
  }

  @Test("hostile text loses nothing")
  func hostile() {
    for piece in ["Xi ", "Xi\nXi", "Niamey's", "'s", "Niamey.", "foie ", "C++", "Jan."] {
      let text = String(repeating: piece, count: 4_000)
      let sentences = Normaliser(language: .britishEnglish, glossary: glossary).sentences(of: text)
      let covered = sentences.flatMap(\.tokens).reduce(0) { $0 + $1.source.count }
      #expect(covered >= text.utf8.filter { $0 > 0x20 }.count)
    }
  }
}

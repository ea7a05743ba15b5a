/// Whether letters could be an English word at all, by the consonants that words begin and end
/// with: tells names in capitals from letters to be spelled.
enum Phonotactics {
  /// Some vowel, no more than two in a row, a possible beginning, a possible end, and at most four
  /// consonants between vowels.
  static func isWordlike(_ letters: some Collection<UInt8>) -> Bool {
    let bytes = letters.map(\.lowered)
    guard let first = bytes.firstIndex(where: isVowel), let last = bytes.lastIndex(where: isVowel)
    else { return false }
    guard allows(bytes[..<first], onsets), allows(bytes[(last + 1)...], codas) else { return false }
    var vowels = 0
    var consonants = 0
    for (place, byte) in bytes[first...last].enumerated() {
      if isVowel(byte) {
        // Three vowels need a consonant before them: "Louis", "Seoul", but not "EEOC".
        if place == 0, first > 0 { vowels = -1 }
        vowels += 1
        consonants = 0
      } else {
        consonants += 1
        vowels = 0
      }
      if vowels > 2 || consonants > 4 { return false }
    }
    return bytes.count < 2 || bytes[0] != bytes[1]
  }

  /// Whether four or five letters in capitals are a word rather than initials: "TOAST", "CLIFF". Four
  /// begin with a consonant, and their vowels stand alone; five may begin with a vowel ("ANGST").
  static func isShortWord(_ letters: some Collection<UInt8>) -> Bool {
    let bytes = letters.map(\.lowered)
    guard let first = bytes.first, bytes.count == 4 || bytes.count == 5,
      !bytes.dropLast().contains(0x79),
      isWordlike(bytes)
    else { return false }
    if bytes.count == 4 {
      // "WRAL", "KLAS": stations of America.
      return !isVowel(first) && first != 0x6B && first != 0x77
        && !zip(bytes, bytes.dropFirst()).contains { isVowel($0) && isVowel($1) }
        && !initialOnsets.contains { $0.utf8.elementsEqual(bytes.prefix(2)) }
    }
    // "AA" and the like are no English vowel, and "UNFPA" has three consonants between its two.
    if zip(bytes, bytes.dropFirst()).contains(where: { $0 == $1 && "aiu".utf8.contains($0) }) {
      return false
    }
    // "USCIS", "UKIPO"
    if bytes.starts(with: "us".utf8) || bytes.starts(with: "uk".utf8) { return false }
    guard isVowel(first), let second = bytes.dropFirst().firstIndex(where: isVowel) else {
      return true
    }
    return second < 4
  }

  /// Onsets that initials have more often than words of four letters: "PSAT", "GHAT".
  private static let initialOnsets = [
    "ps", "ts", "gh", "kn", "gn", "nd", "ng", "mb", "mc", "ph", "zh",
  ]

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }

  private static func allows(_ cluster: ArraySlice<UInt8>, _ list: Words) -> Bool {
    cluster.count < 2 || list.list.contains { $0.utf8.elementsEqual(cluster) }
  }

  /// What words begin with, more than one consonant.
  private static let onsets: Words = """
    bl br ch chr cl cr dr dw fl fr gh gl gn gr kh kl kn kr mc mcr mb nd ng ph phr pl pr ps qu rh sc sch scr sh shr \
    sk sl sm sn sp spl spr squ st str sv sw th thr tr ts tw wh wr zh
    """

  /// What words end with, more than one consonant.
  private static let codas: Words = """
    bb bs bt ch chs ck cks ct cts dd dge ds dt dth dths ff ffs fs ft fts fths gh ghs ght ghts gs gg hn ks lb lbs ld lds lf lfth lk lks \
    ll lls lm lms ln lp lps ls lsh lt lts lth lve lz mb mbs mn mp mps mpt mpts ms nce nch nct ncts nd nds ng ngs ngth ngths nk nks \
    nn ns nt nth nths nts ntz nz ph phs pp ps pt pts rb rbs rc rch rd rds rf rfs rg rk rks rl rls rm rms rmth rn rns \
    rp rps rr rs rsh rst rsts rt rth rths rts rtz rv sch sh sk sks sm sms sp sps ss st sts tch th thm thms ths ts tt tz \
    wd wds wk wl wls wn wns ws wth wths xt zz
    """
}

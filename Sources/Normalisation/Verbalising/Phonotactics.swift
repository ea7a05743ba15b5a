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

  /// Whether five letters in capitals that no table knows are a word rather than initials: "TESSA",
  /// "SIPTU". Of fewer letters too many are initials.
  static func isWord(inCapitals letters: some Collection<UInt8>) -> Bool {
    let bytes = letters.map(\.lowered)
    guard bytes.count == 5, !bytes.dropLast().contains(0x79), isWordlike(bytes),
      // "AA" and the like are no English vowel; "USCIS", "UKIPO".
      !zip(bytes, bytes.dropFirst()).contains(where: { $0 == $1 && "aiu".utf8.contains($0) }),
      !bytes.starts(with: "us".utf8), !bytes.starts(with: "uk".utf8)
    else { return false }
    // "UNFPA" has three consonants between its two vowels.
    guard isVowel(bytes[0]), let second = bytes.dropFirst().firstIndex(where: isVowel) else {
      return true
    }
    return second < 4
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }

  private static func allows(_ cluster: ArraySlice<UInt8>, _ list: Words) -> Bool {
    cluster.count < 2 || list.list.contains { $0.utf8.elementsEqual(cluster) }
  }

  /// What words begin with, more than one consonant.
  private static let onsets: Words = """
    bl br ch chr cl cr dr dw fl fr gh gl gn gr kh kl kn kr mc mcr mb nd ng ph phr pl pr ps qu rh sc \
    sch scr sh shr sk sl sm sn sp spl spr squ st str sv sw th thr tr ts tw wh wr zh
    """

  /// What words end with, more than one consonant.
  private static let codas: Words = """
    bb bs bt ch chs ck cks ct cts dd dge ds dt dth dths ff ffs fs ft fts fths gh ghs ght ghts gs gg \
    hn ks lb lbs ld lds lf lfth lk lks ll lls lm lms ln lp lps ls lsh lt lts lth lve lz mb mbs mn \
    mp mps mpt mpts ms nce nch nct ncts nd nds ng ngs ngth ngths nk nks nn ns nt nth nths nts ntz \
    nz ph phs pp ps pt pts rb rbs rc rch rd rds rf rfs rg rk rks rl rls rm rms rmth rn rns rp rps \
    rr rs rsh rst rsts rt rth rths rts rtz rv sch sh sk sks sm sms sp sps ss st sts tch th thm thms \
    ths ts tt tz wd wds wk wl wls wn wns ws wth wths xt zz
    """
}

/// Amounts before a noun in headlines, where no article shows it: "MPs back £40m scheme".
extension Cursor {
  /// Behind an amount that no article stands before, in the words of headlines: one or two nouns, then
  /// one that takes an amount before it.
  func isHeadlined(_ end: Int) -> Bool {
    for noun in end + 1...end + 2 {
      guard self[noun - 1]?.kind == .word, self[noun - 1]?.gap == .space,
        self[noun - 1]?.shape == .lower || self[noun - 1]?.shape == .upper,
        !isWord(noun - 1, Self.notNouns), !ends(noun - 1, with: "ed"),
        !ends(noun - 1, with: "ing")
          || isWord(noun - 1, "spending funding housing building training"),
        !ends(noun - 1, with: "s") || isWord(noun - 1, "drugs arms sports savings bus gas")
          // "over £12k freebies row"
          || isWord(noun, Self.headlined) && self[noun + 1] == nil,
        self[noun]?.gap == .space
      else { return false }
      if isWord(noun, Self.headlined), self[noun]?.shape == .lower { return true }
    }
    return false
  }

  /// Whether an amount of money or of millions is the first in its sentence.
  func isFirstInSentence(_ start: Int) -> Bool {
    index + start == sentence.lowerBound
      && (self[start]?.kind == .mark || isGluedMark(start + 1, "$"))
  }

  /// Behind a verb of headlines: "backs £4.2m sea wall", "to build $20m pool".
  func isReported(_ end: Int, start: Int) -> Bool {
    guard self[end]?.gap == .space, self[start]?.gap == .space, self[start]?.kind == .mark,
      isWord(start - 1, Self.reports) && !isWord(start - 2, "of the these those and our their its")
        || isWritten(start - 1, "OK")
        // "Voters back $40M school bond"
        || isWord(start - 1, Self.reporting)
          && (self[start - 2]?.shape == .capitalised || self[start - 2]?.shape == .mixed)
          && ends(start - 2, with: "s")
        // "HS2: Bucks villagers win £2m payout"
        || isWord(start - 1, Self.reporting) && self[start - 2]?.shape == .lower
          && ends(start - 2, with: "s") && !ends(start - 2, with: "ss")
          && (self[start - 3] == nil || self[start - 3]?.shape == .capitalised
            || isMark(start - 3, ":"))
        || isWord(start - 2, "to") && isWord(start - 1, Self.aims),
      !isWord(end, Self.notNouns), !isWord(end, Self.unsaid), !ends(end, with: "ed"),
      !ends(end, with: "ly"), !isGluedMark(end + 1, "-")
    else { return false }
    // "secures £3m funding"
    return !ends(end, with: "s") && !ends(end, with: "ing")
      || isWord(end, "funding housing building training bus glass spending")
      // "signs $9 billion cuts package"
      || ends(end, with: "s") && self[end + 1]?.shape == .lower && isWord(end + 1, Self.headlined)
  }

  static let reports: Words = """
    posts reports clears cancels books logs approves backs unveils launches plans seeks wins \
    secures announces rejects weighs mulls opens completes signs lands eyes proposes scraps delays \
    shelves builds begins buys sells faces welcomes demands blocks clinches halts inks lists \
    pursues readies scores snubs passes OKs defends attacks slams criticises hails opposes questions \
    ditches axes drops pauses extends tables
    """

  static let reporting: Words =
    """
    back approve unveil launch plan seek win secure reject weigh open pass face build mull sign defend \
    attack slam criticise criticize hail welcome oppose question ditch axe drop pause extend table
    """

  static let aims: Words =
    "build open launch unveil buy sell sign host stage face seek scrap reject block"

  /// What is named behind the sum that it is: "seeks £4m damages", "wins €2m compensation".
  static let unsaid: Words = """
    damages compensation cash worldwide online abroad apiece extra outright overnight \
    upfront cheaper dearer cashback reasonable enough fair change punitive compensatory interest \
    restitution short north south east west upward annual gross net total combined social again \
    offshore onshore inland better worse richer poorer came hit bought brought got became left kept \
    sent found built paid fell rose grew cut put set late early poised due ready
    """

  static let headlined: Words = """
    fraud scam theft heist robbery scheme deal revamp upgrade makeover overhaul extension haul \
    bonus bonuses contract project programme program investment fund grant boost bailout takeover \
    buyback lawsuit settlement package bill loss profit charge debt aid case verdict merger plot racket \
    empire trial bust cap cuts hole rise increase hike condo laundering attack fall plunge drop stash seizure crash \
    payout payoff windfall fine refit facelift refurbishment renovation restoration jackpot giveaway \
    ransom scandal shortfall deficit surplus swoop raid spree transfer swap bid campaign appeal bond \
    bash row blitz probe drive spat feud flop mansion villa wedding revolt backlash saga pledge \
    handout splurge swindle sting
    """
}

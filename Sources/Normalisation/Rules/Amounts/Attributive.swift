extension Cursor {
  /// Whether an amount that ends before `end` stands before a noun as its attribute, so that its
  /// unit is said in the singular: "a £350m fund", "the 10-foot wall", but "the £350m it cost".
  func isAttributive(end: Int, start: Int = 0) -> Bool {
    let hyphen = isMark(end, "-") && isGlued(end)
    // 'a £22bn "black hole"'
    let quote =
      self[end]?.gap == .space && (isMark(end, "\"") || isMark(end, "“") || isMark(end, "‘"))
    if quote {
      return word(end + 1)?.shape == .lower
        && (isWord(start - 1, Self.articles) || isWord(start - 1, "the this that")
          || isOwner(start - 1))
    }
    // "a 23cm/9in tin": the same in two units.
    if isGluedMark(end, "/"), isGlued(end + 1), isWord(start - 1, Self.articles),
      let other = numeral(end + 1), let unit = unit(end + 1 + other.count, glued: true)
    {
      return isAttributive(end: end + 1 + other.count + unit.count, start: start)
    }
    if isMark(start - 1, "/"), isGlued(start), self[start - 3]?.kind == .digits,
      find(start - 2, Tables.units) != nil, self[end]?.shape == .lower,
      isWord(start - 4, Self.articles), !isWord(end, Self.notNouns)
    {
      return true
    }
    // "a 10ft x 12ft room": both of two sides.
    if isWord(end, "x by") || isMark(end, "×"), let other = numeral(end + 1),
      let unit = unit(end + 1 + other.count, glued: true)
    {
      return isAttributive(end: end + 1 + other.count + unit.count, start: start)
    }
    if isWord(start - 1, "x by") || isMark(start - 1, "×"), self[start - 3]?.kind == .digits,
      find(start - 2, Tables.units) != nil, self[end]?.shape == .lower,
      isWord(start - 4, Self.articles), !isWord(end, Self.notNouns)
    {
      return true
    }
    // "a €50bn, four-year package"
    if isMark(end, ","), isGlued(end), isWord(start - 1, Self.articles), isMark(end + 2, "-"),
      isGlued(end + 2), isGlued(end + 3), self[end + 1]?.kind != .mark
    {
      return true
    }
    let isBehindArticle = isWord(start - 1, Self.articles) || isOwner(start - 1)
    let isDetermined = isBehindArticle || isWord(start - 1, Self.determiners)
    // "a €150m (£126.5m) bid", "a 2,300 mm (90.6 in) wheelbase"
    if isMark(end, "("), self[end]?.gap == .space, self[end + 1]?.kind != .word,
      isBehindArticle
        || self[start]?.kind == .digits
          && isWord(start - 1, "the two three four five six eight ten twelve"),
      let close = (end + 2..<end + 9).first(where: { isMark($0, ")") })
    {
      // "The 310 m (1,020 ft) Shard", "two 45 cm (17.7 in) torpedo tubes"
      if !isBehindArticle {
        return self[close + 1]?.gap == .space && self[close + 1]?.kind == .word
          && !isWord(close + 1, Self.notNouns)
          && (isWord(start - 1, "the")
            && (self[close + 1]?.shape == .capitalised
              // "the 310 m (1,020 ft) quay"
              || self[close + 1]?.shape == .lower && !ends(close + 1, with: "ed")
                && !ends(close + 1, with: "ing") && !ends(close + 1, with: "ly"))
            || isWord(
              close + 1, "gun guns torpedo tube tubes howitzers mortars naval quick-firing shells")
            || self[close + 1]?.shape != .lower && isWord(close + 2, "gun guns cannon"))
      }
      return self[close + 1]?.shape == .lower && isAttributive(end: close + 1, start: start)
    }
    // "a $479 8-core chip", "its 6.3in 120Hz screen", "a $250 4K monitor"
    if self[end]?.kind == .digits, self[end]?.gap == .space, isGlued(end + 1), isDetermined,
      word(end + 1) != nil || isMark(end + 1, "-") && isGlued(end + 2) && word(end + 2) != nil,
      !isWord(end + 1, "st nd rd th s in ft lb oz am pm m bn tn pc p mn"),
      !isGlued(end + 2) || !isGlued(end + 1)
        || isMark(end + 1, "-")
    {
      return true
    }
    // "the £480 million, three-year deal", "A £4.5m, 49.9MW solar farm"
    if isMark(end, ","), isGlued(end),
      isWord(start - 1, Self.articles) || isWord(start - 1, Self.determiners)
    {
      var next = end + 2
      if self[end + 1]?.kind == .digits {
        next = end + 1 + (numeral(end + 1)?.count ?? 1)
      }
      let noun: Int
      if isGluedMark(next, "-"), isGlued(next + 1) {
        noun = next + 2
      } else if self[end + 1]?.kind == .digits, isGlued(next), self[next]?.kind == .word {
        noun = next + 1
      } else {
        noun = 0
      }
      if noun > 0, self[noun]?.kind == .word, self[noun]?.gap == .space,
        !isWord(noun, Self.notNouns), !isWord(noun + 1, "said says told saw think say"),
        self[noun]?.shape != .lower || !ends(noun, with: "s")
      {
        return true
      }
    }
    // "a 43m, 480t rocket"
    if isMark(end, ","), isGlued(end), isBehindArticle, self[end + 1]?.kind == .digits,
      isGlued(end + 2), self[end + 2]?.kind == .word || isMark(end + 2, "°"),
      self[end + 3]?.shape == .lower, self[end + 3]?.gap == .space, !isWord(end + 3, Self.notNouns)
    {
      return true
    }
    guard let noun = word(hyphen ? end + 1 : end) else { return false }
    // "The 2m-long, 35kg eel"
    if !hyphen, isMark(start - 1, ","), isGlued(start - 2), isMark(start - 3, "-"),
      self[start - 2]?.shape == .lower, self[start]?.kind == .digits, noun.shape == .lower,
      noun.gap == .space, !isWord(end, Self.notNouns), !ends(end, with: "s"),
      (4...7).contains(where: {
        isWord(start - $0, Self.articles) || isWord(start - $0, "the his her their its this that")
      })
    {
      return true
    }
    // "a $35,000 all-electric car"
    if isBehindArticle, !hyphen, isGluedMark(end + 1, "-"), isGlued(end + 2),
      word(end + 2)?.shape == .lower, noun.shape == .lower
    {
      return true
    }
    // "the £75,000 fixed-sum offer", "in $2.3M no-show job scheme"
    if !hyphen, noun.shape == .lower, isGluedMark(end + 1, "-"), isGlued(end + 2),
      word(end + 2)?.shape == .lower, self[end + 3]?.shape == .lower, self[end + 3]?.gap == .space,
      !isWord(end + 3, Self.notNouns),
      isWord(start - 1, Self.determiners) && !ends(end + 3, with: "s") && !ends(end + 3, with: "ed")
        || (end + 3...end + 4).contains(where: { isWord($0, Self.headlined) })
    {
      return true
    }
    if !hyphen, find(end, Tables.weekdays) != nil, noun.shape == .capitalised { return false }
    if !hyphen, noun.shape == .upper, isHeadlined(end) { return true }
    // "the $799 Pixel 9"
    if !hyphen, noun.shape == .capitalised, noun.gap == .space, isWord(start - 1, "the this that"),
      digits(end + 1)?.count ?? 9 < 3, self[end + 1]?.gap == .space
    {
      return true
    }
    // "to Buy Frontier in $20 Billion Deal", "in £40bn Budget"
    if !hyphen, noun.shape == .capitalised, noun.gap == .space, isWord(end, Self.deals),
      self[start]?.kind == .mark || isGluedMark(start + 1, "$")
        || index + start > sentence.lowerBound,
      word(end + 1)?.shape != .capitalised || isWord(end + 1, Self.deals)
    {
      return true
    }
    if noun.shape != .lower {
      // "a 512GB SSD", "a $2bn Airbus order".
      // "the $69B Activision deal"
      // "the £3.5bn HS2 deal"
      let isCode = self[end + 1]?.kind == .digits && isGlued(end + 1)
      // "The $10 billion JWST", "the $2 billion B-2 bomber"
      if noun.shape == .upper, noun.count > 1, !hyphen, isWord(start - 1, "the this that its"),
        !isWord(end, "US UK EU IT GMB BBC NHS MP MPS"),
        self[end + 1]?.shape == .capitalised || self[end + 1] == nil
          || self[end + 1]?.kind == .mark && !isApostrophe(end + 1)
          || isWord(end + 1, "is was will has launched and can could")
      {
        return true
      }
      if isGluedMark(end + 1, "-"), self[end + 2]?.kind == .digits, isGlued(end + 2),
        noun.shape == .oneCapital || noun.shape == .upper, self[end + 3]?.shape == .lower,
        isWord(start - 1, Self.determiners) || isFirstInSentence(start)
          || isWord(start - 1, Self.reports)
      {
        return true
      }
      var next = end + (isCode ? 2 : 1)
      // "the £2m Premier League deal"
      while next < end + 3, self[next]?.shape == .capitalised, self[next]?.gap == .space {
        next += 1
      }
      // "The $8.1B Indo-Pacific bill"
      if isGluedMark(next, "-"), isGlued(next + 1), self[next + 1]?.kind == .word { next += 2 }
      // "the $1.2 billion Medicaid cut", where "the £5m Boris Johnson promised" has a verb.
      let isNoun =
        next > end && self[next]?.shape == .lower && self[next]?.gap == .space
        && isWord(next, Self.named)
      let isBought =
        isNoun || isWord(next, Self.bought) || isWord(next, "deal acquisition merger plan plant")
      let start = isWord(start - 1, Self.adjectives) ? start - 1 : start
      return !hyphen
        && (isWord(start - 1, Self.articles) || isOwner(start - 1)
          || isContest(end)
          || (isBought || noun.shape == .mixed && isWord(start - 1, "the this that")
            || isCalled(end))
            && isWord(start - 1, Self.determiners)
          || isTitledSum(start, end)
          // "sells $6B Apple stake", "£20m Lottery win"
          || (isNoun || isWord(next, Self.headlined) && next > end)
            && (isWord(start - 1, Self.reports) || isWord(start - 1, "plans approve")
              || isFirstInSentence(start)))
    }
    if hyphen, isWord(end + 1, "a an per plus worth") {
      if isWord(end + 1, "worth") { return false }
      if isWord(start - 1, Self.articles) || isWord(start - 1, Self.determiners) { return true }
      // "$5-a-month plans"
      return isGluedMark(end + 2, "-") && word(end + 4)?.shape == .lower
        && !isWord(end + 4, Self.notNouns)
    }
    // "a 330 ml can of Coke"
    if isWord(end, "can"), isWord(start - 1, Self.articles),
      word(end + 1) == nil || isWord(end + 1, "of and or in with for from to")
    {
      return true
    }
    if hyphen || isWord(end, Self.events) || isWord(end, Self.bought) { return true }
    // "jailed for £1.3m VAT fraud", "in $410K romance scam", "approves £3.5m leisure centre revamp"
    if isHeadlined(end) || isReported(end, start: start) { return true }
    // "$40M school bond passes"
    if isFirstInSentence(start), noun.shape == .lower, noun.gap == .space, noun.count > 2,
      !isWord(end, Self.notNouns),
      !isWord(end, Self.unsaid), !isWord(end, Self.predicates),
      !["ed", "ing", "ly", "s"].contains(where: { ends(end, with: $0) }), !isWord(end + 1, "of"),
      self[end + 1]?.shape == .lower, self[end + 1]?.gap == .space
    {
      return true
    }
    // "$600 stimulus checks", "£2 bus fares": the plural one word on.
    if self[end]?.gap == .space, self[end + 1]?.gap == .space, self[end + 1]?.shape == .lower,
      ends(end + 1, with: "s"),
      isWord(end + 1, Self.bought) || isWord(end + 1, "fares payments pints rebates"),
      !ends(end, with: "ed"), !isWord(end, Self.notNouns),
      !ends(end, with: "ing") || isWord(end, "booking parking housing heating"),
      !isWord(end, "whenever wherever whatever")
    {
      return true
    }
    guard !isWord(end, Self.notNouns) else { return false }
    var before = start - 1
    // "a multi-$1bn deal", "a five-year, $50m contract"
    if isMark(before, "-"), isGlued(start), isWord(before - 1, "multi sub") { return true }
    if isMark(before, ","), isMark(before - 2, "-"), isWord(before - 4, Self.articles) {
      return true
    }
    if isWord(before, Self.adjectives) { before -= 1 }
    // "A two-bedroom 753 sq ft unit"
    if self[before]?.shape == .lower, isGlued(before), isGluedMark(before - 1, "-"),
      isWord(before - 3, Self.articles), !ends(end, with: "ed")
    {
      return true
    }
    // "a 16st 10lb prop"
    if isWord(before, "st ft lb"), self[before - 1]?.kind == .digits, isGlued(before) {
      before -= 2
    }
    // "for every $1,000 invested", "an additional $5m budgeted"
    guard !ends(end, with: "ed") else { return false }
    return isWord(before, Self.articles) || isWord(before, Self.determiners) || isOwner(before)
  }

  /// Whether a word, or a code, ends as one that owns something: "Tesla's", "the M6's", and not as one
  /// that is ("it's").
  func isOwner(_ offset: Int) -> Bool {
    if isWord(offset, "s"), isGlued(offset), isApostrophe(offset - 1), isGlued(offset - 1) {
      return self[offset - 2]?.kind == .digits
    }
    guard word(offset) != nil else { return false }
    let length = ends(offset, with: "'s") ? 2 : ends(offset, with: "\u{2019}s") ? 4 : 0
    let stem = bytes(offset).dropLast(length)
    return length > 0
      && !Self.subjects.list.contains { $0.utf8.elementsEqual(stem.map(\.lowered)) }
  }

  /// Whether a word ends in these letters.
  func ends(_ offset: Int, with letters: String) -> Bool {
    bytes(offset).count > letters.utf8.count
      && bytes(offset).suffix(letters.utf8.count).elementsEqual(letters.utf8)
  }

  /// What distances are run and swum in: "100m sprint" needs no article.
  private static let events: Words = """
    sprint race walk hurdles freestyle relay butterfly backstroke breaststroke medley dash \
    steeplechase bomb bombs screen screens display displays chips chip angle angles \
    heat heats final finals champion champions medal medals runner runners swimmer swimmers \
    gust gusts wind winds hike hikes bottle bottles synchro platform springboard
    """
  /// What amounts stand before without an article, too: "two $2,000 fines", "£1.5m house for sale".
  private static let bought: Words = """
    fund funds deal deals house houses home homes contract contracts project projects investment \
    investments grant grants loan loans package packages fine fines prize prizes takeover bid bids \
    transfer budget programme program scheme bill bills note notes coin coins lawsuit lawsuits \
    merger acquisition buyout condo condos settlement settlements bonus bonuses salary salaries cheque cheques check checks ticket tickets \
    fee fees upgrade revamp redevelopment mansion mansions property properties flat flats apartment \
    talks move moves offer offers swoop raid fraud fraudster fraudsters scam theft boost makeover \
    man woman signing signings reward job jobs supercar star winger striker bail ransom heist \
    robbery bounty apartments yacht stadium bailout windfall jackpot bond bonds voucher vouchers \
    donation donations haul overhaul extension winner winners
    """
  /// What is called by its price or size and a name: "the $61 billion Ukraine aid package".
  private static let named: Words = """
    accounts acquisition ad aid arena army award bailout base bid bomber bonus bridge budget \
    building campaign club coach commercial complex contract credit cut cuts deal defender \
    development drone estate factory ferry fighter film fine forward frigate fund gift goalkeeper \
    grant headquarters hospital kit laptop tablet drive engine hotel house jackpot jet jets lab \
    lawsuit levy library line link fab chip loan lottery mansion merger midfielder missile museum \
    measure bill win offer order orders package painting payout pension pensions plan plant player \
    portfolio prize programme program project projects reactor refinery rescue resort rocket sale \
    satellite scheme school settlement ship signing site stadium stake statue station striker \
    submarine summit target tax telescope ticket tickets tower transfer tree trophy tunnel verdict \
    wall warship windfall winger work works yacht
    """
  /// Behind these the ending is short for "is".
  private static let subjects: Words =
    "it that he she there here what who where how when this one everyone let"
  static let articles: Words = "a an every each another per"
  static let determiners: Words = """
    one the this that these those its his her their our my your first second third next last
    """
  private static let adjectives: Words = """
    new record further extra additional planned proposed whopping estimated reported potential \
    total initial possible annual huge massive hefty cool staggering separate single joint \
    minimum maximum full entire whole first second third near nearly almost roughly about bigger larger smaller \
    deeper standard typical similar
    """
  /// Words that are no noun and so end the amount.
  static let notNouns: Words = """
    a about above after against all along also although among an and apart are around as at away \
    back be because been before being below between both but by can could did do does down due \
    during each either else even ever every few for from had has have he her here hers him his how \
    however i if in instead into is it its just last later least less like made may me might mine \
    more most much must my nearly never next no nor not now of off on once one only onto or other \
    our out over paid per plus rather said she should since so some soon spent still such than that \
    the their them then there these they this those though through throughout to today together \
    tomorrow tonight too toward towards under until up upon us versus vs via was we well went were \
    what when where whether which while who whom whose why will with within without worth would \
    inc incl excl longer shorter lower higher wider taller deeper thicker heavier yesterday yet you \
    your apiece annually monthly weekly daily yearly overall \
    altogether ago away already widely locally
    """
}

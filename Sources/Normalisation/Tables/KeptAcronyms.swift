extension Tables {
  /// Letters that eSpeak NG already says one by one, with the better rhythm; they stay as written.
  /// `'s` where it says a possessive ending behind them, too, which it swallows behind others.
  static let keptAcronyms = Table(
    "keptAcronyms", width: 0...1, keys: .exact,
    #"""
    ABC | 's
    ADHD | 's
    AI | 's
    AMD | 's
    API | 's
    ATM | 's
    ATV | 's
    BBC
    BBVA
    BMA
    CBA
    CBS
    CEO | 's
    CIA | 's
    CMA
    CNN
    DNA
    DVD
    EU | 's
    FBI
    FCA
    FDA
    FM
    GDP
    HIV | 's
    HMRC
    IBM | 's
    IPA | 's
    LA | 's
    LAPD | 's
    MBA
    MFA
    MIT | 's
    MLA
    MTA
    MTV
    NBA
    NBC
    NDA
    NPR
    NSA
    OECD | 's
    PGA
    PHD
    TV
    TVA
    UCLA | 's
    UK | 's
    UN | 's
    US | 's
    USA | 's
    USAF | 's
    USDA | 's
    WBA
    WNBA
    WTA
    """#)
}

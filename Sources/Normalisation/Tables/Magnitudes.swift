extension Tables {
  /// Magnitudes after a number: how they are said; `word` where they are words, `any` where they
  /// may stand apart, `glued` where only right behind the number, `money` only with a currency.
  static let magnitudes = Table(
    "magnitudes", width: 2...2,
    #"""
    b | billion | money
    bil | billion | money
    billion | billion | word
    bln | billion | any
    bn | billion | any
    cr | crore | money
    crore | crore | word
    hundred | hundred | word
    k | thousand | glued
    lac | lakh | word
    lakh | lakh | word
    m | million | money
    mil | million | money
    mill | million | money
    million | million | word
    mio | million | any
    mln | million | any
    mn | million | any
    mrd | billion | any
    quadrillion | quadrillion | word
    t | trillion | money
    thousand | thousand | word
    tln | trillion | any
    tn | trillion | any
    trillion | trillion | word
    trln | trillion | any
    trn | trillion | any
    """#)
}

extension Tables {
  /// Fractions of one sign: said alone, said after a whole number.
  static let vulgarFractions = Table(
    "vulgarFractions", width: 2...2, keys: .exact,
    #"""
    ¼ | one quarter | a quarter
    ½ | half | a half
    ¾ | three quarters | three quarters
    ⅐ | one seventh | a seventh
    ⅑ | one ninth | a ninth
    ⅒ | one tenth | a tenth
    ⅓ | one third | a third
    ⅔ | two thirds | two thirds
    ⅕ | one fifth | a fifth
    ⅖ | two fifths | two fifths
    ⅗ | three fifths | three fifths
    ⅘ | four fifths | four fifths
    ⅙ | one sixth | a sixth
    ⅚ | five sixths | five sixths
    ⅛ | one eighth | an eighth
    ⅜ | three eighths | three eighths
    ⅝ | five eighths | five eighths
    ⅞ | seven eighths | seven eighths
    """#)
}

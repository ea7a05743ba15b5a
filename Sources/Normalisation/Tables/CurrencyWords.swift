extension Tables {
  /// Currencies in words after an amount, which are then not said twice: the sign.
  static let currencyWords = Table(
    "currencyWords", width: 1...1,
    #"""
    dollar | $
    dollars | $
    euro | €
    euros | €
    pounds | £
    """#)
}

extension Tables {
  /// Letters before a dollar sign: whose dollar it is.
  static let dollarPrefixes = Table(
    "dollarPrefixes", width: 1...1, keys: .exact,
    #"""
    A | Australian
    AU | Australian
    C | Canadian
    CA | Canadian
    Can | Canadian
    HK | Hong Kong
    J | Jamaican
    NT | New Taiwan
    NZ | New Zealand
    S | Singapore
    US | US
    """#)
}

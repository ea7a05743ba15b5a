extension Tables {
  /// Letters before or after a dollar sign: whose dollar or peso it is, as an ISO 4217 code.
  static let dollarPrefixes = Table(
    "dollarPrefixes", width: 1...1, keys: .exact,
    #"""
    A | AUD
    AR | ARS
    AU | AUD
    AUD | AUD
    B | BND
    BN | BND
    BR | BRL
    BZ | BZD
    Bds | BBD
    C | CAD
    CA | CAD
    CAD | CAD
    CAN | CAD
    CDN | CAD
    CL | CLP
    COL | COP
    Can | CAD
    Cdn | CAD
    Col | COP
    EC | XCD
    FJ | FJD
    G | GYD
    HK | HKD
    HKD | HKD
    J | JMD
    L | LRD
    MX | MXN
    MXN | MXN
    Mex | MXN
    N | NAD
    NA | NAD
    NT | TWD
    NTD | TWD
    NZ | NZD
    NZD | NZD
    R | BRL
    RD | DOP
    S | SGD
    SG | SGD
    SGD | SGD
    TT | TTD
    TWD | TWD
    US | USD
    USD | USD
    Z | ZWL
    """#)
}

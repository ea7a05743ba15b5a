extension Tables {
  /// Letters that eSpeak NG already says one by one, with the better rhythm; they stay as written.
  static let keptAcronyms = Table(
    "keptAcronyms", width: 0...0, keys: .exact,
    #"""
    BBC
    CBS
    CEO
    CIA
    CNN
    DNA
    DVD
    EU
    FBI
    FM
    GDP
    HIV
    MTV
    NBC
    OECD
    PHD
    TV
    UAE
    UK
    UN
    US
    USA
    """#)
}

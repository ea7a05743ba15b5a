extension Tables {
  /// Words in capitals and small letters that are spelled out.
  static let letterWords = Table(
    "letterWords", width: 0...0, keys: .exact,
    #"""
    PhD
    """#)
}

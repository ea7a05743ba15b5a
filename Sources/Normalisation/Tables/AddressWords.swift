extension Tables {
  /// Words of places that stand before a name: how they are said.
  static let addressWords = Table(
    "addressWords", width: 1...1,
    #"""
    Ft | Fort
    Gt | Great
    Gtr | Greater
    Mt | Mount
    Mts | Mountains
    Pt | Point
    Ste | Saint
    """#)
}

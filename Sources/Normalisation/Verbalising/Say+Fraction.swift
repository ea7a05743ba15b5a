extension Say {
  /// A fraction: "two thirds", "a half", "seven sixteenths", "five over one".
  func fraction(_ top: some Collection<UInt8>, _ bottom: some Collection<UInt8>, half: String)
    -> String
  {
    let one = top.elementsEqual("1".utf8)
    if bottom.elementsEqual("2".utf8) {
      return one ? half : cardinal(top) + " halves"
    }
    if bottom.elementsEqual("4".utf8) {
      return one ? "one quarter" : cardinal(top) + " quarters"
    }
    if bottom.elementsEqual("1".utf8) || bottom.count > 6 || bottom.first == 0x30 {
      return cardinal(top) + " over " + cardinal(bottom)
    }
    return cardinal(top) + " " + ordinal(bottom) + (one ? "" : "s")
  }
}

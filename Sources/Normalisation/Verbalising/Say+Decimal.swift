extension Say {
  /// A number with what stands after its point: "three point one four"; the point alone where
  /// nothing is written before it.
  func decimal(_ integer: some Collection<UInt8>, _ fraction: some Collection<UInt8>) -> String {
    let head = integer.isEmpty ? "" : cardinal(integer) + " "
    return head + "point " + digits(fraction)
  }

  /// A numeral: an integer or a decimal.
  func numeral(_ numeral: Numeral) -> String {
    guard let fraction = numeral.fraction else { return cardinal(numeral.integer) }
    return decimal(numeral.integer, fraction)
  }
}

extension Say {
  /// Letters said one by one: "I M F". A plural or possessive ending is said on the last: "M P's".
  func letters(_ letters: some Collection<UInt8>, suffix: Bool = false) -> String {
    // Letters beyond ASCII take more bytes than one.
    let spelled = String(decoding: letters, as: UTF8.self).unicodeScalars.map { letter in
      letter.isASCII ? String(letter).uppercased() : plainLetter(letter.properties.uppercaseMapping)
    }
    return spelled.joined(separator: " ") + (suffix ? "'s" : "")
  }

  /// The letter under an accent, which nobody names in spelling: "RTÉ".
  private func plainLetter(_ letter: String) -> String {
    Self.accented.first { $0.value.contains(letter) }?.key ?? letter
  }

  private static let accented = [
    "A": "ÀÁÂÃÄÅ", "C": "ÇČĆ", "E": "ÈÉÊËĚ", "I": "ÌÍÎÏİ", "N": "ÑŃŇ", "O": "ÒÓÔÕÖØ", "S": "ŠŚŞ",
    "U": "ÙÚÛÜŮ", "Y": "Ý", "Z": "ŽŹŻ",
  ]

  /// Letters and digits one by one, as in codes: "A one B two".
  func characters(_ bytes: some Collection<UInt8>) -> String {
    bytes.compactMap { byte -> String? in
      if byte.isDigit { return Self.ones[byte.digitValue] }
      return byte.isLetter ? letters([byte]) : nil
    }.joined(separator: " ")
  }
}

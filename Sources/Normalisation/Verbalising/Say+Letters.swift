extension Say {
  /// Letters said one by one: "I M F". A plural or possessive ending is said on the last: "M P's".
  func letters(_ letters: some Collection<UInt8>, suffix: Bool = false) -> String {
    // Letters beyond ASCII take more bytes than one.
    let spelled = String(decoding: letters, as: UTF8.self).unicodeScalars.map { letter in
      letter.isASCII ? String(letter).uppercased() : letter.properties.uppercaseMapping
    }
    return spelled.joined(separator: " ") + (suffix ? "'s" : "")
  }

  /// Letters and digits one by one, as in codes: "A one B two".
  func characters(_ bytes: some Collection<UInt8>) -> String {
    bytes.compactMap { byte -> String? in
      if byte.isDigit { return Self.ones[byte.digitValue] }
      return byte.isLetter ? letters([byte]) : nil
    }.joined(separator: " ")
  }
}

/// Letters with marks that the engine does not know and would name one by one.
enum PlainLetters {
  /// The letter without its marks, for Latin letters with unusual ones (Vietnamese, Welsh, scholarly
  /// transcriptions); nil for any other scalar.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard (0x1E00...0x1EFF).contains(scalar.value) else { return nil }
    let letter = unmarked[Int(scalar.value - 0x1E00)]
    return letter == 0x2E ? nil : Unicode.Scalar(letter)
  }

  /// A letter and a combining mark as the one letter that the engine knows; nil where there is none.
  static func composed(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard let (letters, whole) = compositions[mark.value] else { return nil }
    guard let place = letters.unicodeScalars.firstIndex(of: letter) else { return nil }
    let count = letters.unicodeScalars.distance(from: letters.unicodeScalars.startIndex, to: place)
    return whole.unicodeScalars.dropFirst(count).first
  }

  /// A mark above or below a letter.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  /// A sign of transcription for a sound that English has not: ʻ ʼ ʾ ʿ.
  static func isBreathing(_ scalar: Unicode.Scalar) -> Bool {
    (0x2B9...0x2C1).contains(scalar.value)
  }

  /// For each letter from U+1E00 on, the letter below its marks.
  private static let unmarked: [UInt8] = Array(
    """
    AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm\
    MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv\
    WwWwWwWwWwXxXxYyZzZzZzhtwyasssSdAaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe\
    EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......
    """.utf8)

  /// By mark: letters, and the same letters with it.
  private static let compositions: [UInt32: (String, String)] = [
    0x300: ("AaEeIiOoUu", "ÀàÈèÌìÒòÙù"),
    0x301: ("AaCcEeIiLlNnOoRrSsUuYyZz", "ÁáĆćÉéÍíĹĺŃńÓóŔŕŚśÚúÝýŹź"),
    0x302: ("AaCcEeGgIiOoSsUuYy", "ÂâĈĉÊêĜĝÎîÔôŜŝÛûŶŷ"),
    0x303: ("AaIiNnOoUu", "ÃãĨĩÑñÕõŨũ"),
    0x304: ("AaEeIiOoUu", "ĀāĒēĪīŌōŪū"),
    0x306: ("AaEeGgIiOoUu", "ĂăĔĕĞğĬĭŎŏŬŭ"),
    0x307: ("CcEeGgIZz", "ĊċĖėĠġİŻż"),
    0x308: ("AaEeIiOoUuYy", "ÄäËëÏïÖöÜüŸÿ"),
    0x30A: ("AaUu", "ÅåŮů"),
    0x30B: ("OoUu", "ŐőŰű"),
    0x30C: ("CcDdEeLlNnRrSsTtZz", "ČčĎďĚěĽľŇňŘřŠšŤťŽž"),
    0x327: ("CcGgLlNnRrSsTt", "ÇçĢģĻļŅņŖŗŞşŢţ"),
    0x328: ("AaEeIiUu", "ĄąĘęĮįŲų"),
  ]
}

/// The characters that entities stand for.
enum Entity {
  /// The named ones that people write; others stay as they are.
  private static let named: [String: String] = [
    "Aacute": "Á", "Agrave": "À", "Aring": "Å", "Auml": "Ä", "Ccedil": "Ç", "Eacute": "É",
    "Egrave": "È", "Ntilde": "Ñ", "Oacute": "Ó", "Ouml": "Ö", "Oslash": "Ø", "Uuml": "Ü",
    "aacute": "á", "acirc": "â", "aelig": "æ", "agrave": "à", "alpha": "α", "amp": "&",
    "apos": "'", "aring": "å", "atilde": "ã", "auml": "ä", "bdquo": "„", "beta": "β",
    "bull": "•", "ccedil": "ç", "cent": "¢", "copy": "©", "deg": "°", "delta": "δ", "divide": "÷",
    "eacute": "é", "ecirc": "ê", "egrave": "è", "emsp": "\u{2003}", "ensp": "\u{2002}",
    "euml": "ë", "euro": "€", "frac12": "½", "frac14": "¼", "frac34": "¾", "frasl": "⁄",
    "ge": "≥", "gt": "\u{3E}", "hellip": "…", "iacute": "í", "icirc": "î", "iexcl": "¡",
    "iquest": "¿", "iuml": "ï", "lambda": "λ", "laquo": "«", "larr": "←", "ldquo": "“", "le": "≤",
    "lsquo": "‘", "lt": "\u{3C}", "mdash": "—", "micro": "µ", "middot": "·", "minus": "−",
    "mu": "μ", "nbsp": "\u{A0}", "ndash": "–", "ne": "≠", "ntilde": "ñ", "oacute": "ó",
    "ocirc": "ô", "oelig": "œ", "ograve": "ò", "omega": "ω", "oslash": "ø", "otilde": "õ",
    "ouml": "ö", "para": "¶", "permil": "‰", "pi": "π", "plusmn": "±", "pound": "£", "prime": "′",
    "quot": "\"", "raquo": "»", "rarr": "→", "rdquo": "”", "reg": "®", "rsquo": "’", "sbquo": "‚",
    "scaron": "š", "sect": "§", "shy": "", "sigma": "σ", "sup1": "¹", "sup2": "²", "sup3": "³",
    "szlig": "ß", "thinsp": "\u{2009}", "times": "×", "trade": "™", "uacute": "ú", "ucirc": "û",
    "ugrave": "ù", "uuml": "ü", "yacute": "ý", "yen": "¥", "yuml": "ÿ", "zwj": "", "zwnj": "",
  ]

  /// What is to be read for `&…;`: a control character is nothing, an unknown name is itself.
  static func text(of entity: ArraySlice<UInt8>) -> String {
    let whole = String(decoding: entity, as: UTF8.self)
    let name = whole.dropFirst().dropLast()
    guard name.hasPrefix("#") else { return named[String(name)] ?? whole }
    let digits = name.dropFirst()
    let value =
      digits.hasPrefix("x") || digits.hasPrefix("X")
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    guard let value else { return whole }
    guard let scalar = Unicode.Scalar(value), value != 0 else { return "\u{FFFD}" }
    if value <= 0x20 { return (0x09...0x0D).contains(value) || value == 0x20 ? " " : "" }
    return (0x7F...0x9F).contains(value) ? "" : String(Character(scalar))
  }
}

/// The tables of English, one a file.
enum Tables {
  /// All of them: what the tests of the tables go through.
  static let all: [Table] = [
    acronymWords, addressWords, bibleBooks, capitalWords, phrases, companies, countries, currencies,
    currencyWords,
    dollarPrefixes, emoji, givenNames, greek, hosts, keptAcronyms, latin, letterAcronyms,
    letterWords,
    magnitudes, months, numberAbbreviations, perUnits, romanContexts, shortNames, states, stops,
    streets,
    suffixes, symbols, titles, units, vulgarFractions, weekdays,
  ]
}

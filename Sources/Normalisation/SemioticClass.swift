/// What a token is, in the terms of the text-normalisation literature (Taylor, *Text-to-Speech
/// Synthesis*, chapter 4; Sproat et al. 2001).
public enum SemioticClass: String, Sendable, CaseIterable {
  case word, cardinal, ordinal, decimal, fraction, percent, money, measure, date, year, time
  case title, letters, roman, abbreviation, punctuation, symbol, verbatim
  case range, score, ratio, telephone, address, electronic, alphanumeric
}

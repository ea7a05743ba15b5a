/// All rules in their order: at each lexeme the first that matches wins.
final class RuleBook: Sendable {
  /// The one book.
  static let shared = RuleBook()

  /// The rules, the more particular before the more general.
  let rules: [any Rule] = [
    // What must not be read as language.
    FootnoteMark(), AlteredLetter(), StarRating(), Emoji(), WebAddress(), FilePath(), EMail(),
    Handle(), Hashtag(), Censored(), AndBetween(), ShortForm(),
    SportsLabel(),
    // Fixed shapes of digits.
    FixedNumber(), PowerOfTen(), BareFraction(), Aircraft(), ISODate(), DottedDate(), Telephone(),
    BookNumber(), Identifier(), VersionNumber(), ZipCode(), Citation(), Docket(), LawReference(),
    BibleBook(),
    // Dates, times and years.
    MonthDay(), DayMonth(), MonthYear(), NumericDate(), WeekdayName(), MonthName(), Quarter(),
    FiscalYear(), Decade(), YearRange(), CircaYear(), Era(), TimeSpan(), Clock(), HourOfDay(),
    Duration(), DotTime(), RaceDistance(),
    // Amounts of something.
    Ordinal(), CurrencyPair(), Article(), Shillings(), Money(), Magnitude(), Pence(), Percent(),
    Height(), Measure(), PerUnit(), Degrees(),
    // Numbers among words.
    NumberAbbreviation(), Subsection(), HashNumber(), By(), MixedNumber(), CommonFraction(),
    VulgarFraction(), Standing(), Score(), Ratio(), NumberRange(), PluralNumber(), Factor(),
    // Words shortened.
    Dismissal(), LatinPhrase(), Credit(), ShortName(), SaintOrStreet(), Title(), Party(),
    StateName(), NameSuffix(), Company(), Place(),
    RomanNumeral(), Versus(),
    // Letters and digits together.
    AcronymPair(), Formula(), UnderAge(), LetterRange(), Junction(), Code(), DottedLetters(),
    Initial(), Acronym(),
    // Plain numbers.
    HouseNumber(), Year(), DecimalNumber(), Cardinal(), SignedNumber(),
    // Single signs.
    Contrast(), PluralEnding(), AndOr(), Comparison(), Symbol(), GreekLetter(),
  ]

  /// What each of them is asked by.
  let questions: [Question]

  /// Which of them can begin where.
  let index: RuleIndex

  private init() {
    questions = rules.map(\.question)
    index = RuleIndex(rules)
  }
}

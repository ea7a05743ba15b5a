/// The kinds of English that Aloud can say; the raw value is the BCP 47 tag.
public enum Language: String, Sendable, CaseIterable {
  /// English as said in the United States.
  case americanEnglish = "en-US"
  /// English as said in Britain.
  case britishEnglish = "en-GB"
}

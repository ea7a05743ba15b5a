/// Which voice somebody asked for.
public struct VoiceChoice: Sendable {
  /// The profiles to choose from.
  public var library: VoiceLibrary
  /// The name of one; nil where the article's language decides.
  public var name: String?
  /// Words a minute; nil for the profile's own.
  public var rate: Int?
  /// The lexicons that were named beside the profile's.
  public var lexicons: LexiconChoice

  /// Puts a choice together.
  public init(library: VoiceLibrary, name: String?, rate: Int?, lexicons: LexiconChoice = .none) {
    self.library = library
    self.name = name
    self.rate = rate
    self.lexicons = lexicons
  }

  /// What a person may want to know of a profile that was chosen for a declared language: that it
  /// speaks the language of another country. Nil where there is nothing to say.
  public func remark(on profile: VoiceProfile, forLanguage language: String?) -> String? {
    guard name == nil, let language else { return nil }
    let region = language.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" }).last
    let own = profile.language.lowercased().split(separator: "-").last
    guard language.contains(where: { $0 == "-" || $0 == "_" }), region != own else { return nil }
    return "no voice speaks \(language); \(profile.name) speaks \(profile.language)"
  }

  /// The profile for an article that declares a language (a BCP 47 tag), or none.
  ///
  /// - Throws: ``NarrationError`` where there is none.
  public func profile(forLanguage language: String?) throws(NarrationError) -> VoiceProfile {
    var profile =
      if let name {
        try library.profile(named: name)
      } else {
        try library.profile(forLanguage: language)
      }
    if let rate { profile.rate = rate }
    return profile
  }
}

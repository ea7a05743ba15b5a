import FoundationEssentials
import Testing

@testable import Narration

/// A folder of profiles that is gone when the test is.
private final class ProfileFolder {
  let path = FileManager.default.temporaryDirectory.path + "/aloud-voices-\(UUID().uuidString)"

  init() throws {
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func add(
    _ name: String, language: String = "en-US", rate: Int = 165, isDefault: Bool = false,
    file: String? = nil
  ) throws {
    let json = """
      {"name": "\(name)", "about": "For a test.", "language": "\(language)", "default": \(isDefault),
       "engineVoice": "en-us+klatt2", "rate": \(rate), "pitch": 50, "range": 50, "wordGap": 0,
       "pauses": {"sentence": 0.4, "paragraph": 0.7, "heading": 1, "quotation": 0, "listItem": 0.5},
       "disclosure": {"text": "Made by a machine.", "spoken": "none"}, "later": true}
      """
    try write(json, to: file ?? name + ".json")
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
  }
}

extension VoiceProfile {
  fileprivate var withoutLexicons: VoiceProfile {
    var profile = self
    profile.lexicons = []
    return profile
  }
}

@Test func theShippedProfilesAreSoundAndTheBuiltInOneIsAmongThem() {
  var folder = #filePath.split(separator: "/", omittingEmptySubsequences: false)
  folder.removeLast(3)
  let library = VoiceLibrary(folders: [folder.joined(separator: "/") + "/Voices"])
  #expect(library.remarks == [])
  #expect(Set(library.profiles.map(\.language)).isSuperset(of: ["en-US", "en-GB"]))
  // The one that is built in has no file beside which a lexicon could lie.
  #expect(library.profiles.map(\.withoutLexicons).contains(.builtIn))
  #expect(library.profiles.contains { $0.language == "en-US" && $0.rate < 130 })
  for profile in library.profiles.filter(\.isDefault) {
    #expect(profile.engineVoice.contains("+klatt"))
    #expect(profile.lexicons.count == 1)
    for path in profile.lexicons {
      #expect(path.hasSuffix("/lexicons/names.pls") && FileManager.default.fileExists(atPath: path))
    }
  }
}

@Test func withoutAFolderThereIsTheBuiltInProfile() {
  #expect(VoiceLibrary(folders: ["/nowhere/at/all"]).profiles == [.builtIn])
}

@Test func theEarlierFolderWins() throws {
  let (first, second) = (try ProfileFolder(), try ProfileFolder())
  try first.add("newsreader-us", rate: 200)
  try second.add("newsreader-us", rate: 300)
  try second.add("other")
  let library = VoiceLibrary(folders: [first.path, second.path + "/"])
  #expect(library.profiles.map(\.name) == ["newsreader-us", "other"])
  #expect(try library.profile(named: "newsreader-us").rate == 200)
}

@Test(arguments: [
  (nil, "newsreader-us"), ("en", "newsreader-us"), ("en-US", "newsreader-us"),
  ("EN_gb", "gb-default"), ("en-GB-oxendict", "gb-default"), ("en-AU", "gb-default"),
  ("de-AT", "german"), ("", "newsreader-us"),
])
func aLanguageChoosesItsProfile(tag: String?, name: String) throws {
  let folder = try ProfileFolder()
  try folder.add("a-brisk-one")
  try folder.add("a-gb-one", language: "en-GB")
  try folder.add("gb-default", language: "en-GB", isDefault: true)
  try folder.add("german", language: "de-DE")
  #expect(try VoiceLibrary(folders: [folder.path]).profile(forLanguage: tag).name == name)
}

@Test func aLanguageThatNobodySpeaksIsAnError() {
  let library = VoiceLibrary(folders: [])
  let error = #expect(throws: NarrationError.self) { try library.profile(forLanguage: "fr") }
  #expect(error?.kind == .unavailable)
  #expect(error?.message.contains("fr") == true)
}

@Test(arguments: [
  ("{", "not JSON"), ("{}", "key name is missing"),
])
func aBrokenProfileIsNamedAndHidesNoOther(text: String, reason: String) throws {
  let folder = try ProfileFolder()
  try folder.add("good")
  try folder.write(text, to: "bad.json")
  let library = VoiceLibrary(folders: [folder.path])
  #expect(library.profiles.map(\.name) == ["good", "newsreader-us"])
  #expect(library.remarks.count == 1)
  let error = #expect(throws: NarrationError.self) { try library.profile(named: "bad") }
  #expect(error?.message.contains("bad.json") == true)
  #expect(error?.message.contains(reason) == true)
}

@Test func valuesOutOfRangeAreNamed() throws {
  let folder = try ProfileFolder()
  try folder.add("hasty", rate: 900)
  let library = VoiceLibrary(folders: [folder.path])
  #expect(library.remarks.first?.contains("rate is 900; it must be 80 to 450") == true)
}

import DurableFile
import FoundationEssentials
import Normalisation

/// The voice profiles that can be found, by name.
public struct VoiceLibrary: Sendable {
  /// The profiles, sorted by name.
  public private(set) var profiles: [VoiceProfile]
  /// Files that are no profiles, each with the reason in a sentence.
  public private(set) var remarks: [String]
  /// The sentence about each broken file, by the name that the profile would have.
  private var broken: [String: String] = [:]

  /// Reads the profiles of folders that somebody named for this run, and then those of others.
  ///
  /// - Throws: ``NarrationError`` where a named folder is not there.
  public init(named: [String], folders: [String]) throws(NarrationError) {
    for folder in named where !ClipPlace.isFolder(folder) {
      throw NarrationError(
        .unavailable,
        "there is no folder of voices \(FilePath.shown(folder)); give another to --voices or ALOUD_VOICES"
      )
    }
    self.init(folders: named + folders)
  }

  /// Reads the profiles of some folders; of two with one name the earlier folder's counts, and last
  /// comes the one that is built in. Folders that are not there are passed over.
  public init(folders: [String]) {
    var found: [String: VoiceProfile] = [:]
    remarks = []
    for folder in folders {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for file in names.sorted() where file.hasSuffix(".json") && !file.hasPrefix(".") {
        let path = folder.hasSuffix("/") ? folder + file : "\(folder)/\(file)"
        do throws(NarrationError) {
          let profile = try Self.profile(at: path)
          if found[profile.name] == nil { found[profile.name] = profile }
        } catch {
          let stem = String(file.dropLast(".json".count))
          if broken[stem] == nil { broken[stem] = error.message }
          remarks.append(error.message)
        }
      }
    }
    let builtIn = VoiceProfile.builtIn
    if found[builtIn.name] == nil, broken[builtIn.name] == nil { found[builtIn.name] = builtIn }
    profiles = found.values.sorted { $0.name < $1.name }
  }

  private static func profile(at path: String) throws(NarrationError) -> VoiceProfile {
    let bytes: [UInt8]
    do {
      bytes = try FileContent.bytes(of: path)
    } catch {
      throw NarrationError(.unavailable, error.description)
    }
    var profile: VoiceProfile
    do {
      profile = try JSONDecoder().decode(VoiceProfile.self, from: Data(bytes))
    } catch {
      throw NarrationError(.unavailable, "\(path) is no voice profile: \(Self.reason(error))")
    }
    if let fault = profile.fault {
      throw NarrationError(.unavailable, "\(path) is no voice profile: \(fault)")
    }
    profile.lexicons = profile.lexicons.map { lexicon(named: $0, besideProfileAt: path) }
    return profile
  }

  /// Where a lexicon lies that a profile names: beside the profile, or in the folder `lexicons` there.
  private static func lexicon(named name: String, besideProfileAt path: String) -> String {
    guard !name.hasPrefix("/") else { return name }
    let folder = FilePath.folderPrefix(path)
    let beside = folder + name
    let inFolder = "\(folder)lexicons/\(name)"
    return FileIdentity(of: beside) == nil && FileIdentity(of: inFolder) != nil ? inFolder : beside
  }

  private static func reason(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "the key \(key.stringValue) is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "the value of \(context.codingPath.map(\.stringValue).joined(separator: ".")) has another type"
    case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
      "the value of \(context.codingPath.map(\.stringValue).joined(separator: ".")) is not known"
    default: "it is not JSON"
    }
  }

  /// The profile of a name.
  ///
  /// - Throws: ``NarrationError`` where there is none, or its file is broken.
  public func profile(named name: String) throws(NarrationError) -> VoiceProfile {
    if let profile = profiles.first(where: { $0.name == name }) { return profile }
    if let sentence = broken[name] { throw NarrationError(.unavailable, sentence) }
    let names = profiles.map(\.name).joined(separator: ", ")
    throw NarrationError(
      .unavailable, "there is no voice \(FilePath.shown(name)); there are \(names)")
  }

  /// The profile for a language that an article declares (a BCP 47 tag), or for none.
  ///
  /// A profile of the very tag comes before one of the same language in another region, and one
  /// marked as default before others.
  /// - Throws: ``NarrationError`` where no profile speaks the language.
  public func profile(forLanguage tag: String?) throws(NarrationError) -> VoiceProfile {
    let wanted = (tag ?? VoiceProfile.builtIn.language).lowercased()
      .split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let language = wanted.first else { return try profile(forLanguage: nil) }
    let speakers = profiles.filter { Self.parts($0).first == language }
    let ranked = speakers.sorted { Self.rank($0, wanted) < Self.rank($1, wanted) }
    if let best = ranked.first { return best }
    throw NarrationError(
      .unavailable,
      "no voice speaks \(tag ?? ""), the language that the article declares; name one with --voice")
  }

  private static func parts(_ profile: VoiceProfile) -> [Substring] {
    profile.language.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" })
  }

  /// Smaller is better: the same region, then the region taken where none is said, then defaults.
  private static func rank(_ profile: VoiceProfile, _ wanted: [Substring]) -> [Int] {
    let parts = parts(profile)
    let sameRegion = parts.count > 1 && wanted.dropFirst().contains(parts[1])
    // English outside America follows Britain's in dates and numbers.
    let tag = wanted.joined(separator: "-")
    let sameEnglish = wanted.count > 1 && Language(tag: tag) == Language(tag: profile.language)
    let usualRegion = profile.language == VoiceProfile.builtIn.language
    return [
      sameRegion ? 0 : 1, sameEnglish ? 0 : 1, usualRegion ? 0 : 1, profile.isDefault ? 0 : 1,
    ]
  }
}

extension [Int] {
  fileprivate static func < (left: [Int], right: [Int]) -> Bool {
    left.lexicographicallyPrecedes(right)
  }
}

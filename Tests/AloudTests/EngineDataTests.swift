import Foundation
import Testing

/// A clip is right only while the engine's data is what it was: a distribution mends the data and keeps
/// the engine's version.
@Suite struct EngineDataTests {
  let place: Workplace

  init() throws { place = try Workplace() }

  /// Where the engine's data lies on this machine, by the usual places.
  static let folder: String? = {
    let manager = FileManager.default
    let libraries = ["/usr/lib", "/usr/share", "/usr/local/lib", "/usr/local/share"]
    let inside = libraries.flatMap { folder in
      ((try? manager.contentsOfDirectory(atPath: folder)) ?? []).map { "\(folder)/\($0)" }
    }
    return (libraries + inside).map { $0 + "/espeak-ng-data" }
      .first { manager.fileExists(atPath: $0 + "/phontab") }
  }()

  @Test(.enabled(if: folder != nil, "needs to know where eSpeak NG's data lies"))
  func otherDataMakesTheClipAnew() throws {
    let system = try #require(Self.folder)
    try place.write("The harbour was quiet today.", "a.txt")
    try place.write("", "data/.keep")
    for name in try FileManager.default.contentsOfDirectory(atPath: system) {
      try FileManager.default.createSymbolicLink(
        atPath: place("data/\(name)"), withDestinationPath: "\(system)/\(name)")
    }
    place.environment["ESPEAK_DATA_PATH"] = place("data")
    expectDone(try place.aloud("narrate", "a.txt"))
    #expect(try place.aloud("narrate", "a.txt").text.hasPrefix("kept"))
    var keys = [try place.record("a").segments[0].key]
    // A byte behind the last changes nothing that is heard, but nobody knows that of other bytes.
    for name in ["en_dict", "intonations", "phondata", "phonindex", "phontab"] {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(system)/\(name)"))
      try place.remove("data/\(name)")
      try place.write([UInt8](bytes) + [0], "data/\(name)")
      #expect(try place.aloud("narrate", "a.txt").text.hasPrefix("made"), "\(name)")
      #expect(try place.aloud("narrate", "a.txt").text.hasPrefix("kept"), "\(name)")
      keys.append(try place.record("a").segments[0].key)
    }
    #expect(Set(keys).count == keys.count)
    // The same size with another content: the last byte once more.
    let bytes = try place.read("data/en_dict")
    try place.write(bytes.dropLast() + [1], "data/en_dict")
    #expect(try place.aloud("narrate", "a.txt").text.hasPrefix("made"))
  }
}

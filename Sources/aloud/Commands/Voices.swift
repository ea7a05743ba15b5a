import ArgumentParser
import Narration
import OrderedJSON

/// `aloud voices`: the profiles, and which can be used here.
struct Voices: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "voices", abstract: "List the voices and whether they can be used here.")

  @OptionGroup var locations: LocationOptions

  @Flag(help: "Print JSON. (default: text for people)")
  var json = false

  func run() throws {
    let library = try locations.library()
    for remark in library.remarks { Console.say(remark) }
    let voices = Array(
      zip(
        library.profiles,
        EngineProbe.obstacles(to: library.profiles, executable: locations.enginePath)))
    if json {
      try Output.write(Self.json(voices))
      return
    }
    let width = voices.map { $0.0.name.count }.max() ?? 0
    for (profile, obstacle) in voices {
      let name = profile.name + String(repeating: " ", count: width - profile.name.count)
      let line = "\(name)  \(profile.language)  \(profile.engineVoice)  \(profile.rate) wpm"
      try Output.print("\(line.visible)\n    \(profile.about.visible)\n")
      if let obstacle { try Output.print("    not usable here: \(obstacle.message.visible)\n") }
    }
  }

  private static func json(_ voices: [(VoiceProfile, NarrationError?)]) -> [UInt8] {
    var json = JSONWriter()
    json.array(.lines) { json in
      for (profile, obstacle) in voices {
        json.object { json in
          json.member("name", profile.name)
          json.member("language", profile.language)
          json.member("engineVoice", profile.engineVoice)
          json.member("rate", profile.rate)
          json.member("usable", obstacle == nil)
          json.member("about", profile.about)
        }
      }
    }
    return json.takeBytes() + [UInt8(ascii: "\n")]
  }
}

import Narration

/// What `--version` says.
enum Version {
  static func text(engine: String) -> String {
    let own = "\(AloudVersion.name) \(AloudVersion.number)"
    do throws(NarrationError) {
      return "\(own), \(try EngineProbe.version(of: engine))\n"
    } catch {
      return "\(own), without an engine: \(error.message)\n"
    }
  }
}

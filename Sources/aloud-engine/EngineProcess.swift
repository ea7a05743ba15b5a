import CProcess
import CSynthesizerTables
import EngineWire

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// The engine process: loads the voice that the first message names, then serves.
///
/// Aloud starts it and speaks to it through its standard input and output; it is of no use by hand.
@main
enum EngineProcess {
  static func main() {
    // Ctrl-C goes to the whole group; it is for Aloud to decide what becomes of us.
    // A write that fails, be it of a library that asks for more than a file may have here, is an error
    // and not our end.
    for number in [SIGINT, SIGHUP, SIGQUIT, SIGPIPE, SIGXFSZ] { _ = signal(number, SIG_IGN) }
    // While whoever started us still reads the article.
    let rate = Espeak.loadData()
    if rate > 0 { synthesizer_tables_prepare(rate) }
    guard let (configuration, input) = firstMessage() else { _exit(64) }
    guard process_die_with_parent(configuration.parent) == 0 else { _exit(0) }
    do throws(RefusalError) {
      let espeak = try Espeak(configuration, rate: rate)
      sendReply(
        .ready(
          Reply.Engine(
            version: espeak.version, sampleRate: espeak.sampleRate,
            identifier: espeak.identifier, definition: espeak.definition,
            data: espeak.data)))
      var server = ForkServer(espeak: espeak, configuration: configuration, input: input)
      server.run()
    } catch {
      sendReply(.refused(error.reason))
    }
    // No exit handlers: eSpeak NG must never be terminated.
    _exit(0)
  }

  /// Waits for the message that says which voice; nil where something else comes.
  private static func firstMessage() -> (Request.Configuration, FrameBuffer)? {
    var input = FrameBuffer()
    while let bytes = readAvailable() {
      input.append(bytes)
      guard let body = try? input.nextBody() else { continue }
      guard case .configure(let configuration)? = try? Request(body: body) else { return nil }
      return (configuration, input)
    }
    return nil
  }
}

private import CEspeakNG
import EngineWire

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// eSpeak NG, loaded once with one voice and never told to speak in this process: every segment is
/// spoken by a fork of it, so that each starts from the same untouched state.
///
/// eSpeak NG keeps one global state, so there is one of these a process. Nothing outside this file
/// sees a type or a constant of its header.
struct Espeak {
  let version: String
  let sampleRate: UInt32
  let identifier: String
  let definition: [UInt8]
  let data: String

  /// Loads the engine's data, which every voice needs.
  ///
  /// - Returns: frames a second; 0 or less where the data is not there.
  static func loadData() -> Int32 {
    espeak_Initialize(
      AUDIO_OUTPUT_SYNCHRONOUS, 200, nil, Int32(espeakINITIALIZE_DONT_EXIT))
  }

  /// Loads the voice, and makes sure that it is the one asked for; `rate` is what loading the data
  /// gave.
  init(_ configuration: Request.Configuration, rate: Int32) throws(RefusalError) {
    guard rate > 0 else { throw RefusalError(reason: .noData) }
    var path: UnsafePointer<CChar>?
    guard let version = unsafe espeak_Info(&path) else { throw RefusalError(reason: .noData) }
    // The name of the variant decides what is spoken, and eSpeak NG keeps quiet about one that it
    // does not find, so its answer is held against what was asked.
    let name = configuration.voice
    guard unsafe espeak_SetVoiceByName(name) == EE_OK,
      let current = unsafe espeak_GetCurrentVoice(),
      let identifier = unsafe current.pointee.identifier
    else { throw RefusalError(reason: Self.hasVoices ? .noVoice : .noData) }
    self.identifier = unsafe String(cString: identifier)
    if let plus = name.utf8.firstIndex(of: UInt8(ascii: "+")),
      !self.identifier.hasSuffix(String(name[plus...]))
    {
      throw RefusalError(reason: .noVariant)
    }
    for (parameter, value) in [
      (espeakRATE, configuration.rate), (espeakPITCH, configuration.pitch),
      (espeakRANGE, configuration.range), (espeakWORDGAP, configuration.wordGap),
    ] where espeak_SetParameter(parameter, value, 0) != EE_OK {
      throw RefusalError(reason: .badParameter)
    }
    unsafe espeak_SetSynthCallback(receive)
    self.version = unsafe String(cString: version)
    self.sampleRate = UInt32(rate)
    let folder = unsafe path.map { unsafe String(cString: $0) } ?? ""
    definition = Self.definition(of: self.identifier, folder: folder)
    data = EngineData.digests(
      in: folder, language: unsafe Self.language(of: current.pointee), definition: definition)
  }

  /// The language that a voice speaks first: `en-us`.
  private static func language(of voice: espeak_VOICE) -> String {
    // A byte for how well it speaks it, then the name.
    unsafe voice.languages.map { unsafe String(cString: $0 + 1) } ?? ""
  }

  /// Whether there is any voice; without its data eSpeak NG starts all the same but has none. To
  /// list them it reads some two hundred files, so it is asked only where something is wrong.
  private static var hasVoices: Bool {
    guard let voices = unsafe espeak_ListVoices(nil) else { return false }
    return unsafe voices.pointee != nil
  }

  /// The files that make the voice what it is: its language's and its variant's.
  private static func definition(of identifier: String, folder: String) -> [UInt8] {
    let parts = identifier.split(separator: "+", maxSplits: 1).map(String.init)
    var bytes: [UInt8] = []
    if let language = parts.first { bytes += contents("\(folder)/lang/\(language)") }
    bytes.append(0)
    if parts.count > 1 { bytes += contents("\(folder)/voices/!v/\(parts[1])") }
    return bytes
  }

  private static func contents(_ path: String) -> [UInt8] {
    guard let file = unsafe fopen(path, "r") else { return [] }
    defer { unsafe _ = fclose(file) }
    var bytes: [UInt8] = []
    while bytes.count < 1 << 16 {
      let byte = unsafe getc(file)
      guard byte != EOF else { break }
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
    return bytes
  }

  /// Speaks one segment into a file: its samples, then its word events.
  ///
  /// Only a fork may call this, since it leaves the engine in another state.
  /// - Parameters:
  ///   - runs: what to say.
  ///   - file: the lane that takes it.
  ///   - limit: how many bytes it may have.
  /// - Returns: how many samples and events lie in the file.
  /// - Throws: ``SpeakingError`` with a code of the engine's, or of the lane's.
  func speak(
    _ runs: [WireRun], into file: Int32, limit: UInt64
  ) throws(SpeakingError) -> (frames: UInt32, events: UInt32) {
    let output = LaneOutput(file: file, limit: limit)
    try synthesise(EngineInput(runs), output)
    return (output.frames, output.eventCount)
  }

  /// Writes the phonemes of one segment into a file, as text.
  ///
  /// Only a fork may call this, as above.
  /// - Returns: how many bytes lie in the file, and no events.
  /// - Throws: ``SpeakingError`` as above.
  func transcribe(
    _ runs: [WireRun], into file: Int32, asIPA: Bool
  ) throws(SpeakingError) -> (bytes: UInt32, events: UInt32) {
    var text: UnsafeMutablePointer<CChar>?
    var size = 0
    guard let stream = unsafe open_memstream(&text, &size) else {
      throw SpeakingError(code: SpeakingError.cannotWrite)
    }
    let notation = asIPA ? espeakPHONEMES_IPA : espeakPHONEMES_SHOW
    unsafe espeak_SetPhonemeTrace(Int32(notation), stream)
    // The sound is of no use, and has to be made all the same.
    try synthesise(EngineInput(runs), LaneOutput(file: nil, limit: .max))
    unsafe fclose(stream)
    let output = LaneOutput(file: file, limit: .max)
    unsafe output.write(UnsafeRawBufferPointer(start: text, count: size))
    try output.check()
    return (UInt32(clamping: size), 0)
  }

  private func synthesise(_ text: EngineInput, _ output: LaneOutput) throws(SpeakingError) {
    var flags = UInt32(espeakCHARS_UTF8)
    if text.hasPhonemes { flags |= UInt32(espeakPHONEMES) }
    // The object outlives the call: it is used below.
    let context = unsafe Unmanaged.passUnretained(output).toOpaque()
    var bytes = text.bytes
    bytes.append(0)
    let count = bytes.count
    let status = unsafe bytes.withUnsafeBytes { buffer in
      unsafe espeak_Synth(
        buffer.baseAddress, count, 0, POS_CHARACTER, 0, flags, nil, context)
    }
    // Where the lane is full the engine was told to stop, and what it answers says less.
    try output.finish(text)
    guard status == EE_OK else { throw SpeakingError(code: UInt32(bitPattern: status.rawValue)) }
  }
}

/// Why the engine cannot be had.
struct RefusalError: Error {
  let reason: Reply.Refusal
}

/// What eSpeak NG calls with samples and events as it goes; a sample pointer of nil is the end.
/// The pointers hold only during the call.
private func receive(
  _ samples: UnsafeMutablePointer<Int16>?, _ count: Int32,
  _ events: UnsafeMutablePointer<espeak_EVENT>?
) -> Int32 {
  guard var event = unsafe events, let context = unsafe event.pointee.user_data else { return 0 }
  let output = unsafe Unmanaged<LaneOutput>.fromOpaque(context).takeUnretainedValue()
  while unsafe event.pointee.type != espeakEVENT_LIST_TERMINATED {
    if unsafe event.pointee.type == espeakEVENT_WORD {
      let (position, length, sample) = unsafe (
        event.pointee.text_position, event.pointee.length, event.pointee.sample
      )
      output.addWord(position: position, length: length, sample: sample)
    }
    unsafe event += 1
  }
  if let samples = unsafe samples, count > 0 {
    unsafe output.write(UnsafeRawBufferPointer(start: samples, count: Int(count) * 2))
  }
  return output.failed ? 1 : 0
}

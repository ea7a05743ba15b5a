import DurableFile

/// Holds the audio file against its record.
struct AudioCheck {
  private let record: ClipRecord

  init(_ record: ClipRecord) {
    self.record = record
  }

  func check(_ path: String, _ findings: inout Findings) {
    let opened: ClipAudio?
    do {
      opened = try ClipAudio(readingFile: path)
    } catch {
      findings.add(error.description)
      return
    }
    guard let audio = opened else {
      findings.add("the audio is no sound file")
      return
    }
    let expected = record.audio
    if !audio.isPCM16 { findings.add("the audio is not a WAV of 16-bit samples") }
    compare("channels", audio.channels, expected.channels, &findings)
    compare("frames a second", audio.sampleRate, expected.sampleRate, &findings)
    compare("frames", audio.frames, expected.frames, &findings)
    let seconds = Double(expected.frames) / Double(expected.sampleRate)
    if abs(seconds - expected.seconds) > 0.001 {
      findings.add("the record's \(expected.seconds) seconds do not follow from its frames")
    }
    let disclosure = WaveTags.kept(record.description.disclosure.text)
    if audio.comment ?? "" != disclosure {
      findings.add("the audio's comment is not the disclosure")
    }
  }

  private func compare(_ what: String, _ is: Int, _ expected: Int, _ findings: inout Findings) {
    guard `is` != expected else { return }
    findings.add("the audio has \(`is`) \(what), the record says \(expected)")
  }
}

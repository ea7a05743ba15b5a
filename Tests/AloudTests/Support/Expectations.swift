import Testing

/// Expects that a run failed as a program should: its status, nothing on standard output, and on
/// standard error one or two lines that name what was wrong in words for people.
func expectFailure(
  _ run: Run, _ status: Int32, naming words: [String], remarksBefore: Int = 0,
  _ location: SourceLocation = #_sourceLocation
) {
  #expect(run.status == status, "\(run.remarks)", sourceLocation: location)
  #expect(run.output.isEmpty, sourceLocation: location)
  let lines = run.remarks.split(separator: "\n")
  #expect(run.remarks.hasSuffix("\n"), sourceLocation: location)
  #expect(
    (1...2).contains(lines.count - remarksBefore), "\(run.remarks)", sourceLocation: location)
  #expect(lines.last?.hasPrefix("aloud: ") == true, "\(run.remarks)", sourceLocation: location)
  for word in words {
    #expect(
      lines.dropFirst(remarksBefore).contains { $0.contains(word) },
      "\(word) is not in: \(run.remarks)", sourceLocation: location)
  }
  expectPlainWords(run.remarks, location)
}

/// Expects words for people: no enumeration cases, no stack traces, nothing of the engine's own.
func expectPlainWords(_ text: String, _ location: SourceLocation = #_sourceLocation) {
  for noise in [
    "Error(", "Optional(", "NarrationError", "SpeechError", "Fatal error", ".swift", "Thread 0",
    "buffer overflow", "errno", "Narration.", "Speech.", "kind:", "terminated",
  ] {
    #expect(!text.contains(noise), "\(noise) is in: \(text)", sourceLocation: location)
  }
  // An address begins a word; the name of a remark can hold "0x" within.
  #expect(
    !text.contains(/\b0x/), "an address is in: \(text)", sourceLocation: location)
}

/// Expects that a run was done, with nothing on standard error.
func expectDone(_ run: Run, _ location: SourceLocation = #_sourceLocation) {
  #expect(run.status == 0, "\(run.remarks)", sourceLocation: location)
  #expect(run.remarks.isEmpty, "\(run.remarks)", sourceLocation: location)
}

/// Expects that `aloud check` finds nothing in a folder or clip.
func expectSound(
  _ path: String, in place: Workplace, _ location: SourceLocation = #_sourceLocation
) throws {
  let check = try place.aloud("check", path)
  #expect(check.status == 0, "\(check.text)\(check.remarks)", sourceLocation: location)
}

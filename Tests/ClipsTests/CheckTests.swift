import Clips
import Digest
import DurableFile
import Foundation
import TestSupport
import Testing

@Suite struct CheckTests {
  /// What is changed in the record, and what the check must say.
  @Test(arguments: [
    ("\"frames\": 130021", "\"frames\": 130020", "the audio has 130021 frames"),
    ("\"frames\": 130021", "\"frames\": 130020", "the segments make 130021 frames"),
    ("\"seconds\": 5.897", "\"seconds\": 5.9", "seconds do not follow"),
    ("\"channels\": 1", "\"channels\": 2", "the audio has 1 channels"),
    ("\"sampleRate\": 22050", "\"sampleRate\": 22051", "the audio has 22050 frames a second"),
    ("\"firstFrame\": 74411", "\"firstFrame\": 74412", "segment 2 begins at frame 74412"),
    ("\"clip\": \"sha256:", "\"clip\": \"sha256:0", "identity"),
    ("\"spoken\": \"start\"", "\"spoken\": \"end\"", "the disclosure is not said at the end"),
    ("\"text\": \"This audio", "\"text\": \"That audio", "comment is not the disclosure"),
    ("\"text\": \"This audio", "\"text\": \"That audio", "not said at the start"),
    ("\"start\": 3.37465", "\"start\": 3.3", "the word \"It\" is not inside its segment 2"),
    ("\"start\": 3.37465", "\"start\": 30.375", "the word \"It\" is not inside its segment 2"),
    ("\"start\": 23, \"end\": 61", "\"start\": 20, \"end\": 61", "bytes 20 to 61 belong to two"),
    ("\"bytes\": 81", "\"bytes\": 999", "the source has 81 bytes, the record says 999"),
    ("\"start\": 63, \"end\": 80", "\"start\": 63, \"end\": 99", "bytes 63 to 99 lie outside"),
    ("\"start\": 63, \"end\": 80", "\"start\": 63, \"end\": 79", "bytes 79 to 81 of the source"),
    ("\"start\": 23, \"end\": 49", "\"start\": 22, \"end\": 49", "segment 2 does not lie inside"),
    ("\"start\": 49, \"end\": 52", "\"start\": 2, \"end\": 4", "left out in segment 2"),
    ("\"start\": 23, \"end\": 25", "\"start\": 3, \"end\": 5", "a word of segment 2"),
    ("{\"block\": 1", "{\"block\": 7", "segment 2 points to block 7"),
    ("{\"block\": 0, ", "{", "segment 1 has a block or a source, but not both"),
    ("\"file\": \"niger.wav\"", "\"file\": \"../niger.wav\"", "does not lie beside the record"),
    (
      "\"file\": \"niger.vtt\"", "\"file\": \"other.vtt\"", "the captions: other.vtt is missing"
    ),
    ("\"schema\": 1", "\"schema\": 9", "the record has schema 9"),
  ])
  func aChangedRecordIsFound(old: String, new: String, says: String) throws {
    let clip = try SampleClip()
    try clip.write()
    #expect(clip.faults == [])
    try clip.replace(old, new, in: clip.files.record)
    let faults = clip.faults
    #expect(faults.contains { $0.contains(says) }, "\(faults)")
  }

  @Test func oneChangedSampleIsFound() throws {
    let clip = try SampleClip()
    try clip.write()
    var bytes = try FileContent.bytes(of: clip.files.audio)
    bytes[bytes.count - 10_000] ^= 1
    try Data(bytes).write(to: URL(fileURLWithPath: clip.files.audio))
    #expect(
      clip.faults == ["the digest of the audio is not the one in the record"])
  }

  /// What nothing else in the clip contradicts is found by the identity.
  @Test(arguments: [
    ("\"title\": \"", "\"title\": \"Not "), ("\"spoken\": \"it cost", "\"spoken\": \"It cost"),
    ("\"written\": \"$1.2bn,\"", "\"written\": \"$1.3bn,\""), ("\"rate\": 1", "\"rate\": 2"),
    ("a footnote mark", "a mark"), (" ],", "],"),
  ])
  func anyChangeOfARecordIsFound(old: String, new: String) throws {
    let clip = try SampleClip()
    try clip.write()
    try clip.replace(old, new, in: clip.files.record)
    #expect(clip.faults.count == 1 && clip.faults[0].hasPrefix("the record was changed"))
  }

  @Test func aBrokenLineOfTheLogIsFound() throws {
    let clip = try SampleClip()
    try clip.write()
    let log = try clip.folder.read("niger.feedback.jsonl")
    try clip.folder.write("\(log)\(log.prefix(30))\n\(log)", "niger.feedback.jsonl")
    #expect(clip.faults == ["line 2 of the log is no event"])
    // Events of kinds that are not known here are none of its business.
    try clip.folder.write(
      "\(log){\"event\": \"praised\", \"version\": 7}\n", "niger.feedback.jsonl")
    #expect(clip.faults == [])
  }

  @Test func missingFilesAreFound() throws {
    for name in ["niger.wav", "niger.vtt", "niger.clip.json", "niger.feedback.jsonl"] {
      let clip = try SampleClip()
      try clip.write()
      try FileManager.default.removeItem(atPath: clip.folder(name))
      #expect(clip.faults.count == 1)
      #expect(clip.faults.first?.contains("missing") == true)
    }
  }

  @Test func aTornLogAndSomethingThatIsNoSoundAreFound() throws {
    let clip = try SampleClip()
    try clip.write()
    try clip.folder.write("{\"event\"", "niger.feedback.jsonl")
    try clip.folder.write("RIFF? no.", "niger.wav")
    #expect(clip.faults.contains("the log ends in half a line"))
    #expect(clip.faults.contains("the audio is no sound file"))
  }

  /// Captions that do not hold, under a record that has their digest.
  @Test(arguments: [
    ("WEBVTT", "WEBVT", "do not begin with WEBVTT"),
    ("00:00:00.000 --> ", "00:00:09.000 --> ", "does not come after"),
    ("00:00:00.000 --> ", "00:00:00.000 -> ", "has no times"),
    ("00:00:05.696", "00:00:05.898", "ends after the audio"),
    ("<00:00:00.604>", "<00:00:00.302>", "do not rise"),
    ("<00:00:00.604>", "<b>", "is no time"),
    ("they <", "they --> <", "an arrow"),
  ])
  func changedCaptionsAreFound(old: String, new: String, says: String) throws {
    let clip = try SampleClip()
    let summary = try clip.write()
    let text = try clip.folder.read("niger.vtt")
    let name = FilePath.name(clip.files.captions)
    if text.contains(old) {
      try clip.replace(old, new, in: clip.files.captions)
    } else {
      Issue.record("no \(old) in \(text)")
    }
    let digest = try SHA256.hex(ofFile: clip.folder(name))
    try clip.replace(summary.captionsDigest, digest, in: clip.files.record)
    let faults = clip.faults
    #expect(faults.contains { $0.contains(says) }, "\(faults) \(text)")
  }

  @Test func foldersAreLookedThrough() throws {
    let clip = try SampleClip()
    try clip.write()
    try Folder.make(clip.folder("deep/er"))
    for ending in ["wav", "vtt", "clip.json", "feedback.jsonl", "md"] {
      let bytes = try FileContent.bytes(of: clip.folder("niger." + ending))
      try Data(bytes).write(to: URL(fileURLWithPath: clip.folder("deep/er/niger." + ending)))
    }
    try Data(FileContent.bytes(of: clip.files.audio)).write(
      to: URL(fileURLWithPath: clip.folder("deep/orphan.wav")))
    try clip.folder.write("not ours", "deep/other.wav")
    try FileManager.default.createSymbolicLink(
      atPath: clip.folder("deep/loop"), withDestinationPath: clip.folder.path)
    // A pipe would keep its reader waiting for ever.
    for name in ["deep/pipe.wav", "deep/pipe.clip.json"] {
      #expect(try run("/usr/bin/mkfifo", clip.folder(name)).status == 0)
    }
    let report = try ClipCheck.report(ofFolder: clip.folder.path)
    #expect(report.clips == 3)
    #expect(
      report.faults == [
        ClipCheck.Fault(clip: clip.folder("deep/orphan.wav"), fault: "the record is missing")
      ])
    #expect(throws: FileError.self) { try ClipCheck.report(ofFolder: clip.folder("none")) }
  }
}

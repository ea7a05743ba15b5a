import Foundation
import Testing

/// What a person sees of a batch, and what the disk is asked for.
@Suite struct BatchWatchTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    let text = (0..<40).map { "Boat \($0) came in at \($0):30 with $\($0 + 2)." }
    for name in ["a.txt", "b.txt", "c.txt"] {
      try place.write(text.joined(separator: " "), "in/\(name)")
    }
    try place.write("", "in/empty.txt")
  }

  @Test(.enabled(if: Programs.system("script") != nil, "needs script, of util-linux"))
  func onATerminalOneLineTellsHowFarItIs() throws {
    let script = try #require(Programs.system("script"))
    let command = "'\(Programs.aloud)' batch in -o out > table"
    #expect(try place.run([script, "-qfec", command, "seen"]).status == 1)
    let seen = try place.text("seen")
    let lines = seen.components(separatedBy: "\r\u{1B}[2K")
    let shown = lines.filter { $0.contains("/4 articles · ") }
    #expect(!shown.isEmpty, "\(seen)")
    #expect(shown.allSatisfy { $0.contains(" of audio · ") && $0.contains(" times real time") })
    #expect(shown.contains { $0.contains(" left") })
    // The line is taken away before the last words, which are those of the failures.
    #expect(lines.last?.contains("articles") == false)
    #expect(lines.last?.contains("failed: empty.txt: ") == true)
    let table = try place.text("table")
    for row in ["made       3 articles, ", "kept       0 articles", "failed     1 article"] {
      #expect(table.contains(row), "\(table)")
    }
    #expect(table.contains("sentences  123 spoken, 0 kept"))
    #expect(table.contains(" times real time"))
  }

  @Test func elsewhereThereAreNoSignsOfATerminal() throws {
    let run = try place.aloud("batch", "in", "-o", "out")
    #expect(!run.remarks.contains("\u{1B}") && !run.remarks.contains("\r"))
    #expect(run.remarks.hasPrefix("failed: empty.txt: "))
  }

  @Test(.enabled(if: Self.canTrace, "needs strace"))
  func everyFileIsOnTheDiskBeforeItHasItsName() throws {
    let strace = try #require(Programs.system("strace"))
    let calls = "trace=fsync,fdatasync,rename,renameat,renameat2"
    let run = try place.run([
      strace, "-y", "-o", "calls", "-e", calls, Programs.aloud, "batch", "in", "-o", "out",
      "--quiet", "--exclude", "empty.txt",
    ])
    #expect(run.status == 0, "\(run.remarks)")
    var synced: Set<String> = []
    var named: [String] = []
    for line in try place.text("calls").split(separator: "\n") {
      let inAngles = line.split(separator: "<").dropFirst().first?.split(separator: ">").first
      if line.hasPrefix("fsync("), let path = inAngles {
        synced.insert(String(path.split(separator: "/").last ?? ""))
        continue
      }
      guard line.hasPrefix("rename"), line.contains(".part\"") else { continue }
      let part = line.split(separator: "\"").first { $0.hasSuffix(".part") } ?? ""
      let name = String(part.split(separator: "/").last ?? "")
      #expect(synced.contains(name), "\(line)")
      named.append(name)
    }
    let endings = [".wav.part", ".vtt.part", ".clip.json.part"]
    #expect(named == ["a", "b", "c"].flatMap { name in endings.map { ".\(name)\($0)" } })
    // The log knows of a clip before the clip has its name, and the folder is saved too.
    #expect(synced.isSuperset(of: ["a.feedback.jsonl", "out"]))
  }

  private static let canTrace: Bool = {
    guard let strace = Programs.system("strace"), let place = try? Workplace() else { return false }
    return (try? place.run([strace, "-o", "calls", "/bin/true"]))?.status == 0
  }()

  @Test func aFolderThatWasTamperedWithIsFoundOut() throws {
    try place.write("The harbour was quiet.", "in/empty.txt")
    expectDone(try place.aloud("batch", "in", "-o", "out", "--quiet"))
    try expectSound("out", in: place)
    var audio = try place.read("out/a.wav")
    audio[audio.count - 1000] ^= 1
    try place.write(audio, "out/a.wav")
    try place.remove("out/b.clip.json")
    let captions = try place.text("out/c.vtt")
    try place.write(captions.replacingOccurrences(of: "Boat", with: "Ship"), "out/c.vtt")
    try place.write(
      Array(try place.read("out/empty.feedback.jsonl").dropLast(20)), "out/empty.feedback.jsonl")
    let check = try place.aloud("check", "out")
    #expect(check.status == 1)
    let lines = check.text.split(separator: "\n")
    let found = [
      ("out/a.clip.json", "audio"), ("out/b.wav", "the record is missing"),
      ("out/c.clip.json", "captions"), ("out/empty.clip.json", "half a line"),
    ]
    for (clip, fault) in found {
      #expect(lines.contains { $0.hasPrefix(clip) && $0.contains(fault) }, "\(check.text)")
    }
    #expect(lines.last?.hasPrefix("4 clips checked, ") == true)
    // The next run mends what it makes; what listeners said stays as it is.
    let mended = try BatchLines(try place.aloud("batch", "in", "-o", "out", "--json", "--verify"))
    #expect(mended.articles("made") == ["a.txt", "b.txt", "c.txt"])
  }
}

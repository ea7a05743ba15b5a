import Foundation
import Testing

/// A pipe in the place of a clip's file is a fault like any other, and nobody waits for what comes
/// out of it; an article may come out of one.
@Suite struct PipeTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write("The harbour was quiet today.\n", "a.txt")
  }

  /// Runs `aloud` and gives it less time than a test has.
  private func aloud(_ arguments: String...) throws -> Run {
    try place.start([Programs.aloud] + arguments).finish(within: 20)
  }

  private func putPipe(at name: String) throws {
    try? place.remove(name)
    #expect(unsafe mkfifo(place(name), 0o666) == 0)
  }

  @Test(arguments: Workplace.files("a") + ["a.txt"])
  func checkDoesNotWaitForIt(name: String) throws {
    expectDone(try place.aloud("narrate", "a.txt", "-o", "out/"))
    // The source is looked at where it lies beside the clip.
    try place.write("The harbour was quiet today.\n", "out/a.txt")
    try putPipe(at: "out/" + name)
    let check = try aloud("check", "out/a.wav")
    #expect(check.status == (name == "a.txt" ? 0 : 1), "\(check.text)")
    if name != "a.txt" { #expect(check.text.contains("regular file"), "\(check.text)") }
    let folder = try aloud("check", "out")
    #expect(folder.status <= 1)
  }

  @Test(arguments: Workplace.files("a"))
  func narrateDoesNotWaitForIt(name: String) throws {
    expectDone(try place.aloud("narrate", "a.txt", "-o", "out/"))
    let clip = try place.clip("out/a")
    try putPipe(at: "out/" + name)
    let run = try aloud("narrate", "a.txt", "-o", "out/")
    if name.hasSuffix(".jsonl") {
      // What others wrote there is not ours to throw away.
      expectFailure(run, 74, naming: [name, "regular file"])
    } else {
      expectDone(run)
      #expect(try place.clip("out/a") == clip)
      try expectSound("out", in: place)
    }
  }

  @Test(arguments: [".a.wav.part", ".a.vtt.part", ".a.clip.json.part"])
  func aTemporaryFileIsNoPipe(name: String) throws {
    try place.write("", "out/x")
    try putPipe(at: "out/" + name)
    let run = try aloud("narrate", "a.txt", "-o", "out/")
    if run.status != 0 { expectFailure(run, 73, naming: ["regular file"]) }
  }

  @Test func batchDoesNotWaitForIt() throws {
    try place.write("The harbour was quiet today.\n", "news/a.txt")
    let batch = ["batch", "news", "-o", "out", "--json"]
    #expect(try place.run([Programs.aloud] + batch).status == 0)
    for name in ["a.clip.json", "a.vtt", "a.wav"] {
      try putPipe(at: "out/" + name)
      let run = try place.start([Programs.aloud] + batch).finish(within: 20)
      #expect(run.text.contains("\"made\""), "\(name): \(run.text)")
    }
    let state = try #require(place.names("out/.aloud-batch").first { $0.hasSuffix(".jsonl") })
    try putPipe(at: "out/.aloud-batch/" + state)
    let run = try place.start([Programs.aloud] + batch).finish(within: 20)
    // What it remembers is not needed.
    #expect(run.status == 0 && run.text.contains("\"kept\""))
    #expect(run.remarks.contains("regular file"), "\(run.remarks)")
  }

  @Test func anArticleMayComeOutOfOne() throws {
    try putPipe(at: "news.txt")
    let run = try place.start([Programs.aloud, "narrate", "news.txt", "-o", "out/"])
    let write = try place.run(["/bin/sh", "-c", "cat a.txt > news.txt"])
    #expect(write.status == 0)
    expectDone(try run.finish(within: 20))
    #expect(try place.record("out/news").heard.contains("The harbour was quiet today."))
  }
}

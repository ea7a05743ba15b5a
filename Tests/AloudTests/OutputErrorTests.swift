import Foundation
import Testing

/// Status 73 and 74: the output cannot be created, or the disk does not take it.
@Suite struct OutputErrorTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write("Good day. All is well.\n", "a.txt")
  }

  @Test(arguments: [
    ("a.txt/", "a.txt"), ("a.txt/x.wav", "a.txt/x.wav"), ("no/such/x.wav", "no/such/x.wav"),
    ("/proc/aloud/", "/proc/aloud"),
  ])
  func anOutputThatCannotBeCreatedIsNamed(output: String, word: String) throws {
    let run = try place.aloud("narrate", "a.txt", "-o", output)
    expectFailure(run, 73, naming: [word])
    // The lock is our own affair.
    #expect(!run.remarks.contains(".lock"))
    #expect(place.names() == ["a.txt"])
  }

  @Test func aFolderInThePlaceOfAFileIsNamed() throws {
    for ending in [".vtt", ".clip.json"] {
      try place.write("", "out/a\(ending)/x")
      let run = try place.aloud("narrate", "a.txt", "-o", "out/")
      expectFailure(run, 73, naming: ["out/a\(ending)"])
      try place.remove("out/a\(ending)")
      #expect(place.names("out").isEmpty)
    }
  }

  @Test(arguments: ["a.vtt", "a.clip.json", "a.feedback.jsonl", "a.wav"])
  func anArticleIsNotWrittenOver(name: String) throws {
    let text = "Good day. All is well.\n"
    try place.write(text, name)
    unsafe link(place(name), place("other.txt"))
    for command in [
      [name, "--input-format", "text", "-o", "a.wav"], ["other.txt", "-o", "a.wav"],
    ] {
      let run = try place.run([Programs.aloud, "narrate", "--force"] + command)
      expectFailure(run, 73, naming: [name, "article itself"])
    }
    #expect(try place.text(name) == text)
    #expect(place.names() == ["a.txt", name, "other.txt"].sorted())
  }

  @Test(arguments: ["a.wav", "a.vtt"])
  func whatOthersMadeIsNotWrittenOver(name: String) throws {
    for bytes in [Array("WEBVTT\n\n1\n00:00.000 --> 00:01.000\nGood day.\n".utf8), [1, 2, 3]] {
      try place.write(bytes, name)
      expectFailure(try place.aloud("narrate", "a.txt"), 73, naming: [name, "--force"])
      #expect(try place.read(name) == bytes)
      #expect(place.names() == ["a.txt", name])
    }
    expectDone(try place.aloud("narrate", "a.txt", "--force"))
    try expectSound("a.wav", in: place)
  }

  @Test func aClipOfAnotherArticleIsNotReplacedWithoutAWord() throws {
    expectDone(try place.aloud("narrate", "a.txt"))
    try place.write("Good night.\n", "a.md")
    let run = try place.aloud("narrate", "a.md")
    #expect(run.status == 0)
    #expect(run.remarks == "a.wav was the clip of a.txt; it is that of a.md now\n")
  }

  @Test func aLogThatCannotBeWrittenLeavesTheClipAsItWas() throws {
    expectDone(try place.aloud("narrate", "a.txt", "-o", "out/"))
    let clip = try place.clip("out/a")
    try place.remove("out/a.feedback.jsonl")
    try place.write("", "out/a.feedback.jsonl/x")
    for article in ["Good day. All is well.\n", "Good day. All is lost.\n"] {
      try place.write(article, "a.txt")
      let run = try place.aloud("narrate", "a.txt", "-o", "out/")
      #expect([73, 74].contains(run.status), "\(run.remarks)")
      #expect(run.remarks.contains("out/a.feedback.jsonl") && run.remarks.contains("folder"))
      #expect(try place.clip("out/a") == clip)
    }
    try place.remove("out/a.feedback.jsonl")
    expectDone(try place.aloud("narrate", "a.txt", "-o", "out/"))
    try expectSound("out", in: place)
  }

  @Test(
    .enabled(
      if: Machine.asOrdinaryUser != nil,
      "needs a user whom file permissions hold back: not root, or setpriv"))
  func aFolderThatMayNotBeWrittenIsNamed() throws {
    let user = try #require(Machine.asOrdinaryUser)
    try place.write("kept", "locked/other.txt")
    unsafe chmod(place("locked"), 0o555)
    for output in ["locked", "locked/x.wav", "locked/new/"] {
      let run = try place.run(user + [Programs.aloud, "narrate", "a.txt", "-o", output])
      expectFailure(run, 73, naming: ["locked", "permission"])
    }
    #expect(place.names("locked") == ["other.txt"])
    unsafe chmod(place("locked"), 0o755)
  }

  @Test(.enabled(if: Machine.asMounter != nil, "needs the right to mount a small tmpfs (unshare)"))
  func aFullDiskLeavesNothingHalfWritten() throws {
    let mounter = try #require(Machine.asMounter)
    try place.write("", "disk/x")
    // The size is enough for a clip of some seconds and not for two minutes of audio.
    let script = """
      mount -t tmpfs -o size=1m none disk || exit 99
      "$0" narrate a.txt -o disk/ 1>&2 || exit 98
      sha256sum disk/* > before
      "$0" narrate "$1" -o disk/
      status=$?
      ls -A disk > left
      sha256sum --check --quiet before || exit 97
      exit $status
      """
    let run = try place.run(
      mounter + ["/bin/sh", "-c", script, Programs.aloud, Programs.sample("foreign-news.txt")])
    expectFailure(run, 74, naming: ["disk/foreign-news", "space"], remarksBefore: 1)
    #expect(try place.text("left").split(separator: "\n").map(String.init) == Workplace.files("a"))
  }

  /// The limit is in 512 bytes or in 1024, as the shell likes; the clip has 6 MB, a sentence 200 KB.
  @Test(arguments: [(4_000, "larger than allowed"), (40, "ulimit -f"), (2, "ulimit -f")])
  func aLimitOnTheSizeOfFilesIsNamed(blocks: Int, word: String) throws {
    for output in ["out/", "-"] {
      let run = try place.run([
        "/bin/sh", "-c", "ulimit -f \(blocks); exec \"$0\" \"$@\"", Programs.aloud, "narrate",
        Programs.sample("foreign-news.txt"), "-o", output,
      ])
      expectFailure(run, 74, naming: [word])
      #expect(place.names() == ["a.txt"])
      #expect(place.temporaryFiles.isEmpty)
    }
  }

  @Test(arguments: [16, 20, 24])
  func tooFewOpenFilesAreNamed(count: Int) throws {
    // So few are too few for two sentences at once and more, so for any machine that has two cores.
    let run = try place.run([
      "/bin/sh", "-c", "ulimit -n \(count); exec \"$0\" \"$@\"", Programs.aloud, "narrate", "a.txt",
    ])
    guard run.status != 0 else { return }
    expectFailure(run, 74, naming: ["too many files are open"])
    #expect(place.names() == ["a.txt"])
  }

  @Test func aLowLimitThatMayBeRaisedIsRaised() throws {
    let run = try place.run([
      "/bin/sh", "-c", "ulimit -S -n 16; exec \"$0\" \"$@\"", Programs.aloud, "narrate", "a.txt",
    ])
    #expect(run.status == 0, "\(run.remarks)")
  }

  @Test(.enabled(if: Machine.hasFullDevice, "needs /dev/full"))
  func aFullStandardOutputIsNamed() throws {
    for arguments in [["narrate", "a.txt", "-o", "-"], ["preview", "a.txt"], ["--help"]] {
      let run = try place.run([Programs.aloud] + arguments, output: .file("/dev/full"))
      expectFailure(run, 74, naming: ["standard output", "pace"])
    }
    #expect(place.names() == ["a.txt"])
    #expect(place.temporaryFiles.isEmpty)
  }

  @Test(arguments: [
    ["narrate", "a.txt", "-o", "-"], ["narrate", "a.txt"], ["preview", "a.txt"],
    ["normalise", "Good day."], ["voices"], ["--help"],
  ])
  func aReaderThatLeavesEarlyIsNoNews(arguments: [String]) throws {
    let pipe = try OpenPipe()
    pipe.closeReading()
    let run = try place.run([Programs.aloud] + arguments, output: .descriptor(pipe.writing))
    #expect(run.status == 74)
    #expect(run.remarks.isEmpty, "\(run.remarks)")
    #expect(place.names().allSatisfy { !$0.hasPrefix(".") })
    #expect(place.temporaryFiles.isEmpty)
  }
}

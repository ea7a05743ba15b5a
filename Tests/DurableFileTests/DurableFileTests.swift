import DurableFile
import Foundation
import TestSupport
import Testing

@Suite struct DurableFileTests {
  @Test func aFileAppearsOnlyWhenItIsPublished() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", "a")
    var file = try DurableFile(replacing: folder("a"))
    try file.write(Array("new".utf8))
    try file.sync()
    #expect(try folder.read("a") == "old")
    #expect(folder.names == [".a.part", "a"])
    try file.publish()
    #expect(try folder.read("a") == "new")
    #expect(folder.names == ["a"])
  }

  @Test func aDroppedFileLeavesNothing() throws {
    let folder = try TemporaryFolder()
    do {
      var file = try DurableFile(replacing: folder("a"))
      try file.write([1, 2, 3])
    }
    #expect(folder.names.isEmpty)
    let file = try DurableFile(replacing: folder("a"))
    #expect(folder.names == [".a.part"])
    file.discard()
    #expect(folder.names.isEmpty)
  }

  @Test func whatAKilledWriterLeftIsWrittenOver() throws {
    let folder = try TemporaryFolder()
    try folder.write("much longer than what comes now", ".a.part")
    var file = try DurableFile(replacing: folder("a"))
    try file.write(Array("new".utf8))
    try file.publish()
    #expect(try folder.read("a") == "new")
    try folder.write("x", ".b.part")
    DurableFile.removeStale(of: folder("b"))
    #expect(folder.names == ["a"])
  }

  @Test func aLinkInPlaceOfTheTemporaryFileIsNotFollowed() throws {
    let folder = try TemporaryFolder()
    try folder.write("precious", "victim")
    try FileManager.default.createSymbolicLink(
      atPath: folder(".a.part"), withDestinationPath: folder("victim"))
    #expect(throws: FileError.self) {
      let file = try DurableFile(replacing: folder("a"))
      file.discard()
    }
    #expect(try folder.read("victim") == "precious")
  }

  @Test func restartingKeepsWhatWasWrittenForItsCaller() throws {
    let folder = try TemporaryFolder()
    var file = try DurableFile(replacing: folder("a"))
    try file.write(Array("first".utf8))
    let before = FileHandle(fileDescriptor: try file.restart(), closeOnDealloc: true)
    try file.write(Array("second".utf8))
    try before.seek(toOffset: 0)
    #expect(try before.readToEnd() == Data("first".utf8))
    try file.publish()
    #expect(try folder.read("a") == "second")
  }

  @Test func manyMegabytesGetThroughWhole() throws {
    let folder = try TemporaryFolder()
    var file = try DurableFile(replacing: folder("a"))
    for step in 0..<20 { try file.write([UInt8](repeating: UInt8(step), count: 1 << 20)) }
    try file.sync()
    try file.publish()
    let bytes = try FileContent.bytes(of: folder("a"))
    #expect(bytes.count == 20 << 20)
    let steps = stride(from: 0, to: bytes.count, by: 1 << 20).map { Int(bytes[$0]) }
    #expect(steps == Array(0..<20))
  }

  @Test func foldersAreMadeWithThoseAbove() throws {
    let folder = try TemporaryFolder()
    try Folder.make(folder("a/b//c/"))
    try Folder.make(folder("a/b/c"))
    try folder.write("", "a/b/c/file")
    #expect { try Folder.make(folder("a/b/c/file/d")) } throws: { error in
      (error as? FileError)?.kind == .cannotCreate
    }
    #expect { try Folder.make(folder("a/b/c/file")) } throws: { error in
      (error as? FileError)?.kind == .cannotCreate
    }
  }

  @Test func scratchFilesHaveNoName() throws {
    let folder = try TemporaryFolder()
    var scratch = try ScratchFile(beside: folder("a"))
    #expect(folder.names.isEmpty)
    try scratch.write([UInt8](repeating: 1, count: 300_000))
    try scratch.write([2])
    var bytes: [UInt8] = []
    try scratch.forEachPiece { bytes += $0 }
    #expect(bytes.count == 300_001)
    #expect(bytes.last == 2)
  }

  @Test func aFullDeviceIsAnErrorThatSaysSo() throws {
    var scratch = try ScratchFile()
    try scratch.write([1, 2, 3])
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    #expect {
      try scratch.copy(to: full.fileDescriptor, named: "out.wav")
    } throws: { error in
      let sentence =
        "cannot write out.wav: no space left on the device; free some space and run again"
      let error = error as? FileError
      return error?.kind == .ioFailed && error?.description == sentence
    }
  }
}

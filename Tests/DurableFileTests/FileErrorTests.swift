import DurableFile
import Foundation
import TestSupport
import Testing

@Suite struct FileErrorTests {
  private func error(_ body: () throws -> Void) -> FileError? {
    do {
      try body()
      return nil
    } catch {
      return error as? FileError
    }
  }

  @Test func readingTellsItsFailuresApart() throws {
    let folder = try TemporaryFolder()
    let missing = error { _ = try FileContent.bytes(of: folder("none")) }
    #expect(missing?.kind == .missing)
    #expect(missing?.description == "cannot read \(folder("none")): there is no such file")
    let isFolder = error { _ = try FileContent.bytes(of: folder.path) }
    #expect(isFolder?.kind == .isFolder)
    try folder.write("", "file")
    #expect(error { _ = try FileContent.bytes(of: folder("file/x")) }?.kind == .missing)
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func whatMayNotBeReadIsNotPermitted() throws {
    let folder = try TemporaryFolder()
    try folder.write("secret", "file")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder("file"))
    #expect(error { _ = try FileContent.bytes(of: folder("file")) }?.kind == .notPermitted)
  }

  @Test func creatingSaysWhatToDo() throws {
    let folder = try TemporaryFolder()
    let missing = error { _ = try DurableFile(replacing: folder("none/a")) }
    #expect(missing?.kind == .cannotCreate)
    #expect(missing?.description.hasSuffix("no such folder; make the folder first") == true)
    try Folder.make(folder("sub"))
    #expect(error { _ = try DurableFile(replacing: folder("sub")) }?.kind == .cannotCreate)
    let long = String(repeating: "x", count: 300)
    let tooLong = error { _ = try DurableFile(replacing: folder(long)) }
    #expect(tooLong?.kind == .cannotCreate)
    #expect(tooLong?.description.contains("the file name is too long") == true)
  }

  @Test func contentOfEveryLengthIsReadWhole() throws {
    let folder = try TemporaryFolder()
    for count in [0, 1, 65_535, 65_536, 65_537, 1_000_000] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
      try Data(bytes).write(to: URL(fileURLWithPath: folder("file")))
      let read = try FileContent.bytes(of: folder("file"))
      #expect(read.count == count)
      #expect(read.last == bytes.last)
    }
    // A file that does not know its length.
    #expect(try !FileContent.bytes(of: "/proc/self/status").isEmpty)
  }

  @Test(arguments: [
    ("a/b.c", "a/", "b.c", "a/.b.cX"), ("b", "", "b", ".bX"), ("/b", "/", "b", "/.bX"),
    ("ä/ö", "ä/", "ö", "ä/.öX"),
  ])
  func pathsAreTakenApart(path: String, folder: String, name: String, hidden: String) {
    #expect(FilePath.folderPrefix(path) == folder)
    #expect(FilePath.name(path) == name)
    #expect(FilePath.hidden(path, suffix: "X") == hidden)
  }
}

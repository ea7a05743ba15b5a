public import DurableFile

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

extension ClipCheck {
  /// Looks at every clip in a folder and the folders in it. Links are not followed. Audio that
  /// Aloud made and that has no record is a fault too.
  ///
  /// - Returns: how many clips there are, and what does not hold.
  /// - Throws: `FileError` where the folder cannot be read.
  public static func report(ofFolder folder: String) throws(FileError) -> Report {
    var report = Report(clips: 0, faults: [])
    try look(in: folder.hasSuffix("/") ? folder : folder + "/", into: &report)
    return report
  }

  private static func look(in prefix: String, into report: inout Report) throws(FileError) {
    let names = try names(in: prefix)
    let known = Set(names)
    for name in names {
      let path = prefix + name
      switch kind(of: path) {
      case .folder:
        do {
          try look(in: path + "/", into: &report)
        } catch {
          report.faults.append(Fault(clip: path, fault: error.description))
        }
      case .file where name.hasSuffix(".clip.json"):
        guard let files = ClipFiles(anyOf: path) else { continue }
        report.clips += 1
        report.faults += faults(of: files)
      case .file where name.hasSuffix(".wav"):
        guard let files = ClipFiles(anyOf: path), !known.contains(files.stem + ".clip.json"),
          isOurs(path)
        else { continue }
        report.clips += 1
        report.faults.append(Fault(clip: path, fault: "the record is missing"))
      default: continue
      }
    }
  }

  /// Whether Aloud made a sound file.
  private static func isOurs(_ path: String) -> Bool {
    guard let audio = try? ClipAudio(readingFile: path) else { return false }
    return audio.software?.hasPrefix("Aloud ") ?? false
  }

  private enum Kind { case file, folder, other }

  private static func kind(of path: String) -> Kind {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The names in a folder that are not hidden, in the order of their bytes.
  private static func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = unsafe opendir(folder) else {
      throw FileError(path: folder, action: .read, code: errno)
    }
    defer { _ = unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

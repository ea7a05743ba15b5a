public import DurableFile

extension ClipCheck {
  /// Looks at every clip in a folder and the folders in it. Links are not followed. Audio that
  /// Aloud made and that has no record is a fault too.
  ///
  /// - Returns: how many clips there are, and what does not hold.
  /// - Throws: `FileError` where the folder cannot be read.
  public static func report(ofFolder folder: String) throws(FileError) -> Report {
    var report = Report(clips: 0, faults: [])
    try look(in: Folder.prefix(folder), into: &report)
    return report
  }

  private static func look(in prefix: String, into report: inout Report) throws(FileError) {
    let entries = try Folder.entries(of: prefix).filter { !$0.isHidden }
    let known = Set(entries.map(\.name))
    for entry in entries {
      let path = prefix + entry.name
      guard entry.isUTF8 else {
        if entry.kind == .folder || entry.name.hasSuffix(".clip.json") {
          report.faults.append(
            Fault(clip: path, fault: "its name is not UTF-8; it was not looked at"))
        }
        continue
      }
      switch entry.kind {
      case .folder:
        do {
          try look(in: path + "/", into: &report)
        } catch {
          report.faults.append(Fault(clip: path, fault: error.description))
        }
      case .file where entry.name.hasSuffix(".clip.json"):
        guard let files = ClipFiles(anyOf: path) else { continue }
        report.clips += 1
        report.faults += faults(of: files)
      case .file where entry.name.hasSuffix(".wav"):
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
}

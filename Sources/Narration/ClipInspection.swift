import Clips
import DurableFile

/// Holds clips against their records, by a path that somebody gave.
public enum ClipInspection {
  /// What was found.
  public struct Report: Sendable, Equatable {
    /// How many clips were looked at.
    public var clips: Int
    /// What does not hold.
    public var faults: [Fault]
  }

  /// Something that does not hold.
  public struct Fault: Sendable, Equatable {
    /// The clip's record.
    public var clip: String
    /// What does not hold, in a sentence.
    public var fault: String
  }

  /// Looks at a clip, or at all clips of a folder.
  ///
  /// - Parameter path: a folder, or one of a clip's four files.
  /// - Returns: what was looked at and what does not hold there.
  /// - Throws: ``NarrationError`` where there is nothing, or no clip's file.
  public static func report(of path: String) throws(NarrationError) -> Report {
    // Of a clip whose record is there, a missing file is a fault and no missing input.
    guard ClipPlace.exists(path) || hasRecord(path) else {
      throw NarrationError(
        .noInput, "cannot check \(FilePath.shown(path)): there is no such file or folder")
    }
    let faults: [ClipCheck.Fault]
    let clips: Int
    if ClipPlace.isFolder(path) {
      do throws(FileError) {
        let report = try ClipCheck.report(ofFolder: path)
        (clips, faults) = (report.clips, report.faults)
      } catch {
        throw NarrationError(error)
      }
    } else {
      guard let files = ClipFiles(anyOf: path) else {
        throw NarrationError(
          .badInput, "\(path) is not a clip's file; name its .wav, .vtt, .clip.json or folder")
      }
      (clips, faults) = (1, ClipCheck.faults(of: files))
    }
    return Report(clips: clips, faults: faults.map { Fault(clip: $0.clip, fault: $0.fault) })
  }

  private static func hasRecord(_ path: String) -> Bool {
    ClipFiles(anyOf: path).map { ClipPlace.exists($0.record) } ?? false
  }
}

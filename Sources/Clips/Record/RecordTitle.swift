private import DurableFile
private import OrderedJSON

extension ClipRecord {
  /// The title in a clip's record, read from the record's first bytes, since the rest is long.
  ///
  /// - Parameter path: the record's file.
  /// - Returns: the title; nil where there is no record, or none with a title.
  public static func title(inFile path: String) -> String? {
    guard let head = try? FileContent.bytes(of: path, limit: 1 << 13) else { return nil }
    let title = JSONObject(head[...]).members.first { $0.key == "title" }
    if let title, !title.isCut {
      guard case .text(let text) = title.value else { return nil }
      return text
    }
    return (try? ClipRecord(readingFile: path, withWords: false))?.description.title
  }
}

public import DurableFile
import OrderedJSON

extension FeedbackLog {
  /// Takes a listener's name out of the log and of what was set aside from it. Nothing else changes:
  /// lines of others, unknown events and unknown fields keep their bytes. Blocks its thread while
  /// others add.
  ///
  /// - Returns: how many lines had the name.
  /// - Throws: `FileError` where the log cannot be read or written.
  public func forget(listener: String) throws(FileError) -> Int {
    // Most logs need no new writing, and no lock.
    var isNamed = try names(listener, path)
    if !isNamed { isNamed = try names(listener, file.tornPath) }
    guard isNamed else { return 0 }
    return try file.rewrite { Self.without(listener: listener, $0) }
  }

  private func names(_ listener: String, _ path: String) throws(FileError) -> Bool {
    do throws(FileError) {
      let bytes = try FileContent.bytes(of: path)
      return bytes.split(separator: UInt8(ascii: "\n")).contains {
        Self.without(listener: listener, $0) != nil
      }
    } catch {
      if error.kind == .missing { return false }
      throw error
    }
  }

  /// A line without a listener's name; nil where it does not have it. Of half a line, half the name
  /// goes too.
  static func without(listener: String, _ line: ArraySlice<UInt8>) -> [UInt8]? {
    var kept: [UInt8]?
    while let range = place(of: listener, in: kept?[...] ?? line) {
      var bytes = kept ?? Array(line)
      // The places are those of the slice that was looked at.
      let offset = kept == nil ? line.startIndex : 0
      bytes.removeSubrange((range.lowerBound - offset)..<(range.upperBound - offset))
      kept = bytes
    }
    return kept
  }

  /// Where a line names the listener, with the comma that goes along.
  private static func place(of listener: String, in line: ArraySlice<UInt8>) -> Range<Int>? {
    let object = JSONObject(line)
    let members = object.members
    guard object.isWhole else { return placeInHalf(of: listener, in: line) }
    guard let index = members.firstIndex(where: { $0.names(listener) }) else { return nil }
    let range = members[index].range
    if index > 0 { return members[index - 1].range.upperBound..<range.upperBound }
    guard members.count > 1 else { return range }
    return range.lowerBound..<members[1].range.lowerBound
  }

  /// Where a line that is no JSON any more names the listener.
  private static func placeInHalf(
    of listener: String, in line: ArraySlice<UInt8>
  ) -> Range<Int>? {
    let key = Array("\"listener\"".utf8)
    var rest = line
    while let found = rest.firstRange(of: key) {
      // What follows is read as the first member of an object.
      let object = JSONObject(([UInt8(ascii: "{")] + line[found.lowerBound...])[...])
      if let member = object.members.first, member.names(listener) {
        return found.lowerBound..<(found.lowerBound + member.range.count)
      }
      rest = line[found.upperBound...]
    }
    return nil
  }
}

extension JSONObject.Member {
  /// Whether it is a listener's name, or as much of it as there is.
  fileprivate func names(_ listener: String) -> Bool {
    guard key == "listener", case .text(let name) = value else { return false }
    return name == listener || (isCut && !name.isEmpty && listener.hasPrefix(name))
  }
}

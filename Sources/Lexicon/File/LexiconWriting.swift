import DurableFile

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

extension LexiconFile {
  /// Puts an entry into a lexicon, which is made where there is none. One for the same word under the
  /// same conditions is replaced; everything else in the file stays as it is.
  ///
  /// The file appears whole or not at all, and two who edit it at once do not lose each other's
  /// entries.
  /// - Parameters:
  ///   - entry: what to put in.
  ///   - path: the lexicon's file.
  ///   - language: the language of a lexicon that is made, as a BCP 47 tag.
  /// - Returns: whether an entry was replaced.
  /// - Throws: ``LexiconError`` where the file cannot be read or written, or is no lexicon.
  @discardableResult
  public static func add(
    _ entry: LexiconEntry, toFileAt path: String, language: String = "en-US"
  ) throws(LexiconError) -> Bool {
    try edit(path, newLanguage: language) { (file) throws(LexiconError) in
      let edited = try file.without(rivalsOf: entry)
      return (try edited.with(entry), edited.items != file.items)
    }
  }

  /// Puts entries into a lexicon, all at once, in the same way.
  ///
  /// - Returns: the lexicon as it is now.
  /// - Throws: ``LexiconError`` as above; then none of them is in it.
  @discardableResult
  public static func add(
    _ entries: [LexiconEntry], toFileAt path: String, language: String = "en-US"
  ) throws(LexiconError) -> LexiconFile {
    try edit(path, newLanguage: language) { (file) throws(LexiconError) in
      let edited = try file.with(entries)
      return (edited, edited)
    }
  }

  /// Puts entries into a lexicon behind those for the same words, all at once; one that is there is not
  /// put in again.
  static func keep(_ entries: [LexiconEntry], inFileAt path: String) throws(LexiconError) {
    try edit(path, newLanguage: "en-US") { (file) throws(LexiconError) in
      var edited = file
      for entry in entries where !edited.items.contains(where: { $0.entry == entry }) {
        edited = try edited.with(entry)
      }
      return (edited, ())
    }
  }

  /// Takes what a lexicon says of the words of some entries out of it.
  static func forget(
    rivalsOf entries: [LexiconEntry], inFileAt path: String
  ) throws(LexiconError) {
    try edit(path, newLanguage: nil) { (file) throws(LexiconError) in
      var edited = file
      for entry in entries { edited = try edited.without(rivalsOf: entry) }
      return (edited, ())
    }
  }

  /// The lexicon at a path, or an empty one where there is none.
  ///
  /// - Throws: ``LexiconError`` where it cannot be read or is no lexicon.
  public static func ifThere(
    at path: String, language: String = "en-US"
  ) throws(LexiconError) -> LexiconFile {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileContent.bytes(of: path, limit: longest)
    } catch {
      guard error.kind == .missing else { throw LexiconError(error) }
      bytes = Array(empty(language: language).utf8)
    }
    return try LexiconFile(bytes, path: path)
  }

  /// Takes every entry of a word out of a lexicon.
  ///
  /// - Returns: how many there were; where there is none the file stays as it is.
  /// - Throws: ``LexiconError`` where the file cannot be read or written, or is no lexicon.
  public static func remove(
    _ word: String, fromFileAt path: String
  ) throws(LexiconError) -> Int {
    try edit(path, newLanguage: nil) { (file) throws(LexiconError) in
      let old = file.items.filter { $0.entry.graphemes.contains(word) }
      var edited = file
      for item in old.reversed() {
        var rest = item.entry
        rest.graphemes.removeAll { $0 == word }
        edited = try edited.without(item, leaving: rest.graphemes.isEmpty ? nil : rest)
      }
      return (edited, old.count)
    }
  }

  private static func edit<Result>(
    _ named: String, newLanguage: String?,
    _ body: (LexiconFile) throws(LexiconError) -> (LexiconFile, Result)
  ) throws(LexiconError) -> Result {
    // A link stays, and what it leads to is edited.
    let path = FilePath.real(named) ?? named
    if newLanguage == nil, FileState(of: path) == nil {
      throw LexiconError(FileError(path: path, action: .read, code: ENOENT))
    }
    let lock: FileLock
    do throws(FileError) {
      lock = try FileLock(waitingFor: FilePath.hidden(path, suffix: ".lock"))
    } catch {
      throw LexiconError(FileError(path: path, action: .create, code: error.code))
    }
    var old: [UInt8]?
    do throws(FileError) {
      old = try FileContent.bytes(of: path, limit: longest)
    } catch {
      guard error.kind == .missing, newLanguage != nil else { throw LexiconError(error) }
    }
    let file = try LexiconFile(
      old ?? Array(empty(language: newLanguage ?? "en-US").utf8), path: path)
    let (edited, result) = try body(file)
    guard edited.bytes != old else {
      lock.release()
      return result
    }
    do throws(FileError) {
      var output = try DurableFile(replacing: path)
      if old != nil { try output.takePermissions(of: path) }
      try output.write(edited.bytes)
      try output.sync()
      try output.publish()
    } catch {
      throw LexiconError(error)
    }
    lock.release()
    return result
  }

  private static func empty(language: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <lexicon version="1.0" xmlns="\(PLSReader.namespace)"
        xmlns:aloud="\(PLSReader.ownNamespace)" alphabet="ipa" xml:lang="\(XMLText.escaped(language))">
    </lexicon>

    """
  }
}

extension LexiconEntry {
  /// Whether the two are for one of the same words, under the same conditions.
  func isRival(of other: LexiconEntry) -> Bool {
    graphemes.contains { other.graphemes.contains($0) } && language == other.language
      && before == other.before && after == other.after && isExact == other.isExact
  }
}

import DurableFile

/// What reports need to know of many logs, small enough to be kept for 100,000 of them: texts are
/// numbers. No listener and no comment is among it.
struct LogDigests {
  /// One remark. Numbers below nothing stand for what it does not say.
  struct Remark: Equatable {
    var seconds: Int
    var rating: Int
    var kind: Int
    var word: Int
    var sayAs: Int
    var rule: Int
    var voice: Int
    var isOpen: Bool
  }

  /// One log.
  struct Log {
    /// Its path from the folder on.
    var path: String
    /// What it looked like when it was read.
    var state: FileState
    /// The clip's title.
    var title: Int
    /// Its remarks' places among all.
    var remarks: Range<Int>
    /// Whether all of it could be read; one of an index was.
    var isWhole = true
  }

  var texts = TextNumbers()
  var logs: [Log] = []
  var remarks: [Remark] = []

  /// Adds a log that was read.
  mutating func add(
    _ path: String, _ state: FileState, _ content: FeedbackLog.Content, title: String?
  ) {
    let start = remarks.count
    for logged in content.remarks {
      let said = logged.remark
      remarks.append(
        Remark(
          seconds: Moment(said.at)?.seconds ?? -1, rating: said.rating ?? -1,
          kind: texts.number(of: said.kind), word: texts.number(of: said.word),
          sayAs: texts.number(of: said.sayAs), rule: texts.number(of: said.rule),
          voice: texts.number(of: logged.voice), isOpen: logged.resolved == nil))
    }
    logs.append(
      Log(
        path: path, state: state, title: texts.number(of: title), remarks: start..<remarks.count,
        isWhole: content.isWhole))
  }
}

/// Texts as numbers, each text once.
struct TextNumbers {
  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]

  /// The number of a text; -1 for none.
  mutating func number(of text: String?) -> Int {
    guard let text else { return -1 }
    // Those of an index are numbered only when a new one comes.
    if numbers.count < texts.count {
      for (number, text) in texts.enumerated() where numbers[text] == nil {
        numbers[text] = number
      }
    }
    if let number = numbers[text] { return number }
    numbers[text] = texts.count
    texts.append(text)
    return texts.count - 1
  }

  /// The text of a number.
  subscript(number: Int) -> String? {
    texts.indices.contains(number) ? texts[number] : nil
  }

  /// Takes over the texts of an index.
  init(_ texts: [String] = []) { self.texts = texts }
}

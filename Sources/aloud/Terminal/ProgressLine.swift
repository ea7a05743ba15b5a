import Narration

/// Shows how far the work is on standard error: one line that rewrites itself where a person looks
/// at it, and otherwise a line every ten seconds.
final class ProgressLine {
  private let isQuiet: Bool
  private let rewrites: Bool
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var lastShown: ContinuousClock.Instant
  private var isOnScreen = false

  init(quiet: Bool) {
    isQuiet = quiet
    rewrites = Console.isTerminal
    start = clock.now
    lastShown = start
  }

  /// Shows the progress of an article, unless that was done a moment ago.
  func show(_ progress: NarrationProgress) {
    show { Self.text(progress, after: $0) }
  }

  /// Shows the progress of a batch, unless that was done a moment ago.
  func show(_ progress: BatchProgress) {
    show { Self.text(progress, after: $0) }
  }

  /// Shows a text, given the seconds since the start.
  private func show(_ text: (Double) -> String) {
    let now = clock.now
    guard !isQuiet, now - lastShown >= (rewrites ? .milliseconds(100) : .seconds(10)) else {
      return
    }
    lastShown = now
    let text = text((now - start).seconds)
    if rewrites {
      Console.show("\r\u{1B}[2K" + String(text.prefix(max(0, Console.width - 1))))
      isOnScreen = true
    } else {
      Console.say(text)
    }
  }

  /// Takes the line away, so that other words can be said.
  func clear() {
    if isOnScreen { Console.show("\r\u{1B}[2K") }
    isOnScreen = false
  }

  /// Done and total, audio made, times real time, time left.
  private static func text(_ progress: NarrationProgress, after seconds: Double) -> String {
    let share = progress.bytes > 0 ? Double(progress.bytesDone) / Double(progress.bytes) : 0
    let sentences = progress.segments == 1 ? "1 sentence" : "\(progress.segments) sentences"
    return
      (["\(Int(share * 100))%", sentences]
      + rest(audio: progress.audioSeconds, share: share, after: seconds)).joined(separator: " · ")
  }

  private static func text(_ progress: BatchProgress, after seconds: Double) -> String {
    // Clips that stood there took no time, and tell nothing of the time that is left.
    let work = progress.bytes - progress.bytesKept
    let share = work > 0 ? Double(progress.bytesDone - progress.bytesKept) / Double(work) : 0
    return
      (["\(progress.articlesDone)/\(progress.articles) articles"]
      + rest(audio: progress.audioSeconds, share: share, after: seconds)).joined(separator: " · ")
  }

  private static func rest(audio: Double, share: Double, after seconds: Double) -> [String] {
    var parts = ["\(Duration.seconds(audio).spelled) of audio"]
    if seconds > 0 { parts.append("\(Int(audio / seconds)) times real time") }
    if share > 0.02 {
      let left = seconds / share - seconds
      parts.append("\(Duration.seconds(left.rounded(.up)).spelled) left")
    }
    return parts
  }
}

extension Duration {
  /// The duration as a number of seconds.
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }

  /// The duration for people: `1 h 2 min`, `2 min 13 s`, `9 s`.
  var spelled: String {
    let whole = Int(seconds.rounded())
    let (hours, minutes, rest) = (whole / 3600, whole / 60 % 60, whole % 60)
    if hours > 0 { return "\(hours) h \(minutes) min" }
    return minutes > 0 ? "\(minutes) min \(rest) s" : "\(rest) s"
  }
}

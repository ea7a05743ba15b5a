/// Writes JSON (RFC 8259) that keeps the order in which its keys are written.
///
/// ```swift
/// var json = JSONWriter()
/// json.beginObject()
/// json.member("schema", 1)
/// json.member("title", title)
/// json.key("words")
/// json.beginArray(.lines)
/// json.value("Niamey")
/// json.endArray()
/// json.endObject()
/// ```
/// A long document is written in pieces: ``takeBytes()`` hands out what is there so far.
/// The writer does not check that keys and values take turns; whoever writes does.
public struct JSONWriter: Sendable {
  /// How the document looks.
  public enum Style: Sendable, Equatable {
    /// No white space at all.
    case compact
    /// A space after each colon and comma; containers of ``Layout/lines`` are indented by so many
    /// spaces a level.
    case readable(indent: Int)
  }

  /// How one object or array looks in a readable document.
  public enum Layout: Sendable {
    /// All on one line, whatever the containers inside ask for.
    case line
    /// A line for each member.
    case lines
  }

  /// What was written and not yet taken.
  public private(set) var bytes: [UInt8] = []
  private let style: Style
  private var open: [Container] = []
  private var follows = Follows.nothing

  /// One object or array that is not yet closed.
  private struct Container {
    var layout: Layout
    var isEmpty = true
  }

  /// What stands before the next thing.
  private enum Follows { case nothing, key }

  /// A writer of one document.
  public init(style: Style = .readable(indent: 1)) {
    self.style = style
  }

  /// A writer that goes on inside an array of ``Layout/lines`` at a depth (1 for a member of the
  /// document's own object), so that its elements can be given to ``elements(_:)``.
  public init(style: Style = .readable(indent: 1), elementsAtDepth depth: Int) {
    self.style = style
    open = [Container](repeating: Container(layout: .lines, isEmpty: false), count: max(depth, 0))
    open.append(Container(layout: .lines))
  }

  /// What was written since the last time; it is forgotten here.
  public mutating func takeBytes() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    return taken
  }

  // MARK: Containers

  /// Begins an object.
  public mutating func beginObject(_ layout: Layout = .line) { begin("{", layout) }

  /// Ends the object that was begun last.
  public mutating func endObject() { end("}") }

  /// Begins an array.
  public mutating func beginArray(_ layout: Layout = .line) { begin("[", layout) }

  /// Ends the array that was begun last.
  public mutating func endArray() { end("]") }

  /// Writes a member's key; its value comes next.
  public mutating func key(_ name: String) {
    separate()
    bytes.appendJSON(name)
    bytes.append(UInt8(ascii: ":"))
    if style != .compact { bytes.append(UInt8(ascii: " ")) }
    follows = .key
  }

  /// Adds elements that another writer wrote (see ``init(style:elementsAtDepth:)``) to the array
  /// that was begun last. They come before any others, and may be given in several pieces.
  public mutating func elements(_ written: [UInt8]) {
    guard !written.isEmpty, !open.isEmpty else { return }
    bytes += written
    open[open.count - 1].isEmpty = false
  }

  // MARK: Values

  /// Writes a text.
  public mutating func value(_ text: String) {
    separate()
    bytes.appendJSON(text)
  }

  /// Writes a whole number.
  public mutating func value(_ number: Int) {
    separate()
    bytes += number.description.utf8
  }

  /// Writes true or false.
  public mutating func value(_ truth: Bool) {
    separate()
    bytes += (truth ? "true" : "false").utf8
  }

  /// Writes a number rounded to so many decimals (0 to 15), without the noughts at its end; null
  /// where it is not finite.
  public mutating func value(_ number: Double, decimals: Int) {
    separate()
    bytes.appendJSON(number, decimals: decimals)
  }

  /// Writes null.
  public mutating func null() {
    separate()
    bytes += "null".utf8
  }

  // MARK: Layout

  private mutating func begin(_ bracket: Unicode.Scalar, _ layout: Layout) {
    separate()
    bytes.append(UInt8(ascii: bracket))
    // A line inside a line stays on it.
    let inner = open.last?.layout == .line ? .line : layout
    open.append(Container(layout: inner))
  }

  private mutating func end(_ bracket: Unicode.Scalar) {
    if let container = open.popLast(), !container.isEmpty, container.layout == .lines {
      breakLine()
    }
    bytes.append(UInt8(ascii: bracket))
    follows = .nothing
  }

  /// Writes what stands between the thing before and the next one.
  private mutating func separate() {
    if follows == .key {
      follows = .nothing
      return
    }
    guard let container = open.last else { return }
    if !container.isEmpty { bytes.append(UInt8(ascii: ",")) }
    open[open.count - 1].isEmpty = false
    switch container.layout {
    case .lines: breakLine()
    case .line: if !container.isEmpty, style != .compact { bytes.append(UInt8(ascii: " ")) }
    }
  }

  private mutating func breakLine() {
    guard case .readable(let indent) = style else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<(max(indent, 0) * open.count) { bytes.append(UInt8(ascii: " ")) }
  }
}

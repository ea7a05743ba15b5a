private import CMD4C

/// The door to md4c, the only file that knows it.
///
/// md4c hands out pointers into the text that it was given, so that every piece of text has its
/// exact place in the source. It reports no places for blocks and markup.
enum MarkdownParser {
  /// Longer texts than md4c can count.
  static let longest = Int(Int32.max)

  /// The events of a Markdown text, their places moved by `offset`.
  ///
  /// - Returns: nothing where the text is beyond md4c, or made so that what it describes (the empty
  ///   cells of a table, addresses that stand for one another) is very much larger than itself.
  static func events(of text: ArraySlice<UInt8>, offset: Int, tables: Bool) -> [MarkdownEvent]? {
    guard text.count < longest else { return nil }
    var parser = MD_PARSER()
    parser.flags = UInt32(MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS)
    if tables { parser.flags |= UInt32(MD_FLAG_TABLES) }
    unsafe parser.enter_block = { type, detail, context in
      unsafe recorder(context).enterBlock(type, detail)
    }
    unsafe parser.leave_block = { type, _, context in unsafe recorder(context).leaveBlock(type) }
    unsafe parser.enter_span = { type, detail, context in
      unsafe recorder(context).enterSpan(type, detail)
    }
    unsafe parser.leave_span = { type, _, context in unsafe recorder(context).leaveSpan(type) }
    unsafe parser.text = { type, text, size, context in
      unsafe recorder(context).text(type, text, Int(size))
    }
    return unsafe text.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return [] }
      let recorder = Recorder(
        base: UInt(bitPattern: base), count: buffer.count, offset: offset)
      // The recorder outlives the call, and md4c keeps nothing after it.
      let result = withExtendedLifetime(recorder) {
        unsafe md_parse(
          base.assumingMemoryBound(to: CChar.self), UInt32(buffer.count), &parser,
          Unmanaged.passUnretained(recorder).toOpaque())
      }
      return result == 0 ? recorder.events : nil
    }
  }
}

private func recorder(_ context: UnsafeMutableRawPointer?) -> Recorder {
  guard let context = unsafe context else { return Recorder(base: 0, count: 0, offset: 0) }
  return unsafe Unmanaged<Recorder>.fromOpaque(context).takeUnretainedValue()
}

/// Writes down what md4c reports; a result that is not zero makes it stop.
private final class Recorder {
  private(set) var events: [MarkdownEvent] = []
  private let base: UInt
  private let count: Int
  private let offset: Int
  /// How many more events and bytes of addresses are borne.
  private var budget: Int
  private var tableDepth = 0

  init(base: UInt, count: Int, offset: Int) {
    self.base = base
    self.count = count
    self.offset = offset
    budget = 100_000 + 32 * count
  }

  private func add(_ event: MarkdownEvent?, cost: Int = 1) -> Int32 {
    budget -= cost
    if let event { events.append(event) }
    return budget > 0 ? 0 : 1
  }

  func enterBlock(_ type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) -> Int32 {
    switch type {
    case MD_BLOCK_QUOTE: return add(.enter(.quotation))
    case MD_BLOCK_UL: return add(.enter(.list(firstNumber: nil)))
    case MD_BLOCK_OL:
      let list = unsafe detail?.assumingMemoryBound(to: MD_BLOCK_OL_DETAIL.self)
      return add(.enter(.list(firstNumber: unsafe list.map { unsafe Int($0.pointee.start) } ?? 1)))
    case MD_BLOCK_LI: return add(.enter(.item))
    case MD_BLOCK_P: return add(.enterLeaf(.paragraph))
    case MD_BLOCK_H:
      let heading = unsafe detail?.assumingMemoryBound(to: MD_BLOCK_H_DETAIL.self)
      return add(
        .enterLeaf(.heading(level: unsafe heading.map { unsafe Int($0.pointee.level) } ?? 1)))
    case MD_BLOCK_CODE:
      let code = unsafe detail?.assumingMemoryBound(to: MD_BLOCK_CODE_DETAIL.self)
      let fence = unsafe code.map { unsafe $0.pointee.fence_char } ?? 0
      return add(.enterLeaf(.code(fenced: fence != 0)))
    case MD_BLOCK_HTML: return add(.enterLeaf(.html))
    case MD_BLOCK_HR: return add(.enterLeaf(.rule))
    case MD_BLOCK_TABLE: return add(.enterLeaf(.table))
    default: return add(nil)
    }
  }

  func leaveBlock(_ type: MD_BLOCKTYPE) -> Int32 {
    switch type {
    case MD_BLOCK_QUOTE: add(.leave(.quotation))
    case MD_BLOCK_UL, MD_BLOCK_OL: add(.leave(.list(firstNumber: nil)))
    case MD_BLOCK_LI: add(.leave(.item))
    case MD_BLOCK_P, MD_BLOCK_H, MD_BLOCK_CODE, MD_BLOCK_HTML, MD_BLOCK_HR, MD_BLOCK_TABLE:
      add(.leaveLeaf)
    default: add(nil)
    }
  }

  func enterSpan(_ type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) -> Int32 {
    let link = unsafe detail?.assumingMemoryBound(to: MD_SPAN_A_DETAIL.self)
    switch type {
    case MD_SPAN_A:
      return add(
        .open(.link),
        cost: unsafe link.map { unsafe Int($0.pointee.href.size) + Int($0.pointee.title.size) } ?? 1
      )
    // A picture's detail has the same two parts.
    case MD_SPAN_IMG:
      return add(
        .open(.image),
        cost: unsafe link.map { unsafe Int($0.pointee.href.size) + Int($0.pointee.title.size) } ?? 1
      )
    default: return add(.open(.style))
    }
  }

  func leaveSpan(_ type: MD_SPANTYPE) -> Int32 {
    switch type {
    case MD_SPAN_A: add(.close(.link))
    case MD_SPAN_IMG: add(.close(.image))
    default: add(.close(.style))
    }
  }

  func text(_ type: MD_TEXTTYPE, _ text: UnsafePointer<MD_CHAR>?, _ size: Int) -> Int32 {
    let address = UInt(bitPattern: text)
    // Line ends and indentation come from constants of md4c's own.
    guard type != MD_TEXT_BR, type != MD_TEXT_SOFTBR, address >= base,
      address - base <= UInt(count), size <= count - Int(address - base)
    else { return add(.lineBreak) }
    let start = offset + Int(address - base)
    let kind: MarkdownEvent.TextKind =
      switch type {
      case MD_TEXT_ENTITY: .entity
      case MD_TEXT_CODE: .code
      case MD_TEXT_HTML: .html
      default: .normal
      }
    return add(size > 0 ? .text(kind, start..<start + size) : nil)
  }
}

private import CExpat

/// What an XML text is made of, in its order.
enum XMLPiece {
  /// An element begins. Names of a namespace are `URI name`, others the name alone.
  case start(name: String, attributes: [String: String], place: XMLPlace)
  /// An element ends; the place is that of its closing tag, or of the whole of an empty element.
  case end(name: String, place: XMLPlace)
  /// Characters between tags.
  case text(String)
}

/// Where a piece stands.
struct XMLPlace: Equatable {
  /// The line, from 1.
  var line: Int
  /// The bytes of the tag.
  var bytes: Range<Int>
}

/// Why a text is no XML, or none that is read.
struct XMLFault: Error, Equatable {
  var line: Int
  var message: String
}

/// The door to expat, the only file that knows it.
///
/// Entities that a text declares for itself are refused: they are how a small file becomes an endless
/// one, and how one file reads another.
enum XMLScanner {
  /// No element of a lexicon stands deeper.
  fileprivate static let deepest = 64

  /// Calls back with each piece of a text.
  ///
  /// - Throws: ``XMLFault`` where it is not well-formed or declares entities.
  static func scan(_ bytes: [UInt8], _ body: (XMLPiece) -> Void) throws(XMLFault) {
    guard let parser = unsafe XML_ParserCreateNS(nil, XML_Char(bitPattern: UInt8(ascii: " ")))
    else { throw XMLFault(line: 0, message: "there is no memory for it") }
    defer { unsafe XML_ParserFree(parser) }
    let fault: XMLFault? = withoutActuallyEscaping(body) { body in
      let listener = unsafe Listener(parser, body)
      // The listener outlives the call, and expat keeps nothing after it.
      return withExtendedLifetime(listener) {
        unsafe XML_SetUserData(parser, Unmanaged.passUnretained(listener).toOpaque())
        unsafe connect(parser)
        return unsafe parse(bytes, parser, listener)
      }
    }
    if let fault { throw fault }
  }

  private static func connect(_ parser: XML_Parser) {
    unsafe XML_SetElementHandler(
      parser,
      { context, name, attributes in unsafe listener(context)?.start(name, attributes) },
      { context, name in unsafe listener(context)?.end(name) })
    unsafe XML_SetCharacterDataHandler(parser) { context, text, count in
      unsafe listener(context)?.text(text, count)
    }
    unsafe XML_SetEntityDeclHandler(parser) { context, _, _, _, _, _, _, _, _ in
      unsafe listener(context)?.stop("it declares entities of its own, which are not read")
    }
    unsafe XML_SetSkippedEntityHandler(parser) { context, _, _ in
      unsafe listener(context)?.stop("it uses an entity that it does not hold")
    }
  }

  private static func parse(
    _ bytes: [UInt8], _ parser: XML_Parser, _ listener: Listener
  ) -> XMLFault? {
    var rest = bytes[...]
    repeat {
      let piece = rest.prefix(1 << 20)
      rest = rest.dropFirst(piece.count)
      let status = unsafe piece.withUnsafeBytes { buffer in
        unsafe XML_Parse(
          parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count),
          rest.isEmpty ? 1 : 0)
      }
      if status == XML_STATUS_ERROR {
        let reason = unsafe XML_ErrorString(XML_GetErrorCode(parser)).map {
          unsafe String(cString: $0)
        }
        return XMLFault(
          line: unsafe Int(XML_GetCurrentLineNumber(parser)),
          message: listener.complaint ?? "it is not well-formed XML: \(reason ?? "unknown error")")
      }
    } while !rest.isEmpty
    return nil
  }
}

private func listener(_ context: UnsafeMutableRawPointer?) -> Listener? {
  guard let context = unsafe context else { return nil }
  return unsafe Unmanaged<Listener>.fromOpaque(context).takeUnretainedValue()
}

/// Hands on what expat reports.
@safe private final class Listener {
  private let parser: XML_Parser
  private let body: (XMLPiece) -> Void
  private var depth = 0
  /// Why the parser was told to stop.
  private(set) var complaint: String?

  init(_ parser: XML_Parser, _ body: @escaping (XMLPiece) -> Void) {
    unsafe self.parser = unsafe parser
    self.body = body
  }

  private var place: XMLPlace {
    let start = unsafe Int(XML_GetCurrentByteIndex(parser))
    return XMLPlace(
      line: unsafe Int(XML_GetCurrentLineNumber(parser)),
      bytes: start..<(start + max(0, unsafe Int(XML_GetCurrentByteCount(parser)))))
  }

  func start(
    _ name: UnsafePointer<XML_Char>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    depth += 1
    if depth > XMLScanner.deepest { return stop("its elements stand too deep in one another") }
    guard complaint == nil, let name = unsafe name else { return }
    var values: [String: String] = [:]
    if var next = unsafe attributes {
      while let key = unsafe next.pointee, let value = unsafe next.advanced(by: 1).pointee {
        unsafe values[String(cString: key)] = unsafe String(cString: value)
        unsafe next += 2
      }
    }
    body(.start(name: unsafe String(cString: name), attributes: values, place: place))
  }

  func end(_ name: UnsafePointer<XML_Char>?) {
    depth -= 1
    guard complaint == nil, let name = unsafe name else { return }
    body(.end(name: unsafe String(cString: name), place: place))
  }

  func text(_ text: UnsafePointer<XML_Char>?, _ count: Int32) {
    guard complaint == nil, let text = unsafe text, count > 0 else { return }
    let bytes = unsafe UnsafeRawBufferPointer(start: text, count: Int(count))
    body(.text(unsafe String(decoding: bytes, as: UTF8.self)))
  }

  func stop(_ reason: String) {
    if complaint == nil { complaint = reason }
    unsafe XML_StopParser(parser, XML_Bool(XML_FALSE))
  }
}

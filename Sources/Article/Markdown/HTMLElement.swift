/// What the elements of HTML mean to a listener: the tables to be extended.
enum HTMLElement {
  /// Elements whose inside is not running text.
  static let unread: [String: (kind: Omission.Kind, reason: String)] = [
    "audio": (.markup, "embedded sound"), "button": (.furniture, "button"),
    "canvas": (.figure, "drawing"), "datalist": (.furniture, "form"),
    "dialog": (.furniture, "window over the page"), "form": (.furniture, "form"),
    "head": (.markup, "head of an HTML page"), "iframe": (.markup, "embedded page"),
    "math": (.markup, "formula"), "nav": (.furniture, "page navigation"),
    "noscript": (.markup, "what stands in for a script"),
    "object": (.markup, "embedded object"), "pre": (.code, "program code"),
    "script": (.markup, "script"), "select": (.furniture, "form"),
    "style": (.markup, "style sheet"), "svg": (.figure, "drawing"), "table": (.table, "table"),
    "template": (.markup, "template"), "textarea": (.furniture, "form"),
    "video": (.markup, "embedded film"),
  ]

  /// What the words straight inside an element are.
  static let kinds: [String: Block.Kind] = [
    "blockquote": .quotation, "caption": .caption, "figcaption": .caption, "figure": .caption,
    "h1": .heading, "h2": .heading, "h3": .heading, "h4": .heading, "h5": .heading, "h6": .heading,
    "li": .listItem,
  ]

  /// Elements that begin a block of their own.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "ol", "p", "search",
    "section", "summary", "ul",
  ]

  /// Elements that have no inside and no closing tag.
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]

  /// Elements in which nothing but their own closing tag is a tag.
  static let raw: Set<String> = ["iframe", "noscript", "script", "style", "textarea"]

  static let tagReason = "HTML tag"

  /// Whether the inside of an element is passed over. WordPress writes its poems as `pre`.
  static func unread(
    _ name: String, tag: ArraySlice<UInt8>
  ) -> (kind: Omission.Kind, reason: String)? {
    if name == "pre", String(decoding: tag, as: UTF8.self).contains("verse") { return nil }
    return unread[name]
  }
}

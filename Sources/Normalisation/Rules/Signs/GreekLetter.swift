/// Reads: a Greek letter that stands alone: "α", "β-carotene".
/// Leaves alone: Greek words.
struct GreekLetter: Rule {
  var name: String { "greek" }
  var starts: [Start] { [.table(Tables.greek)] }

  func match(_ at: Cursor) -> Match? {
    guard let row = at.find(0, Tables.greek) else { return nil }
    return Match(1, .symbol, row[1], .init("letter", row[0]))
  }
}

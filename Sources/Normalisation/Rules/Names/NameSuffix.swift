/// Reads: what stands after a name: "Robert Downey Jr.", "John Smith Sr", "A. Lincoln, Esq.", "5th Bt".
/// Leaves alone: these without a name before them.
struct NameSuffix: Rule {
  var name: String { "name-suffix" }
  var starts: [Start] { [.table(Tables.suffixes)] }

  func match(_ at: Cursor) -> Match? {
    guard let row = at.find(0, Tables.suffixes),
      at[0]?.shape == .capitalised || at.isWord(0, "jr jnr snr")
        || at.isWord(0, "sr") && at[1] == nil
    else { return nil }
    // "Sir John Smith, 5th Bt"
    if at.isWritten(0, "Bt") {
      return at.isWord(-1, "st nd rd th") && at.isGlued(-1)
        || at.isMark(-1, ",") && at[-2]?.shape == .capitalised && at[1]?.kind != .word
        ? Match(
          at.isDot(1) && at.isMark(2, ",") ? 2 : 1, .title, row[1], .init("suffix", row[0])) : nil
    }
    let before = at.isMark(-1, ",") ? -2 : -1
    guard let name = at[before], name.kind == .word && name.shape != .lower || at.isDot(before)
    else {
      return nil
    }
    return Match(at.isDot(1) ? 2 : 1, .title, row[1], .init("suffix", row[0]))
  }
}

import Testing

@testable import Article

/// The table of furniture: a line that its reader would pass over or misunderstand is named.
@Suite struct FurnitureTableTests {
  @Test func theTableHasNoMalformedLine() {
    #expect(Furniture.faults(in: FurnitureTable.text) == [])
    #expect(FurnitureTable.text.split(separator: "\n").count > 100)
  }

  @Test(arguments: [
    ("listen now", "before any group"), ("[share line\nshare", "closing bracket"),
    ("[]\nshare", "without a reason"), ("[share; at the end]\nshare", "nobody knows"),
    ("[share]\nShare", "capitals"), ("[share]\nshare  this", "two spaces"),
    ("[share]\nshare this/", "empty choice"), ("[share]\nshare this?/that", "inside a choice"),
    ("[share]\nshare … … now", "any words twice"), ("[share]\nshare? this?", "empty line"),
    ("[share]\n share", "white space"), ("[share]\nshare\nshare", "stands twice"),
  ])
  func aMalformedLineIsNamed(_ table: String, _ fault: String) {
    let faults = Furniture.faults(in: table)
    #expect(faults.count == 1)
    #expect(faults.first?.contains(fault) ?? false, "\(faults)")
  }
}

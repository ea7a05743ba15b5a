import Testing

@testable import Normalisation

@Suite("Tables")
struct TableTests {
  @Test("no table has a malformed, unsorted or repeated line", arguments: Tables.all.indices)
  func faults(_ index: Int) {
    #expect(Tables.all[index].faults() == [])
    #expect(!Tables.all[index].rows.isEmpty)
  }

  @Test("a faulty line is named")
  func faultsAreFound() {
    let table = Table("trial", width: 1...1, "b | one\na | two\na | three\nc\n | four")
    #expect(table.faults().count == 4)
    #expect(table.faults().contains { $0.contains("out of order") })
    #expect(table.faults().contains { $0.contains("stands twice") })
    #expect(table.faults().contains { $0.contains("malformed") })
  }

  @Test("a word is found whatever its case where the table says so, and only then")
  func lookUp() {
    let folded = Table("trial", width: 1...1, "Dr | Doctor")
    let exact = Table("trial", width: 1...1, keys: .exact, "MW | megawatt")
    #expect(folded.find("dr") == ["Dr", "Doctor"])
    #expect(exact.find("MW") == ["MW", "megawatt"])
    #expect(exact.find("mW") == nil)
    #expect(folded.find("d") == nil)
  }
}

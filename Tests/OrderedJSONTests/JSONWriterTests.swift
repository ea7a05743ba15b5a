import Foundation
import OrderedJSON
import Testing

@Suite struct JSONWriterTests {
  private func text(
    _ style: JSONWriter.Style = .compact, _ write: (inout JSONWriter) -> Void
  ) -> String {
    var json = JSONWriter(style: style)
    write(&json)
    return String(decoding: json.takeBytes(), as: UTF8.self)
  }

  @Test func keysKeepTheirOrder() {
    let document = text { json in
      json.object { json in
        json.member("zebra", 1)
        json.member("apple", "x")
        json.member("none", nil as String?)
        json.member("yes", true)
        json.member("list") { json in
          json.array { json in
            json.value(1)
            json.value("two")
            json.array { _ in }
            json.object { _ in }
            json.null()
          }
        }
        json.member("time", 0.41, decimals: 3)
      }
    }
    let expected =
      #"{"zebra":1,"apple":"x","none":null,"yes":true,"#
      + #""list":[1,"two",[],{},null],"time":0.41}"#
    #expect(document == expected)
  }

  @Test func readableDocumentsHaveALineForEachMember() {
    let document = text(.readable(indent: 2)) { json in
      json.object(.lines) { json in
        json.member("a", 1)
        json.key("b")
        json.array(.lines) { json in
          json.object { json in
            json.member("c", 2)
            // A line inside a line stays on it.
            json.member("d") { json in json.array(.lines) { $0.value(3) } }
          }
          json.object(.line) { $0.member("e", 4) }
        }
        json.key("f")
        json.array(.lines) { _ in }
      }
    }
    #expect(
      document == """
        {
          "a": 1,
          "b": [
            {"c": 2, "d": [3]},
            {"e": 4}
          ],
          "f": []
        }
        """)
  }

  @Test(
    arguments: [
      (0.41, 3, "0.41"), (0.1 + 0.2, 3, "0.3"), (133.4789, 3, "133.479"), (42, 3, "42"),
      (0.0004, 3, "0"), (-0.0004, 3, "0"), (-1.5, 1, "-1.5"), (1.005, 0, "1"), (2.5, 0, "3"),
      (0.007, 3, "0.007"), (36_000.001, 3, "36000.001"), (1e300, 3, "1e+300"),
      (.infinity, 3, "null"), (.nan, 3, "null"), (0.123456789012345, 15, "0.123456789012345"),
      (-0.05, 3, "-0.05"), (1.1, -4, "1"), (9_007_199_254_740_992, 2, "9007199254740992.0"),
    ] as [(Double, Int, String)])
  func numbersAreRoundedAndShort(number: Double, decimals: Int, expected: String) {
    #expect(text { $0.value(number, decimals: decimals) } == expected)
  }

  @Test(arguments: [Int.min, -1, 0, Int.max]) func wholeNumbers(number: Int) {
    #expect(text { $0.value(number) } == "\(number)")
  }

  /// Every scalar of the first planes' odd corners comes back from another reader.
  @Test func stringsComeBack() throws {
    var scalars = String.UnicodeScalarView()
    for value in 0...0x2FF as ClosedRange<UInt32> {
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    for value in [0x2028, 0x2029, 0xFEFF, 0xFFFD, 0xFFFF, 0x1F4F0, 0x10FFFF] as [UInt32] {
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    let original = String(scalars) + #"</script> \ " \u0041"#
    let document = text { json in json.array { $0.value(original) } }
    let read = try JSONDecoder().decode([String].self, from: Data(document.utf8))
    #expect(read == [original])
    #expect(!document.utf8.contains { $0 < 0x20 || $0 == 0x7F })
    let keyed = text { json in json.object { $0.member(original, 1) } }
    #expect(try JSONDecoder().decode([String: Int].self, from: Data(keyed.utf8)) == [original: 1])
  }

  @Test func aDocumentCanBeTakenInPieces() {
    var elements = JSONWriter(style: .readable(indent: 1), elementsAtDepth: 1)
    var pieces: [[UInt8]] = []
    for number in 1...3 {
      elements.object { $0.member("n", number) }
      pieces.append(elements.takeBytes())
    }
    var json = JSONWriter(style: .readable(indent: 1))
    var bytes: [UInt8] = []
    json.beginObject(.lines)
    json.key("list")
    json.beginArray(.lines)
    bytes += json.takeBytes()
    for piece in pieces {
      json.elements(piece)
      bytes += json.takeBytes()
    }
    json.value(4)
    json.endArray()
    json.member("after", 5)
    json.endObject()
    bytes += json.takeBytes()
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {
         "list": [
          {"n": 1},
          {"n": 2},
          {"n": 3},
          4
         ],
         "after": 5
        }
        """)
  }
}

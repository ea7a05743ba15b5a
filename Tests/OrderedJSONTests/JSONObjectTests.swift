import OrderedJSON
import Testing

@Suite struct JSONObjectTests {
  private func object(_ text: String) -> JSONObject { JSONObject(Array(text.utf8)[...]) }

  @Test func membersHaveTheirPlacesAndValues() {
    let text =
      #" {"a" : "x\n\u00e9\ud83d\ude00" ,"b":-1.5e2, "c": true,"d":null,"e":[{"f":[]},2]} "#
    let object = object(text)
    #expect(object.isWhole)
    let expected: [(String, JSONObject.Value)] = [
      ("a", .text("x\né😀")), ("b", .number(-150)), ("c", .truth(true)), ("d", .null),
      ("e", .container),
    ]
    #expect(object.members.map(\.key) == expected.map(\.0))
    #expect(object.members.map(\.value) == expected.map(\.1))
    let bytes = Array(text.utf8)
    #expect(
      object.members.map { String(decoding: bytes[$0.range], as: UTF8.self) }.suffix(2)
        == [#""d":null"#, #""e":[{"f":[]},2]"#])
    #expect(object["d"] == nil && object["g"] == nil && object["c"] == .truth(true))
    #expect(self.object("{}").isWhole)
    #expect(self.object(#"{"a": 1, "a": 2}"#)["a"] == .number(2))
  }

  @Test func placesAreThoseOfTheSlice() {
    let bytes = Array(#"xx{"a": 1}"#.utf8)
    #expect(JSONObject(bytes[2...]).members.first?.range == 3..<9)
  }

  @Test(arguments: [
    "", "[1]", "1", "{", "{}}", "{} x", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, #"{"a":01}"#,
    #"{"a":1.}"#, #"{"a":+1}"#, #"{"a":.5}"#, #"{"a":1e}"#, #"{"a":1e999}"#, #"{"a":tru}"#,
    #"{"a":nul}"#, #"{a:1}"#, #"{"a":"\x"}"#, #"{"a":"\ud800"}"#, #"{"a":"\udc00"}"#,
    #"{"a":"\u12"}"#, "{\"a\":\"\u{1}\"}", "{\"a\":\"x\ny\"}", #"{"a":[1,]}"#, #"{"a":{"b"}}"#,
    #"{"a":1 "b":2}"#, #"{"a": NaN}"#,
  ])
  func whatIsNoObjectIsNotWhole(text: String) {
    #expect(!object(text).isWhole)
  }

  @Test func invalidUTF8IsNotWhole() {
    #expect(!JSONObject(Array(#"{"a":""#.utf8) + [0xFF] + Array(#""}"#.utf8)[...]).isWhole)
    #expect(!JSONObject(Array(#"{"a":"\n"#.utf8) + [0xC3] + Array(#""}"#.utf8)[...]).isWhole)
  }

  @Test func everyCutOfAnObjectIsRead() {
    let bytes = Array(#"{"a": "x\u00e9é", "b": [1, {"c": null}], "d": 12, "e": false}"#.utf8)
    for end in 0..<bytes.count {
      let cut = JSONObject(bytes[..<end])
      #expect(!cut.isWhole)
      #expect(cut.members.allSatisfy { $0.range.upperBound <= end })
      #expect(cut.members.dropLast().allSatisfy { !$0.isCut })
    }
    let cut = object(#"{"event": "feedback", "listener": "An"#)
    #expect(cut.members.last?.value == .text("An"))
    #expect(cut.members.last?.isCut == true)
  }

  @Test func depthIsBounded() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(!object(#"{"a": \#(deep)"#).isWhole)
    #expect(object(#"{"a": [[[[[[[[[[1]]]]]]]]]]}"#).isWhole)
  }
}

/// Reads: telephone numbers: "(203) 450-3343", "1-800-273-8255", "+44 20 7946 0958",
/// "555.555.5555", "020 7946 0958", "123-123-5678", "608/263-2191", with extensions ("x12"); cards; letters in them stay words.
/// Leaves alone: spans of numbers, dates, long numbers without groups.
struct Telephone: Rule {
  var name: String { "telephone" }
  var starts: [Start] { [.digits, .marks("+(")] }

  func match(_ at: Cursor) -> Match? {
    // Most numbers have one group, too short to be all of a telephone number.
    if let first = at[0], first.kind == .digits, first.count < 10 {
      guard let next = at[1],
        next.kind == .digits || at.isDash(1) || at.isDot(1) || at.isMark(1, "(")
          || at.isMark(1, "/") && first.count == 3
      else { return nil }
      if isTooShort(at) { return nil }
    }
    if at.isGlued(0), at[-1]?.kind != .mark, at.index > at.sentence.lowerBound { return nil }
    var groups: [ArraySlice<UInt8>] = []
    var end = 0
    let isInternational = at.isMark(0, "+")
    if isInternational {
      guard at.isGlued(1), let code = at.digits(1), code.count <= 4 else { return nil }
      groups.append(code)
      end = 2
    }
    while groups.count < 7 {
      var next = end
      if !groups.isEmpty {
        if at.isGlued(next),
          at.isMark(next, "/") && groups.count == 1 && groups[0].count == 3
            && at.digits(next + 1)?.count == 3 && at.isGluedMark(next + 2, "-")
            || at.isMark(next, "-") || at.isMark(next, ".") || at.isMark(next, "\u{2011}")
            || at.isMark(next, "–")
        {
          next += 1
        }
        guard at[next]?.gap != .newline else { break }
      }
      if at.isMark(next, "("), let area = at.digits(next + 1), at.isMark(next + 2, ")"),
        groups.count < 2, area.count <= 5
      {
        if area.elementsEqual([0x30]) { end = next + 3; continue }
        groups.append(area)
        end = next + 3
        if at.isMark(end, "-"), at.isGlued(end) { continue }
        continue
      }
      guard let digits = at.digits(next), next == end || at.isGlued(next) else { break }
      if at.isGlued(next + 1), at[next + 1]?.kind == .word { break }
      groups.append(digits)
      end = next + 1
    }
    // "On 12-25-2020", "on 10-31-16": a day.
    if groups.count == 3, groups[0].count <= 2, groups[1].count <= 2,
      at.isMark(1, "-"), at.isMark(3, "-"), at.value(0) ?? 99 < 32, at.value(2) ?? 99 < 32,
      groups[2].count == 4 && groups[0].count == 2 && groups[1].count == 2
        && (1900...2099).contains(at.value(4) ?? 0)
        || groups[2].count == 2 && at.isWord(-1, "on filed dated aired since effective")
    {
      return nil
    }
    guard groups.count > 1 || groups.first?.count ?? 0 > 9,
      isNumber(at, groups, end, isInternational)
    else { return nil }
    let zero = at.say.isBritish ? "oh" : "zero"
    var words = groups.enumerated().map { place, group -> String in
      if group.elementsEqual("800".utf8), place < 2 { return "eight hundred" }
      // "0800 555 111", "1800 333 000": free and shared lines are known by their hundred.
      if place == 0, group.count == 4, group.suffix(2).elementsEqual("00".utf8),
        group.first == 0x30 && at.say.isBritish || group.first == 0x31, let middle = at.value(0),
        groups.count > 1
      {
        return (group.first == 0x30 ? "oh " : "one ") + at.say.cardinal(middle % 1000)
      }
      if isInternational, place == 0 { return "plus " + at.say.digits(group, zero: zero) }
      return at.say.digits(group, zero: zero)
    }
    // "212-555-1234 x12"
    if at.isWritten(end, "x"), at.isGlued(end + 1), let extra = at.digits(end + 1), extra.count < 6,
      groups.count > 1
    {
      return Match(
        end + 2, .telephone,
        words.joined(separator: ", ") + ", extension " + at.say.digits(extra, zero: zero),
        .init("groups", "\(groups.count)"))
    }
    // "1-800-GO-U-HAUL"
    var letters = 0
    while letters < 6, at.isGlued(end), at.isMark(end, "-"), at.isGlued(end + 1), groups.count < 4,
      let lexeme = at[end + 1],
      lexeme.shape == .upper || lexeme.shape == .oneCapital || lexeme.kind == .digits
        || lexeme.shape == .capitalised && groups.count == 2 && groups[0].count == 1
    {
      let isWord = lexeme.count > 3 && at.bytes(end + 1).contains { "AEIOUY".utf8.contains($0) }
      words.append(
        lexeme.kind == .digits
          ? at.say.digits(at.bytes(end + 1))
          : isWord ? at.string(end + 1).lowercased() : at.string(end + 1))
      end += 2
      letters += 1
    }
    // "1-800-273-TALK (8255)"
    if letters > 0, at.isMark(end, "("), let digits = at.digits(end + 1), at.isMark(end + 2, ")") {
      words.append(at.say.digits(digits, zero: zero))
      end += 3
    }
    return Match(end, .telephone, words.joined(separator: ", "), .init("groups", "\(groups.count)"))
  }

  /// Two groups with fewer than five digits and nothing that could go on from them: "3.5", "21-17".
  private func isTooShort(_ at: Cursor) -> Bool {
    let second = at[1]?.kind == .digits ? 1 : 2
    guard let head = at[0]?.count, let tail = at.digits(second)?.count, head + tail < 5,
      !at.isMark(1, "(")
    else { return false }
    guard let behind = at[second + 1] else { return true }
    return behind.kind == .word
      || behind.kind == .mark && !at.isDash(second + 1) && !at.isMark(second + 1, ".")
        && !at.isMark(second + 1, "(")
  }

  private func isNumber(_ at: Cursor, _ groups: [ArraySlice<UInt8>], _ end: Int, _ plus: Bool)
    -> Bool
  {
    let sizes = groups.map(\.count)
    let total = sizes.reduce(0, +)
    if at.isGlued(end), at.isMark(end, "%") { return false }
    // "B 842 (2023) 137955" is a journal's volume and page.
    let bracket = at.isMark(0, "(") ? 0 : 1
    if at.isMark(bracket, "("), groups.count > bracket, groups[bracket].count == 4,
      groups[bracket].starts(with: "19".utf8) || groups[bracket].starts(with: "20".utf8)
    {
      return false
    }
    // "on a 220-207 vote"
    if sizes == [3, 3], at.isWord(end, "vote votes margin majority decision ruling") {
      return false
    }
    // "0900-1700": hours.
    if sizes == [4, 4], at.isDash(1), at.value(0) ?? 9999 < 2401, at.value(2) ?? 9999 < 2401,
      (at.value(0) ?? 1) % 5 == 0, (at.value(2) ?? 1) % 5 == 0, at.value(0) ?? 0 > 59,
      !(-4 ... -1).contains(where: { at.isWord($0, Self.calling) }),
      (at.value(0) ?? 0) % 100 < 60, (at.value(2) ?? 0) % 100 < 60
    {
      return false
    }
    // "its 2023-24 report", "sat on the council (1968–73)"
    if sizes == [4, 2], at.isDash(1), let first = at.value(0), (1900...2099).contains(first),
      at.value(2) ?? 0 > first % 100 || at.isMark(-1, "(") && at.isMark(end, ")")
    {
      return false
    }
    // "in 1935–1936": years.
    if sizes == [4, 4], let first = at.value(0), let last = at.value(2), first < last,
      (1000...2100).contains(first), (1000...2100).contains(last)
    {
      return false
    }
    // "057-9327600"
    if sizes.count == 2, groups[0].first == 0x30, (2...5).contains(sizes[0]),
      (5...8).contains(sizes[1]), (9...11).contains(total),
      at.isMark(1, "-") && at.isGlued(1) || at[1]?.kind == .digits
    {
      return true
    }
    if plus { return total >= 7 && total <= 15 && groups.count > 1 || total >= 10 && total <= 15 }
    let isBracketed = at.isMark(0, "(")
    if isBracketed {
      return groups.count > 1 && (sizes[0] >= 3 || groups[0].first == 0x30) && total >= 9
        && total <= 12
    }
    // "01 525 2991": Dublin.
    if sizes == [2, 3, 4], groups[0].elementsEqual("01".utf8), at.say.isBritish { return true }
    if groups.count > 1, total >= 6, total <= 12, sizes.allSatisfy({ $0 > 1 && $0 < 7 }),
      (-4 ... -1).contains(where: { at.isWord($0, Self.calling) })
    {
      return true
    }
    // "1300 22 4636", "1800 123 456" in Australia; "116 123" all over Europe.
    if sizes == [4, 2, 4] || sizes == [4, 3, 3],
      ["1300", "1800", "1850", "1890"].contains(where: { groups[0].elementsEqual($0.utf8) })
    {
      return true
    }
    if sizes == [3, 3], groups[0].elementsEqual("116".utf8), end == 2 { return true }
    // "4111 1111 1111 1111"
    if sizes == [4, 4, 4, 4] {
      return at.isNear("card cards visa mastercard amex account IBAN", before: 8, after: 4)
    }
    guard !groups.isEmpty, at.isGlued(1) || groups[0].first == 0x30 else { return false }
    switch sizes {
    case [3, 3, 4], [1, 3, 3, 4], [3, 3, 4, 4], [3, 3, 4, 1], [3, 3, 4, 2], [3, 3, 4, 3]:
      return !at.isMark(0, "$")
    case [3, 2, 4]: return true  // A social security number.
    case [4, 2, 2, 2], [5, 2, 2, 2], [4, 2, 4], [4, 4, 2], [4, 2, 4, 4], [2, 3, 4]:
      return groups[0].first == 0x30 && at[1]?.kind == .digits
    case [1, 3]:
      return groups[0].first == 0x31 && groups[1].first == 0x38
        && at.isMark(end, "-") && at.isGlued(end + 1)
        && (at[end + 1]?.shape == .upper || at[end + 1]?.shape == .capitalised)
        || groups[0].first == 0x31 && at.isMark(end, "-") && at[end + 1]?.shape == .upper
          && groups[1].elementsEqual("800".utf8)
    case [1, 3, 3]:
      return groups[0].first == 0x31 && groups[1].first == 0x38 && at.isMark(end, "-")
        && at.isGlued(end + 1) && at[end + 1]?.shape == .upper
    case [3, 4], [1, 4]:
      if groups[0].elementsEqual("555".utf8) { return true }
      return (-4 ... -1).contains { at.isWord($0, Self.calling) }
    case [4, 4], [4, 4, 3], [2, 4, 4], [3, 4, 4], [5, 6], [4, 3, 4], [4, 3, 3], [5, 3, 3], [4, 7],
      [3, 8], [11]:
      return groups[0].first == 0x30
    default: return false
    }
  }

  private static let calling: Words =
    "call called calling phone tel telephone dial ring text fax on internally hotline helpline ph mob enquiries inquiries bookings LoCall"
}

/// Reads: British money before 1971: "£1 10s 6d", "2s 6d", "£5 5s".
/// Leaves alone: shillings or pence alone ("10s", "6d"), which could be anything.
struct Shillings: Rule {
  let name = "shillings"
  let starts: [Start] = [.digits, .marks("£")]

  func match(_ at: Cursor) -> Match? {
    guard !at.isJoined else { return nil }
    var parts: [String] = []
    var end = 0
    if at.isMark(0, "£") {
      guard let pounds = at.numeral(1), pounds.fraction == nil, at.isGlued(1),
        !at.isGlued(1 + pounds.count)
      else { return nil }
      parts.append(at.say.numeral(pounds) + (pounds.isOne ? " pound" : " pounds"))
      end = 1 + pounds.count
    }
    guard let shillings = at.value(end), (1...19).contains(shillings), at.isGlued(end + 1),
      at.string(end + 1) == "s"
    else { return nil }
    parts.append(at.say.counted(shillings, "shilling"))
    end += 2
    if let pence = at.value(end), (1...11).contains(pence), !at.isGlued(end), at.isGlued(end + 1),
      at.string(end + 1) == "d"
    {
      parts.append(at.say.cardinal(pence) + (pence == 1 ? " penny" : " pence"))
      end += 2
    }
    guard parts.count > 1, let last = parts.popLast(), !at.isGlued(end) || at[end]?.kind == .mark
    else { return nil }
    return Match(
      end, .money, parts.joined(separator: " ") + " and " + last,
      .init("amount", at.text.string(at.index..<at.index + end)))
  }
}

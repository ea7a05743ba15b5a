/// Reads: the code of the American post after a state, and numbers that are told digit by digit:
/// "CA 95051", "FL, 33101-1234", "D.C. 20500", "Lansing MI 48933", "a card ending in 8876", "PIN 4321",
/// "PC 4521 Hill", "conference ID 13745523", "account number 12345678", "PMID: 12345678", "Sydney NSW 2000",
/// "ref. 4524-000123-7".
/// Leaves alone: other numbers of five digits and more, days ("Incident 14-05-2023").
struct ZipCode: Rule {
  var name: String { "digits" }
  var starts: [Start] { [.digits] }

  func match(_ at: Cursor) -> Match? {
    guard let digits = at.digits(0), !at.isJoined else { return nil }
    if let match = reference(at) { return match }
    if digits.count == 5, isAfterState(at) {
      var words = at.say.digits(digits)
      var end = 1
      if at.isGluedMark(1, "-"), at.isGlued(2), let more = at.digits(2), more.count == 4 {
        words += ", " + at.say.digits(more)
        end = 3
      }
      return Match(end, .address, words, .init("code", at.string(0)))
    }
    // "Grid reference NN 608 378"
    if digits.count == 3, at.say.isBritish,
      at.isNear("grid gridref NGR reference", before: 5, after: 0),
      at[-1]?.shape == .upper && at[-1]?.count == 2 && at.digits(1)?.count == 3
        || at.digits(-1)?.count == 3 && at[-2]?.shape == .upper && at[-2]?.count == 2
    {
      return Match(1, .cardinal, at.say.digits(digits), .init("digits", at.string(0)))
    }
    guard digits.count >= 3, !at.isGlued(1) || at[1]?.kind == .mark,
      at.isWord(-1, "in") && at.isWord(-2, "ending")
        || at.isWord(-1, "PIN code passcode zip zipcode text")
        || digits.count == 5
          && (at.isWord(-1, "codes") || at.isWord(1, "zip") || isListed(at))
        || digits.count > 4 && at.isWord(-1, "Box") && at[-1]?.shape == .capitalised
        // "Sydney NSW 2000", "Belconnen ACT 2616"
        || digits.count == 4 && at[-1]?.shape == .upper && at[-1]?.gap == .space
          && at.word(1) == nil
          && (at.isWord(-1, "NSW VIC QLD TAS")
            || at.isWord(-1, "ACT SA NT")
              && (at.isMark(-2, ",") || !(1800...2099).contains(at.value(0) ?? 0)))
          && (at[-2]?.shape == .capitalised || at.isMark(-2, ",") && at[-3]?.shape == .capitalised)
        || at.isWord(-1, "RCN CHY CRO ABN ACN TRN") && at[-1]?.shape == .upper
        || digits.count == 5 && at.isWord(-1, "of") && at.isWord(-2, "code")
        // "PC 4521 Dave Hirst"
        || at.say.isBritish && digits.count < 6 && at.isWord(-1, "PC WPC")
          && at[-1]?.shape == .upper
          && at[1]?.shape == .capitalised && at[1]?.gap == .space && at[2]?.shape == .capitalised
          && !(1980...2050).contains(at.value(0) ?? 0)
        || digits.count > 5
          && (at.isWord(-1, "passcode")
            || at.isMark(-1, ":") && at.isWord(-2, "passcode ID code") && at[1] == nil
            || at.isWord(-1, "ID") && at.isWord(-2, "conference meeting webinar user")
            || at.isWord(-1, "is") && at.isWord(-2, "ID") && (at[1] == nil || at[1]?.kind == .mark)
            || at.isWord(-1, "IMO MMSI"))
        || at.isWord(-1, "ending") && digits.count == 4
          && at.isWord(-2, "card visa mastercard amex account")
        || at.isWord(-1, "is") && at.isWord(-2, "code") && at.isWord(-3, "zip area postal")
        || digits.count > 4 && !digits.suffix(3).allSatisfy({ $0 == 0x30 })
          && isIdentified(at)
    else { return nil }
    return Match(1, .cardinal, at.say.digits(digits), .init("digits", at.string(0)))
  }

  /// "Account number is 12345678", "Serial No: 12345678", "PMID: 12345678", "Customer no. 123456": what
  /// has a number to be told apart by, with "number", a colon or "is" between.
  private func isIdentified(_ at: Cursor) -> Bool {
    if at.isWord(-1, "bug ticket docket serial account badge reference ref invoice patent")
      || at.isWord(-1, "Order") && at[-1]?.shape == .capitalised
    {
      return true
    }
    var offset = -1
    if at.isMark(offset, ":") || at.isWord(offset, "is") { offset -= 1 }
    if at.isMark(offset, "#") { offset -= 1 }
    let isNumber = at.isWord(offset, "number no") || at.isDot(offset) && at.isWord(offset - 1, "no")
    if isNumber { offset -= at.isDot(offset) ? 2 : 1 }
    // "Registered in England no. 1234567"
    if isNumber, at.isWord(offset, "England Wales Scotland Ireland"),
      at.isWord(offset - 1, "in and")
    {
      return true
    }
    guard
      isNumber || at.isMark(-1, ":") || at.isMark(-1, "#") || at.isWord(-1, "PMID PMCID SKU item")
    else { return false }
    if !isNumber, offset == -1 { return true }
    // "charity no. 1131547", "Reg. no. 1234567"
    let noun = isNumber && at.isDot(offset) ? offset - 1 : offset
    return at.isWord(noun, Self.identified)
      || isNumber && at.isWord(noun, "charity reg registered incident")
  }

  private static let identified: Words = """
    account acc serial policy passport order item customer membership member job SKU PMID PMCID \
    invoice reference ref patient student employee card booking confirmation tracking claim permit \
    contract licence license registration vehicle VAT company crime ticket case list entry roll user \
    file petition bill accession catalogue
    """

  /// "quoting ref. 4524-000123-7", "crime reference number 24/123456/25": groups of digits that the police
  /// and offices file something under.
  private func reference(_ at: Cursor) -> Match? {
    guard at.isGlued(1), at.isMark(1, "-") || at.isMark(1, "/"), at.digits(2) != nil else {
      return nil
    }
    let name =
      at.isMark(-1, ":") || at.isDot(-1) || at.isWord(-1, "number no is")
      ? at.isWord(-2, "number no") ? -3 : -2 : -1
    // "Incident 14-05-2023" is a day; "incident number 4524-12345-7" is none.
    let isNumbered = name < -1 && (at.isWord(-1, "number no") || at.isDot(-1))
    guard
      at.isWord(at.isDot(name) ? name - 1 : name, "ref reference")
        || isNumbered && at.isWord(name, "incident crime case occurrence reference"),
      !(at.value(0) ?? 99 < 32 && at.value(2) ?? 99 < 32 && at.digits(4)?.count == 4)
    else { return nil }
    var groups = [at.digits(0), at.digits(2)].compactMap { $0 }
    var end = 3
    while groups.count < 5, at.isGlued(end), at.isGlued(end + 1),
      at.isMark(end, "-") || at.isMark(end, "/"),
      let group = at.digits(end + 1)
    {
      groups.append(group)
      end += 2
    }
    // "case 24-1068" and "incident number 25/8" are in pairs.
    guard groups.count > 2, groups.contains(where: { $0.count > 3 }),
      !at.isGlued(end) || at[end]?.kind == .mark
    else { return nil }
    return Match(
      end, .cardinal, groups.map { at.say.digits($0, zero: "oh") }.joined(separator: ", "),
      .init("digits", at.text.string(at.index..<at.index + end)))
  }

  /// "ZIP codes 60614, 60657 and 10001"
  private func isListed(_ at: Cursor) -> Bool {
    var offset = -1
    while offset > -20, at.isMark(offset, ",") || at.isWord(offset, "and or"),
      at.digits(offset - 1)?.count == 5
    {
      offset -= 2
    }
    return offset < -1 && at.isWord(offset, "codes code")
  }

  private func isAfterState(_ at: Cursor) -> Bool {
    let before = at.isMark(-1, ",") || at.isDot(-1) ? -2 : -1
    if at.find(before, Tables.states) != nil, at.isMark(before - 1, ",") { return true }
    // "Lansing MI 48933"
    if at[-1]?.shape == .upper, at[-1]?.count == 2, at.find(-1, Tables.states) != nil,
      at[-2]?.shape == .capitalised, at[-1]?.gap == .space, !at.isWord(-1, StateName.ambiguous)
    {
      return true
    }
    // "Columbus, Ohio 43215", "Buffalo, New York 14201"
    if at.isWord(-1, Self.states), at[-1]?.shape == .capitalised,
      at.isMark(-2, ",") || at.isMark(-3, ",") && at[-2]?.shape == .capitalised
    {
      return true
    }
    // "Washington, D.C. 20500", "Charleston, W.Va., 25301": letters that each have their dot.
    let last = at.isDot(before) ? before - 1 : before
    guard at.isDot(last + 1), at.isDot(last - 1), at.isMark(last - 3, ","),
      at[last - 2]?.shape == .oneCapital, at.word(last) != nil
    else { return false }
    return at.isWord(last - 2, "W") && at.isWord(last, "Va")
      || Tables.states.find(at.string(last - 2) + at.string(last)) != nil
  }

  /// The names that addresses write out, the last word of longer ones.
  private static let states: Words = """
    Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii \
    Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan \
    Minnesota Mississippi Missouri Montana Nebraska Nevada York Jersey Mexico Hampshire Carolina \
    Dakota Ohio Oklahoma Oregon Pennsylvania Island Tennessee Texas Utah Vermont Virginia \
    Washington Wisconsin Wyoming
    """
}

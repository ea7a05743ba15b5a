/// Reads: numbers of three parts and more, as versions and addresses of the net are: "2.0.1",
/// "192.168.1.1", "v2.0".
/// Leaves alone: decimals; thousands set apart by dots are read as one number.
struct VersionNumber: Rule {
  var name: String { "version" }
  var starts: [Start] { [.digitsBefore(".")] }

  func match(_ at: Cursor) -> Match? {
    var end = 1
    var parts: [ArraySlice<UInt8>] = []
    guard let first = at.digits(0) else { return nil }
    parts.append(first)
    while parts.count < 8, at.isDot(end), at.isGlued(end + 1), let next = at.digits(end + 1) {
      parts.append(next)
      end += 2
    }
    // "Python 3.12", "Ubuntu 24.04"
    if parts.count == 2, parts[1].count == 2, at.isWord(-1, Self.software), at[-1]?.shape != .lower,
      first.count < 4, !at.isGlued(3) || at[3]?.kind == .mark && !at.isMark(3, "%")
    {
      let minor =
        parts[1].first == 0x30
        ? at.say.digits(parts[1], zero: "oh") : at.say.cardinal(parts[1])
      let joint = parts[1].first == 0x30 ? " " : " point "
      return Match(
        3, .alphanumeric, at.say.cardinal(first) + joint + minor, .init("parts", "2"))
    }
    guard parts.count > 2 else { return nil }
    if parts.dropFirst().allSatisfy({ $0.count == 3 }), first.count <= 3, first.first != 0x30,
      parts.count != 4
    {
      if at.isGluedMark(end, ","), at.isGlued(end + 1), let cents = at.digits(end + 1),
        cents.count < 3
      {
        // "1.234.567,89"
        return Match(
          end + 2, .decimal, at.say.decimal(Array(parts.joined()), cents),
          .init("integer", String(decoding: parts.joined(), as: UTF8.self)),
          .init("fraction", at.string(end + 1)))
      }
      return Match(
        end, .cardinal, at.say.cardinal(Array(parts.joined())),
        .init("integer", String(decoding: parts.joined(), as: UTF8.self)))
    }
    let isAddress = parts.count == 4
    let joint = isAddress ? " dot " : " point "
    let words = parts.map { isAddress ? at.say.digits($0) : at.say.cardinal($0) }
    if isAddress, at.isGluedMark(end, ":"), at.isGlued(end + 1), at.digits(end + 1) != nil {
      let last = Web.end(at, from: end)
      return Match(
        last, .electronic, words.joined(separator: joint) + " " + Web.spoken(at, end..<last),
        .init("parts", "\(parts.count)"))
    }
    return Match(
      end, .alphanumeric, words.joined(separator: joint), .init("parts", "\(parts.count)"))
  }

  /// What is known by its version.
  private static let software: Words = """
    Python iOS iPadOS macOS watchOS tvOS Android Ubuntu Debian Fedora Kubernetes Node Java Swift Linux \
    PostgreSQL Firefox Chrome Django Rails Perl Ruby Rust Go Excel
    """
}

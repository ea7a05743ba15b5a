/// A sentence as a range of lexemes, before it is read.
struct Piece: Equatable {
  /// Its lexemes, with the stop and the closing marks at its end.
  var lexemes: Range<Int>
  /// The lexemes that rules may read: up to the stop, which is never part of an abbreviation.
  var body: Range<Int>
}

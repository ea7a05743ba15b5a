extension JSONWriter {
  /// Writes a member whose value is a text, or null.
  public mutating func member(_ name: String, _ text: String?) {
    key(name)
    if let text { value(text) } else { null() }
  }

  /// Writes a member whose value is a whole number, or null.
  public mutating func member(_ name: String, _ number: Int?) {
    key(name)
    if let number { value(number) } else { null() }
  }

  /// Writes a member whose value is true or false.
  public mutating func member(_ name: String, _ truth: Bool) {
    key(name)
    value(truth)
  }

  /// Writes a member whose value is a number rounded to so many decimals (0 to 15), or null.
  public mutating func member(_ name: String, _ number: Double?, decimals: Int) {
    key(name)
    if let number { value(number, decimals: decimals) } else { null() }
  }

  /// Writes a member whose value is what a closure writes.
  public mutating func member<E>(
    _ name: String, _ write: (inout JSONWriter) throws(E) -> Void
  ) throws(E) {
    key(name)
    try write(&self)
  }

  /// Writes an object whose members a closure writes.
  public mutating func object<E>(
    _ layout: Layout = .line, _ write: (inout JSONWriter) throws(E) -> Void
  ) throws(E) {
    beginObject(layout)
    try write(&self)
    endObject()
  }

  /// Writes an array whose elements a closure writes.
  public mutating func array<E>(
    _ layout: Layout = .line, _ write: (inout JSONWriter) throws(E) -> Void
  ) throws(E) {
    beginArray(layout)
    try write(&self)
    endArray()
  }

  /// Writes a member whose value is a range as `{"start": …, "end": …}`, end exclusive; nothing at
  /// all where there is none.
  public mutating func member(_ name: String, _ range: Range<Int>?) {
    guard let range else { return }
    key(name)
    object { json in
      json.member("start", range.lowerBound)
      json.member("end", range.upperBound)
    }
  }
}

import Testing

/// A small clip of which something can be said.
enum FeedbackClip {
  static let article = """
    # Talks in Niamey

    The envoys met in Niamey on Friday. The Niamey-based junta paid $1.2bn, it said. Its own bank in
    Burkina Faso had none.

    Nobody in Niamey's streets knew on Jan. 6 what Niamey had paid.

    """

  /// Makes the clip `out/news/talks`.
  static func make(in place: Workplace) throws {
    try place.write(article, "news/talks.md")
    expectDone(try place.aloud("narrate", "news/talks.md", "-o", "out/news/", "--quiet"))
    try place.write(article, "out/news/talks.md")
  }

  static let audio = "out/news/talks.wav"
  static let log = "out/news/talks.feedback.jsonl"
}

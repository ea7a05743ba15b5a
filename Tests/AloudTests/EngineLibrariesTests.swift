import Testing

#if os(Linux)
  /// What plays sound is not loaded: every fork of the engine would pay for its thirty libraries.
  @Test func theEngineLoadsNothingThatPlaysSound() throws {
    let place = try Workplace()
    let listed = try place.run(["/usr/bin/ldd", Programs.engine])
    #expect(listed.status == 0)
    #expect(listed.text.contains("libespeak-ng"))
    for library in ["libpcaudio", "libpulse", "libasound", "libX11", "libsndfile"] {
      #expect(!listed.text.contains(library))
    }
  }
#endif

#if canImport(Glibc)
  import CSynthesizerTables
  import Glibc
  import Testing

  private typealias Function = @convention(c) (Double) -> Double

  /// The mathematical function of a library, or of this program where that has one of its own.
  private func function(_ name: String, of library: String?) throws -> Function {
    let handle = unsafe try #require(unsafe dlopen(library, RTLD_NOW))
    let symbol = unsafe try #require(unsafe dlsym(handle, name))
    return unsafe unsafeBitCast(symbol, to: Function.self)
  }

  /// Arguments at and beside whole numbers of hertz and of steps of the flutter, at random, and those
  /// that are none.
  private let arguments: [Double] = {
    var generator = SystemRandomNumberGenerator()
    let step = Double.pi / 22_050
    var hertz: [Double] = []
    for count in stride(from: -12_000.0, through: 12_000, by: 1) {
      hertz += [step * count, 2 * step * count, step * (count + 0.25)]
    }
    let flutter = [12.7, 7.1, 4.7].flatMap { wave in
      stride(from: -10.0, through: 4_200, by: 1).map { Double.pi * wave * $0 }
    }
    let whole = hertz + flutter
    let beside = whole.flatMap { [$0.nextUp, $0.nextDown] }
    let random = (0..<50_000).map { _ in Double.random(in: -700...700, using: &generator) }
    let odd: [Double] = [
      0, -0.0, 1e9, -1e9, 1e300, -1e300, 1e-300, .leastNonzeroMagnitude, .infinity, -.infinity,
      .nan,
    ]
    return whole + beside + random + odd
  }()

  /// Fills the tables again and again, so nothing else in this target may use these functions.
  @Test func theTabledFunctionsAreTheLibrarysOwn() throws {
    for name in ["cos", "exp", "sin"] {
      let theirs = try function(name, of: "libm.so.6")
      let ours = try function(name, of: nil)
      #expect(
        unsafe unsafeBitCast(theirs, to: UInt.self) != unsafeBitCast(ours, to: UInt.self),
        "nothing takes the library's place, so there is nothing to compare")
      for rate: Int32 in [22_050, 44_100, 16_000, 22_050] {
        synthesizer_tables_prepare(rate)
        let different = arguments.first { theirs($0).bitPattern != ours($0).bitPattern }
        #expect(different == nil, "\(name) at \(rate) samples a second")
      }
    }
    expectWhatTheSynthesizerAsksForInTables()
  }

  /// The tables stand for 22,050 samples a second.
  private func expectWhatTheSynthesizerAsksForInTables() {
    func misses(_ function: Character, _ arguments: some Sequence<Double>) -> [Double] {
      let code = CChar(bitPattern: function.asciiValue ?? 0)
      return arguments.filter { synthesizer_tables_hold(code, $0) == 0 }
    }
    // As eSpeak NG's klatt.c works its arguments out.
    let minusPi = -Double.pi / 22_050
    let hertz = (0...11_025).map(Double.init)
    #expect(misses("e", hertz.map { minusPi * $0 }) == [])
    #expect(misses("c", hertz.map { -2 * minusPi * $0 }) == [])
    #expect(misses("c", hertz.map { -2 * minusPi * -$0 }) == [])
    for wave in [12.7, 7.1, 4.7] {
      #expect(misses("s", (1..<4_096).map { Double.pi * wave * Double($0) }) == [])
    }
    // Not every argument is taken for one that stands in a table.
    #expect(misses("e", [minusPi * 0.5, -1, 1]).count == 3)
    #expect(misses("c", [minusPi * 11_026 * 2, 1, 3]).count == 3)
    #expect(misses("s", [0, -0.0, 1, .pi]).count == 4)
  }
#endif

#if canImport(Glibc)
  import CUnlockedRandom
  import Glibc
  import Testing

  private typealias Rand = @convention(c) () -> Int32
  private typealias Srand = @convention(c) (UInt32) -> Void

  /// A function of the C library itself, whatever takes its place in this program.
  private func original<Function>(_ name: String, as: Function.Type) throws -> Function {
    let library = unsafe try #require(unsafe dlopen("libc.so.6", RTLD_NOW))
    let symbol = unsafe try #require(unsafe dlsym(library, name))
    return unsafe unsafeBitCast(symbol, to: Function.self)
  }

  private func own<Function>(_ name: String, as: Function.Type) throws -> Function {
    let program = unsafe try #require(unsafe dlopen(nil, RTLD_NOW))
    let symbol = unsafe try #require(unsafe dlsym(program, name))
    return unsafe unsafeBitCast(symbol, to: Function.self)
  }

  @Test func theUnlockedNumbersAreTheLibrarysOwn() throws {
    let theirs = try original("rand", as: Rand.self)
    let ours = try own("rand", as: Rand.self)
    #expect(
      unsafe unsafeBitCast(theirs, to: UInt.self) != unsafeBitCast(ours, to: UInt.self),
      "nothing takes the library's place, so there is nothing to compare")
    // Both from their own beginnings, then from two seeds; nothing else here draws numbers.
    #expect((0..<10_000).allSatisfy { _ in theirs() == ours() })
    for seed: UInt32 in [0, 1, 20_261_122] {
      try original("srand", as: Srand.self)(seed)
      try own("srand", as: Srand.self)(seed)
      #expect((0..<10_000).allSatisfy { _ in theirs() == ours() })
    }
  }
#endif

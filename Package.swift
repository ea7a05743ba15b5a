// swift-tools-version: 6.3
import PackageDescription

/// The release build links the Swift standard library statically: the programs start in half the
/// time and run where no Swift is. Compiler and linker must both be told.
let staticFlag = ["-static-stdlib"]
let staticLibrary = SwiftSetting.unsafeFlags(
  staticFlag, .when(platforms: [.linux], configuration: .release))
let staticallyLinked = LinkerSetting.unsafeFlags(
  staticFlag, .when(platforms: [.linux], configuration: .release))

/// The engine passes for the library that plays sound (`Sources/CSilentAudio` says why). The linker
/// that is the default on Linux gives no program a soname.
let silentAudio = LinkerSetting.unsafeFlags(
  ["-use-ld=lld", "-Xlinker", "-soname=libpcaudio.so.0"], .when(platforms: [.linux]))

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  staticLibrary,
]

/// A C library of the system, found through pkg-config.
func system(_ name: String, _ pkgConfig: String, apt: String, brew: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt]), .brew([brew])])
}

/// A part of Aloud. `optimised` is for one whose tests would take minutes without.
func part(
  _ name: String, _ dependencies: [Target.Dependency] = [], optimised: Bool = false
) -> Target {
  let always = SwiftSetting.unsafeFlags(["-O"], .when(configuration: .debug))
  return .target(
    name: name, dependencies: dependencies, swiftSettings: optimised ? strict + [always] : strict)
}

/// The tests of one part.
func tests(
  _ name: String, _ dependencies: [Target.Dependency] = [], data: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.init(stringLiteral: name)] + dependencies,
    // Files of data are read where they stand in the sources.
    exclude: data, swiftSettings: strict)
}

let package = Package(
  name: "Aloud",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "aloud", targets: ["aloud"]),
    .executable(name: "aloud-engine", targets: ["aloud-engine"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // C libraries of the system.
    system("CEspeakNG", "espeak-ng", apt: "libespeak-ng-dev", brew: "espeak-ng"),
    system("CSndfile", "sndfile", apt: "libsndfile1-dev", brew: "libsndfile"),
    system("CMD4C", "md4c", apt: "libmd4c-dev", brew: "md4c"),
    system("CYAML", "yaml-0.1", apt: "libyaml-dev", brew: "libyaml"),
    system("CExpat", "expat", apt: "libexpat1-dev", brew: "expat"),
    system("CCrypto", "libcrypto", apt: "libssl-dev", brew: "openssl@3"),
    .target(name: "CExchange"),
    .target(name: "CProcess"),
    .target(name: "CSynthesizerTables"),
    .target(name: "CUnlockedRandom"),
    .target(name: "CSilentAudio"),

    // What the parts stand on.
    part("Digest", ["CCrypto"]),
    part("OrderedJSON"),
    part("DurableFile", ["CExchange"]),

    // The flow, in its order.
    part("Article", ["CMD4C", "CYAML"], optimised: true),
    part("Normalisation"),
    part("Lexicon", ["CExpat", "DurableFile", "Normalisation"]),
    part("EngineWire"),
    part("Speech", ["CProcess", "Digest", "EngineWire"]),
    part("Clips", ["CSndfile", "Digest", "DurableFile", "OrderedJSON"]),
    part("Feedback", ["DurableFile", "OrderedJSON"]),
    part(
      "Narration",
      [
        "Article", "Clips", "CProcess", "Digest", "DurableFile", "Feedback", "Lexicon",
        "Normalisation", "Speech",
      ]),

    // The programs.
    .executableTarget(
      name: "aloud",
      dependencies: [
        "Feedback", "Lexicon", "Narration", "Normalisation", "OrderedJSON",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict, linkerSettings: [staticallyLinked]),
    .executableTarget(
      name: "aloud-engine",
      dependencies: [
        "CEspeakNG", "CProcess", "CSynthesizerTables", "CSilentAudio", "CUnlockedRandom",
        "EngineWire",
      ],
      swiftSettings: strict, linkerSettings: [staticallyLinked, silentAudio]),

    // The tests, a target a part; `AloudTests` runs the programs.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests("Digest"),
    tests("OrderedJSON"),
    tests("DurableFile", ["TestSupport"]),
    tests("Article", data: ["Cases"]),
    tests("Normalisation", data: ["Cases", "Readings"]),
    tests("Lexicon", ["Normalisation", "Speech", "TestSupport"], data: ["Cases"]),
    tests(
      "Speech", ["CSynthesizerTables", "CUnlockedRandom", "Digest", "EngineWire", "TestSupport"]),
    tests("Clips", ["Digest", "DurableFile", "OrderedJSON", "TestSupport"]),
    tests("Feedback", ["DurableFile", "TestSupport"]),
    tests("Narration", ["Article", "Clips", "Feedback", "Normalisation", "Speech"]),
    .testTarget(name: "AloudTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

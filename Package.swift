// swift-tools-version:6.2
import PackageDescription

// Program and tests are one build; tests look inside the rooms. What is packaged is built without.
let isPackaged = Context.environment["KIOSK_PACKAGED"] != nil

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (isPackaged ? [] : [.unsafeFlags(["-enable-testing"])])

// Where Debian keeps the headers of Pango and what it stands on. Named here and not by pkg-config: that
// is asked for every target of the package, and the service must build where Pango is missing.
#if arch(arm64)
  let architecture = "aarch64-linux-gnu"
#else
  let architecture = "x86_64-linux-gnu"
#endif
let paperSettings =
  settings + [
    .unsafeFlags(
      [
        "pango-1.0", "glib-2.0", "../lib/\(architecture)/glib-2.0/include", "harfbuzz", "freetype2",
        "cairo",
      ].flatMap { ["-Xcc", "-I/usr/include/\($0)"] })
  ]

// A target per foreign dependency or outside user; Tests/ArchitectureTests holds the allowed imports.
let package = Package(
  name: "welcome-kiosk",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CCrypt", providers: [.apt(["libcrypt-dev"])]),
    .systemLibrary(name: "CPango", providers: [.apt(["libpango1.0-dev"])]),
    .systemLibrary(name: "CHarfBuzz", providers: [.apt(["libharfbuzz-dev"])]),
    .target(
      name: "CICU", linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
    .target(name: "KioskXML", dependencies: ["CLibXML2"], swiftSettings: settings),
    .target(name: "KioskText", dependencies: ["CICU"], swiftSettings: settings),
    .target(
      name: "KioskContent", dependencies: ["KioskXML", "KioskText"],
      exclude: ["Matching/Tables/LICENSE.unicode.txt"], swiftSettings: settings,
      plugins: ["EmbedWords"]),
    .target(
      name: "KioskRendering", dependencies: ["KioskContent", "KioskText", "CQREncode"],
      resources: [
        .embedInCode("Assets/kiosk.css"), .embedInCode("Assets/kiosk.js"),
        .embedInCode("Assets/icon.svg"),
      ], swiftSettings: settings),
    .target(
      name: "KioskWeb",
      dependencies: [
        "KioskContent", "KioskRendering", "KioskText", "CCrypt", "CZlib",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ], swiftSettings: settings),
    .target(
      name: "KioskTerminal", dependencies: ["KioskContent", "KioskRendering", "KioskText"],
      swiftSettings: settings),
    .target(
      name: "KioskTranslation", dependencies: ["KioskContent", "KioskXML", "KioskText"],
      resources: [.embedInCode("Clarity/Schreibregeln.md")], swiftSettings: settings),
    .target(
      name: "KioskPrint", dependencies: ["KioskContent", "KioskRendering", "KioskText"],
      swiftSettings: settings),
    .executableTarget(
      name: "kiosk-paper",
      dependencies: ["KioskRendering", "KioskText", "CPango", "CHarfBuzz", "CZlib"],
      swiftSettings: paperSettings),
    .executableTarget(
      name: "kiosk",
      dependencies: [
        "KioskContent", "KioskPrint", "KioskRendering", "KioskTranslation", "KioskWeb",
        "KioskTerminal", "KioskText", "KioskXML",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ], swiftSettings: settings),

    // Programs for developers: nothing of them is in the service.
    .executableTarget(name: "kiosk-benchmark", exclude: ["Peers"], swiftSettings: settings),
    .executableTarget(name: "cldr-tables", swiftSettings: settings),
    .executableTarget(name: "embed-words", dependencies: ["KioskXML"], swiftSettings: settings),
    .plugin(
      name: "EmbedWords", capability: .buildTool(), dependencies: ["embed-words"],
      path: "Sources/EmbedWords"),

    // What several test targets use; it has no tests of its own.
    .testTarget(name: "TestSupport", swiftSettings: settings),
    .testTarget(name: "ArchitectureTests", swiftSettings: settings),
    .testTarget(
      name: "BenchmarkTests", dependencies: ["kiosk-benchmark"], swiftSettings: settings),
    .testTarget(
      name: "KioskXMLTests", dependencies: ["KioskXML", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "KioskTextTests", dependencies: ["KioskText", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "KioskContentTests", dependencies: ["KioskContent", "TestSupport"],
      exclude: ["Goldens"],
      swiftSettings: settings),
    .testTarget(
      name: "KioskRenderingTests", dependencies: ["KioskRendering", "KioskXML", "TestSupport"],
      exclude: ["Goldens", "Arabic"],
      swiftSettings: settings),
    .testTarget(
      name: "KioskWebTests", dependencies: ["KioskWeb", "TestSupport"], exclude: ["Goldens"],
      swiftSettings: settings),
    .testTarget(
      name: "KioskPaperTests", dependencies: ["kiosk-paper", "TestSupport"],
      swiftSettings: paperSettings),
    .testTarget(
      name: "KioskTranslationTests",
      dependencies: ["KioskTranslation", "KioskContent", "KioskXML", "TestSupport"],
      exclude: ["Goldens"], swiftSettings: settings),
    .testTarget(
      name: "KioskPrintTests", dependencies: ["KioskPrint", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "KioskTerminalTests", dependencies: ["KioskTerminal", "TestSupport"],
      exclude: ["Goldens"],
      swiftSettings: settings),
    .testTarget(
      name: "CommandTests", dependencies: ["kiosk", "TestSupport"], exclude: ["Goldens"],
      swiftSettings: settings),
    .testTarget(
      name: "PeerTests",
      dependencies: [
        "KioskContent", "KioskPrint", "KioskRendering", "KioskText", "KioskTranslation", "KioskXML",
        "kiosk", "TestSupport",
      ],
      exclude: ["Goldens", "Peers"], swiftSettings: settings),
    .testTarget(
      name: "BrowserTests", dependencies: ["KioskContent", "KioskText", "TestSupport"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.2
import PackageDescription

// Modules follow the journey of the data (see README); each imports only what stands above it in this list. A target names
// every module whose types it touches, also through another's interface: what is not named is not rebuilt when their
// layout changes.
let journey: [Target.Dependency] = [
  "Documents", "Tokens", "Matches", "Annotations", "Learning", "Aggregates", "Outputs",
]

let package = Package(
  name: "Leitmotif",
  products: [
    .library(name: "Leitmotif", targets: ["Leitmotif"]),
    .executable(name: "leitmotif", targets: ["LeitmotifCLI"]),
  ],
  dependencies: [],
  targets: [
    .target(name: "CLexicons"),
    .target(name: "Documents"),
    .target(name: "Tokens", dependencies: ["Documents"]),
    .target(name: "Matches", dependencies: ["Documents", "Tokens"]),
    .target(name: "Annotations", dependencies: ["Documents", "Tokens", "Matches"]),
    .target(name: "Learning", dependencies: ["Documents", "Tokens", "Matches", "Annotations"]),
    .target(name: "Aggregates", dependencies: ["Documents", "Tokens", "Matches", "Annotations", "Learning"]),
    .target(
      name: "Outputs", dependencies: ["Documents", "Tokens", "Matches", "Annotations", "Learning", "Aggregates"]),
    .target(
      name: "Leitmotif",
      dependencies: ["CLexicons"] + journey),
    .executableTarget(name: "LeitmotifCLI", dependencies: journey + ["Leitmotif"]),

    .target(
      name: "CBenchmarkData", path: "Benchmarks/Data",
      exclude: ["words.txt", "prose.txt", "themes.txt", "headings.txt", "names.txt"]),
    .executableTarget(
      name: "leitmotif-benchmarks",
      dependencies: ["CBenchmarkData"] + journey + ["Leitmotif"],
      path: "Benchmarks/Sources"),

    .target(name: "TestSupport", dependencies: ["Documents", "Tokens", "Matches"], path: "Tests/TestSupport"),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents", "TestSupport"]),
    .testTarget(name: "TokensTests", dependencies: ["Documents", "Tokens", "TestSupport"]),
    .testTarget(name: "MatchesTests", dependencies: ["Documents", "Tokens", "Matches", "TestSupport"]),
    .testTarget(
      name: "AnnotationsTests", dependencies: ["Documents", "Tokens", "Matches", "Annotations", "TestSupport"]),
    .testTarget(
      name: "LearningTests",
      dependencies: ["Documents", "Tokens", "Matches", "Annotations", "Learning", "CLexicons", "TestSupport"]),
    .testTarget(
      name: "AggregatesTests",
      dependencies: ["Documents", "Tokens", "Matches", "Annotations", "Learning", "Aggregates", "TestSupport"]),
    .testTarget(
      name: "OutputsTests",
      dependencies: [
        "Documents", "Tokens", "Matches", "Annotations", "Learning", "Aggregates", "Outputs", "TestSupport",
      ]),
    .testTarget(name: "LeitmotifTests", dependencies: journey + ["Leitmotif", "TestSupport"]),
    // These two run the built program as a child process, so that they need it built.
    .testTarget(name: "LeitmotifCLITests", dependencies: ["LeitmotifCLI", "TestSupport"]),
    .testTarget(name: "EndToEndTests", dependencies: ["LeitmotifCLI", "TestSupport"]),
    .testTarget(name: "LayeringTests"),
  ],
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.3

import PackageDescription

// The targets stand in the order of the layers; an import goes down this list, never up.

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .enableExperimentalFeature("Lifetimes"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// A library module of the house.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of one module, which mirror its folder.
func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = [])
  -> Target
{
  .testTarget(
    name: name,
    dependencies: dependencies,
    exclude: [],
    resources: resources,
    swiftSettings: settings
  )
}

let package = Package(
  name: "steelyard",
  products: [
    .library(name: "Steelyard", targets: ["Steelyard"]),
    .library(name: "SteelyardCompiler", targets: ["SteelyardCompiler"]),
    .library(name: "SteelyardReview", targets: ["SteelyardReview"]),
    .executable(name: "steelyard", targets: ["steelyard"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    module("SteelyardText"),
    module("SteelyardModel"),
    module("SteelyardDiagnostics", ["SteelyardText"]),

    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    module("SteelyardSyntax", ["SteelyardText", "SteelyardDiagnostics", "CLibYAML"]),
    .target(name: "CBytes"),
    module("SteelyardArtifact", ["SteelyardModel", "CBytes", "CNettle"]),
    module("SteelyardSearch", ["SteelyardArtifact"]),
    module("SteelyardFormat", ["SteelyardText", "SteelyardDiagnostics", "SteelyardSyntax"]),

    module("SteelyardEvaluator", ["SteelyardModel", "SteelyardText", "SteelyardArtifact"]),
    module(
      "SteelyardCompiler",
      [
        "SteelyardModel", "SteelyardText", "SteelyardDiagnostics", "SteelyardSyntax",
        "SteelyardArtifact", "SteelyardEvaluator",
      ]
    ),

    module(
      "SteelyardCases",
      ["SteelyardModel", "SteelyardText", "SteelyardArtifact", "SteelyardEvaluator", "CBytes"]
    ),
    module(
      "SteelyardNotices",
      [
        "SteelyardModel", "SteelyardText", "SteelyardEvaluator",
        .product(name: "Mustache", package: "swift-mustache"),
      ]
    ),
    module(
      "SteelyardAudit",
      [
        "SteelyardModel", "SteelyardText", "SteelyardArtifact", "SteelyardEvaluator",
        "SteelyardCases",
      ]
    ),

    module(
      "SteelyardReview",
      [
        "SteelyardModel", "SteelyardText", "SteelyardDiagnostics", "SteelyardSyntax",
        "SteelyardArtifact", "SteelyardEvaluator", "SteelyardCompiler", "SteelyardCases",
      ]
    ),

    module(
      "Steelyard",
      [
        "SteelyardModel", "SteelyardText", "SteelyardArtifact", "SteelyardEvaluator",
        "SteelyardCases", "SteelyardNotices", "SteelyardAudit", "SteelyardSearch",
      ]
    ),

    .executableTarget(
      name: "steelyard",
      dependencies: [
        "Steelyard", "SteelyardCompiler", "SteelyardFormat", "SteelyardReview", "SteelyardSyntax",
        "SteelyardDiagnostics", "SteelyardText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),

    // Makes work of any size with known answers and measures; not part of what users build.
    .target(name: "CAllocations"),
    .executableTarget(
      name: "steelyard-bench",
      dependencies: [
        "SteelyardArtifact", "SteelyardEvaluator", "SteelyardCases", "SteelyardAudit",
        "SteelyardText", "CAllocations",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),

    // Tests mirror the modules; TestSupport holds the reference evaluator, which is the meaning of the rules.
    .target(
      name: "TestSupport",
      dependencies: ["SteelyardModel", "SteelyardText", "SteelyardEvaluator"],
      path: "Tests/TestSupport",
      swiftSettings: settings
    ),
    tests("SteelyardTextTests", ["SteelyardText"]),
    tests("SteelyardModelTests", ["SteelyardModel"]),
    tests("SteelyardDiagnosticsTests", ["SteelyardDiagnostics", "SteelyardText"]),
    tests(
      "SteelyardSyntaxTests",
      ["SteelyardSyntax", "SteelyardDiagnostics", "SteelyardText"],
      resources: [.copy("Fixtures")]
    ),
    tests(
      "SteelyardCompilerTests",
      [
        "SteelyardModel", "SteelyardText", "SteelyardDiagnostics", "SteelyardSyntax",
        "SteelyardArtifact", "SteelyardCompiler", "TestSupport",
      ],
      resources: [.copy("Fixtures")]
    ),
    tests(
      "SteelyardFormatTests",
      [
        "SteelyardFormat", "SteelyardSyntax", "SteelyardDiagnostics", "SteelyardText",
        "SteelyardModel", "SteelyardArtifact", "SteelyardCompiler", "TestSupport",
      ]
    ),
    tests(
      "RulesTests",
      ["SteelyardModel", "SteelyardText", "SteelyardDiagnostics", "SteelyardCompiler"]
    ),
    tests(
      "SteelyardArtifactTests",
      [
        "TestSupport", "SteelyardModel", "SteelyardArtifact", "SteelyardCompiler",
        "SteelyardEvaluator",
      ]
    ),
    tests(
      "SteelyardEvaluatorTests",
      [
        "TestSupport", "SteelyardModel", "SteelyardDiagnostics", "SteelyardText",
        "SteelyardArtifact", "SteelyardCompiler", "SteelyardEvaluator",
      ]
    ),
    tests(
      "SteelyardSearchTests",
      [
        "TestSupport", "SteelyardModel", "SteelyardArtifact", "SteelyardEvaluator",
        "SteelyardCompiler", "SteelyardSearch",
      ]
    ),
    tests(
      "ReferenceTests",
      ["TestSupport", "SteelyardModel", "SteelyardText", "SteelyardEvaluator"]
    ),
    tests(
      "DifferentialTests",
      [
        "TestSupport", "SteelyardModel", "SteelyardDiagnostics", "SteelyardEvaluator",
        "SteelyardArtifact", "SteelyardCases", "SteelyardCompiler", "SteelyardText",
      ]
    ),
    tests(
      "SteelyardCasesTests",
      [
        "SteelyardModel", "SteelyardText", "SteelyardArtifact", "SteelyardEvaluator",
        "SteelyardCases",
      ]
    ),
    tests(
      "SteelyardAuditTests",
      [
        "SteelyardModel", "SteelyardText", "SteelyardArtifact", "SteelyardEvaluator",
        "SteelyardCases", "SteelyardAudit", "SteelyardCompiler", "SteelyardSyntax",
        "SteelyardDiagnostics", "TestSupport",
      ]
    ),
    tests(
      "SteelyardReviewTests",
      [
        "SteelyardModel", "SteelyardText", "SteelyardDiagnostics", "SteelyardSyntax",
        "SteelyardArtifact", "SteelyardEvaluator", "SteelyardCompiler", "SteelyardReview",
      ]
    ),
    tests(
      "SteelyardNoticesTests",
      [
        "TestSupport", "SteelyardModel", "SteelyardText", "SteelyardArtifact",
        "SteelyardEvaluator", "SteelyardCompiler", "SteelyardNotices",
      ],
      resources: [.copy("Golden")]
    ),
    tests("SteelyardTests", ["Steelyard", "SteelyardModel", "SteelyardCompiler", "TestSupport"]),
    tests(
      "TidyTests",
      [
        "SteelyardCompiler", "SteelyardDiagnostics", "SteelyardEvaluator", "SteelyardFormat",
        "SteelyardReview", "SteelyardText",
      ]
    ),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["steelyard", "steelyard-bench"],
      exclude: ["Transcripts", "Versions"],
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6]
)

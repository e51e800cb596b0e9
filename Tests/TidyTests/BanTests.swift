import Foundation
import Testing

/// Words that end the process or hide a fault, and why there is no place for them in the product.
private let banned: KeyValuePairs<String, String> = [
  #"\bfatalError\b"#: "bad input is a value, not the end of the process",
  #"\btry!"#: "an error is handled or passed on",
  #"\bas!"#: "a cast that can fail is tested",
  #"\bas\? "#: "types are known; `Any` has no place here",
  #"\bAny\b"#: "types are known; `Any` has no place here",
  #"@unchecked Sendable"#: "only a mapped file may promise what the compiler cannot see",
  #"nonisolated\(unsafe\)"#: "shared state is protected, not declared safe",
  #"\bTODO\b|\bFIXME\b|\bXXX\b"#: "work left open belongs in an issue",
]

/// Who may use a banned word all the same.
private let exceptions: [String: Set<String>] = [
  "@unchecked Sendable": ["Sources/SteelyardArtifact/MappedFile.swift"],
  // The argument parser hands out commands without their types.
  #"\bas\? "#: ["Sources/steelyard/SteelyardTool.swift"],
]

@Test(arguments: SwiftSources.files.filter(\.isProduct))
func `nothing in the product ends the process or hides a fault`(file: SwiftFile) throws {
  for (word, reason) in banned where exceptions[word]?.contains(file.path) != true {
    #expect(file.linesMatching(try Regex(word)) == [], "\(reason)")
  }
}

@Test(arguments: SwiftSources.files.filter { $0.isProduct && $0.module != "steelyard" })
func `the library never prints, never exits, never reads the environment`(file: SwiftFile) {
  #expect(file.linesMatching(/(?:^|[^.\w])(?:print|exit|abort|getenv)\(/) == [])
}

@Test
func `the top level holds what the house plan says and nothing else`() throws {
  let expected: Set<String> = [
    "Package.swift", "Sources", "Tests", "rules", "README.md", "README.zh-CN.md", "LICENSE",
  ]
  let entries = try FileManager.default.contentsOfDirectory(atPath: SwiftSources.root.path)
  for entry in entries where !entry.hasPrefix(".") && entry != "Package.resolved" {
    #expect(expected.contains(entry), "\(entry)")
  }
}

import Testing

// The keys of the language stand in two tables: the compiler's, which says what they mean, and the formatter's, which says
// where they go. A key that is only in the first would be written last.

@Test func `every key of the language has its place in the canonical form`() throws {
  let form = try #require(
    SwiftSources.files.first { $0.path == "Sources/SteelyardFormat/Forms/RuleForm+Keys.swift" }
  )
  let placed = form.lines.joined(separator: "\n")
  let tables = SwiftSources.files.filter {
    $0.path.hasPrefix("Sources/SteelyardCompiler/Declarations/Keys/")
      && $0.path.hasSuffix("Key.swift")
  }
  #expect(tables.count > 20)
  for table in tables {
    for line in table.lines {
      guard let match = line.firstMatch(of: /^  case (\w+)(?: = "(\w+)")?$/) else { continue }
      let key = match.2 ?? match.1
      #expect(placed.contains("\"\(key)\": ."), "\(table.path): \(key)")
    }
  }
}

import SteelyardDiagnostics
import SteelyardFormat
import SteelyardSyntax
import Testing

/// Documents nobody thought of.
struct RandomDocumentTests {
  @Test func `a random document keeps its tree and every comment, and is at rest`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed \(seed)")
    var readable = 0
    for round in 0..<2500 {
      var generator = DocumentGenerator(seed: seed &+ UInt64(round))
      let text = generator.document()
      let source = SourceFile(path: "t.yaml", text: text)
      guard YAMLReader.read(source, file: 0).diagnostics.isEmpty else { continue }
      readable += 1
      let label = "seed \(seed &+ UInt64(round))"
      prove(text, label)
      let formatted = RulesFormatter.format(source).text ?? ""
      for number in 1...max(1, generator.commentCount) where generator.commentCount > 0 {
        let count = occurrences(of: "c\(number).", in: formatted)
        let isWritten = occurrences(of: "c\(number).", in: text) == 1
        #expect(count == (isWritten ? 1 : 0), "\(label): comment \(number)\n\(text)")
      }
    }
    #expect(readable > 1250, "seed \(seed): \(readable) documents could be read")
  }

  private func occurrences(of comment: String, in text: String) -> Int {
    text.split(separator: "#").count { part in
      part.hasPrefix(comment) || part.hasPrefix(" " + comment)
    }
  }
}

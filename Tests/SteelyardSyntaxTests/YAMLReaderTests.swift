import SteelyardDiagnostics
import SteelyardSyntax
import Testing

private typealias Place = SteelyardDiagnostics.SourceLocation

/// The tree of a well-formed text.
struct YAMLReaderTests {
  private func read(_ text: String) -> YAMLReading {
    YAMLReader.read(SourceFile(path: "t.yaml", text: text), file: 0)
  }

  @Test func `a map keeps its entries in the order of the text`() throws {
    let root = try #require(read("b: 1\na: [x, 'y z', \"\\u4e07\"]\nc: {k: v}\n").root)
    #expect(root.entries.map(\.key.text) == ["b", "a", "c"])
    #expect(root["a"]?.items.map(\.text) == ["x", "y z", "万"])
    #expect(root["a"]?.items.map(\.isQuoted) == [false, true, true])
    #expect(root["c"]?["k"]?.text == "v")
    #expect(root["d"] == nil)
    #expect(root["c"]?.kind == .mapping)
  }

  @Test func `spans count bytes for machines and characters for people`() throws {
    let root = try #require(read("罚款: 5万元以上10完元以下\n").root)
    let value = try #require(root["罚款"])
    let start = Place(offset: 8, line: 1, column: 5)
    #expect(value.span.start == start)
    let part = value.span(ofUTF8: 15..<18)
    #expect(part.start == Place(offset: 23, line: 1, column: 12))
    #expect(part.end == Place(offset: 26, line: 1, column: 13))
  }
}

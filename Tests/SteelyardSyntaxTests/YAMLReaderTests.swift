import SteelyardDiagnostics
import SteelyardSyntax
import Testing

private typealias Place = SteelyardDiagnostics.SourceLocation

/// The tree of a well-formed text.
struct YAMLReaderTests {
  private func read(_ text: String) -> YAMLReading {
    YAMLReader.read(SourceFile(path: "t.yaml", text: text), file: 3)
  }

  /// The text that a span covers.
  private func text(_ span: SourceSpan, in node: Node) -> String {
    let bytes = node.document.source.bytes[span.start.offset..<span.end.offset]
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `a map keeps its entries in the order of the text`() throws {
    let root = try #require(read("b: 1\na: [x, 'y z', \"\\u4e07\"]\nc: {k: v}\n").root)
    #expect(root.entries.map(\.key.text) == ["b", "a", "c"])
    #expect(root["a"]?.items.map(\.text) == ["x", "y z", "万"])
    #expect(root["a"]?.items.map(\.isQuoted) == [false, true, true])
    #expect(root["c"]?["k"]?.text == "v")
    #expect(root["d"] == nil)
    #expect(root.kind == .mapping)
    #expect(root.count == 3)
    #expect(root["a"]?.count == 3)
    #expect(root["b"]?.count == 0)
  }

  @Test func `a node of another kind has no items, entries or text`() throws {
    let root = try #require(read("a: [x]\n").root)
    #expect(root.items.isEmpty)
    #expect(root.text.isEmpty)
    #expect(root["a"]?.entries.isEmpty == true)
    #expect(root["a"]?["x"] == nil)
    #expect(root["a"]?.items.first?.items.isEmpty == true)
  }

  @Test func `every scalar is text, whatever YAML takes it for`() throws {
    let root = try #require(read("[no, 012, 1e3, 2022-10-08, ~, null, 0x1F, '', -]\n").root)
    let texts = ["no", "012", "1e3", "2022-10-08", "~", "null", "0x1F", "", "-"]
    #expect(root.items.map(\.text) == texts)
  }

  @Test func `spans count bytes for machines and characters for people`() throws {
    let root = try #require(read("罚款: 5万元以上10完元以下\n").root)
    let value = try #require(root["罚款"])
    #expect(value.span.file == 3)
    #expect(value.span.start == Place(offset: 8, line: 1, column: 5))
    let part = value.span(ofUTF8: 15..<18)
    #expect(part.start == Place(offset: 23, line: 1, column: 12))
    #expect(part.end == Place(offset: 26, line: 1, column: 13))
    #expect(text(part, in: root) == "完")
  }

  @Test func `a part of a quoted text stands inside the quotation marks`() throws {
    let root = try #require(read("a: \"[1..5)\"\n").root)
    let value = try #require(root["a"])
    #expect(text(value.span, in: root) == "\"[1..5)\"")
    #expect(text(value.span(ofUTF8: 1..<2), in: root) == "1")
    #expect(text(value.span(ofUTF8: 4..<99), in: root) == "5)")
  }

  @Test(arguments: ["\"a\\u4e07b\"", "'it''s'", "x\n  y", "\"x\n  y\"", "|\n  x\n  y"])
  func `a part of a text that is not written as it reads is the whole`(_ scalar: String) throws {
    let root = try #require(read("a: \(scalar)\n\n").root)
    let value = try #require(root["a"])
    #expect(value.span(ofUTF8: 0..<1) == value.span)
    #expect(text(value.span, in: root) == scalar)
  }

  @Test func `texts of several lines are folded or kept`() throws {
    let root = try #require(read("a: |\n  x\n  y\nb: >-\n  x\n  y\nc: x\n  y\n").root)
    #expect(root.entries.map(\.value.text) == ["x\ny\n", "x y", "x y"])
    #expect(root.entries.map(\.value.isBlock) == [true, true, false])
    #expect(root.entries.map(\.value.isQuoted) == [false, false, false])
  }

  @Test func `a list or map ends with its last part or its bracket`() throws {
    let root = try #require(read("a:\n  - {x: y }\n  - z # c\n\n# end\nb: [ p ]\n").root)
    #expect(root["a"].map { text($0.span, in: root) } == "- {x: y }\n  - z")
    #expect(root["a"]?.items.first.map { text($0.span, in: root) } == "{x: y }")
    #expect(root["b"].map { text($0.span, in: root) } == "[ p ]")
    #expect(root.span.end == Place(offset: 40, line: 6, column: 9))
  }

  @Test func `a byte order mark and carriage returns belong to no text`() throws {
    let reading = read("\u{FEFF}a: 1\r\nb: |\r\n  x\r\n  y\r\nc: d\r\n")
    let root = try #require(reading.root)
    #expect(reading.diagnostics.isEmpty)
    #expect(root.entries.map(\.key.text) == ["a", "b", "c"])
    #expect(root["b"]?.text == "x\ny\n")
    #expect(root["a"]?.span.start == Place(offset: 6, line: 1, column: 4))
    #expect(root["c"]?.span.start == Place(offset: 28, line: 5, column: 4))
  }

  @Test func `faults leave the rest of the tree in place`() throws {
    let reading = read("a: &x 1\na: 2\n<<: {c: d}\n[p]: q\nb: !t [3]\n")
    let root = try #require(reading.root)
    #expect(root.entries.map(\.key.text) == ["a", "b"])
    #expect(root["a"]?.text == "1")
    #expect(root["b"]?.items.map(\.text) == ["3"])
    let codes = ["anchor-or-alias", "duplicate-key", "merge-key", "complex-key", "tag"]
    #expect(reading.diagnostics.map(\.code) == codes)
  }

  @Test func `a text in parentheses is no interval that lost its quotation marks`() {
    let reading = read("note: (1..5) x: y\n")
    #expect(reading.diagnostics.map(\.code) == ["yaml-syntax"])
  }
}

package import SteelyardDiagnostics

/// Puts a document together node by node, for texts that are trees without being YAML.
///
/// Every node keeps its place in the text, so that remarks can show it.
package struct TreeAssembly {
  /// A node of the tree under construction.
  package struct Handle: Hashable, Sendable {
    fileprivate let row: Int32
  }

  private let source: SourceFile
  private let file: Int
  private let lines: LineIndex
  private var arena: Arena

  /// Begins the tree of a text, which has a number among the files that are read together.
  package init(source: SourceFile, file: Int) {
    self.source = source
    self.file = file
    lines = LineIndex(source.bytes)
    arena = Arena(bytes: source.bytes)
  }

  /// Adds a scalar whose text is a run of the source.
  package mutating func scalar(_ contents: Range<Int>, span: Range<Int>) -> Handle {
    add(Row(.quoted, span: span, contents: contents))
  }

  /// Adds a scalar whose text stands differently in the source.
  package mutating func scalar(text: String, span: Range<Int>) -> Handle {
    let start = arena.aside.count
    arena.aside += Array(text.utf8)
    return add(Row(.foldedQuoted, span: span, contents: start..<arena.aside.count))
  }

  /// Adds a list.
  package mutating func list(_ items: [Handle], span: Range<Int>) -> Handle {
    let start = arena.children.count
    arena.children += items.map(\.row)
    return add(Row(.sequence, span: span, contents: start..<arena.children.count))
  }

  /// Adds a map; keys and values take turns.
  package mutating func map(_ keysAndValues: [Handle], span: Range<Int>) -> Handle {
    let start = arena.children.count
    arena.children += keysAndValues.map(\.row)
    return add(Row(.mapping, span: span, contents: start..<arena.children.count))
  }

  /// The finished document, seen from one of its nodes.
  package func node(_ handle: Handle) -> Node {
    let document = Document(source: source, file: file, lines: lines, arena: arena)
    return Node(document: document, index: handle.row)
  }

  /// The span of a run of the text's bytes.
  package func span(of range: Range<Int>) -> SourceSpan {
    SourceSpan(
      file: file,
      start: lines.location(at: range.lowerBound, in: source.bytes),
      end: lines.location(at: range.upperBound, in: source.bytes)
    )
  }

  private mutating func add(_ row: Row) -> Handle {
    arena.rows.append(row)
    return Handle(row: Int32(truncatingIfNeeded: arena.rows.count - 1))
  }
}

public import SteelyardDiagnostics

/// A YAML text as a tree in one arena: nodes are rows of an array, and texts are runs of bytes.
public final class Document: Sendable {
  /// The text it was read from.
  public let source: SourceFile
  /// Its number among the files that were read together.
  public let file: Int

  /// The bytes to which the rows refer: the source's, with forbidden characters blanked out where there were any.
  let bytes: [UInt8]
  /// The nodes in the order in which they begin.
  let rows: [Row]
  /// The rows of the children of each collection, a run for each; keys and values take turns.
  let children: [Int32]
  /// The texts that are no run of the source.
  let aside: [UInt8]
  private let lines: LineIndex

  init(source: SourceFile, file: Int, lines: LineIndex, arena: Arena) {
    self.source = source
    self.file = file
    self.lines = lines
    bytes = arena.bytes
    rows = arena.rows
    children = arena.children
    aside = arena.aside
  }

  /// The span of a run of the text's bytes.
  public func span(of range: Range<Int>) -> SourceSpan {
    SourceSpan(
      file: file,
      start: lines.location(at: range.lowerBound, in: bytes),
      end: lines.location(at: range.upperBound, in: bytes)
    )
  }
}

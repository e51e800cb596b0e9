extension PowerHeadRow {
  /// Repeats what other sections say of a power.
  ///
  /// - Parameters:
  ///   - range: Where its identifier lies in `text`.
  ///   - text: The section `text`.
  ///   - first: Its first standard, where it has one.
  ///   - nodes: The section `nodes`.
  package mutating func repeatRows(
    id range: Range<UInt32>,
    in text: Section<UInt8>,
    first: StandardRow?,
    in nodes: Section<Int64>
  ) {
    (idStart, idBytes) = (range.lowerBound, UInt32(range.count))
    for index in 0..<min(range.count, idBeginning.count) {
      idBeginning[index] = text[Int(range.lowerBound) + index]
    }
    guard let first else { return }
    (grading, root) = (first.grading, first.root)
    diagram = SmallDiagram.bytes(of: first.root, in: nodes)
  }
}

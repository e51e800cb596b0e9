extension ArtifactContents {
  /// Repeats in the head of a power what its row, its first standard and the diagram of that say.
  ///
  /// - Parameters:
  ///   - power: The row of the power.
  ///   - head: Its head, which says already what the law says, and where its standards are.
  package func repeatRows(of power: PowerRow, in head: inout PowerHeadRow) {
    let range = textStarts[Int(power.id)]..<textStarts[Int(power.id) + 1]
    (head.idStart, head.idBytes) = (range.lowerBound, UInt32(range.count))
    for index in 0..<min(range.count, head.idBeginning.count) {
      head.idBeginning[index] = text[Int(range.lowerBound) + index]
    }
    guard head.standardCount > 0 else { return }
    let first = standards[Int(head.firstStandard)]
    (head.grading, head.root) = (first.grading, first.root)
    head.diagram = unsafe nodes.withUnsafeBytes {
      unsafe SmallDiagram.bytes(of: first.root, in: Section($0))
    }
  }
}

extension ArtifactContents {
  /// Repeats in the head of a power what its row, its first standard and the diagram of that say.
  ///
  /// - Parameters:
  ///   - power: The row of the power.
  ///   - head: Its head, which says already what the law says, and where its standards are.
  package func repeatRows(of power: PowerRow, in head: inout PowerHeadRow) {
    let first = head.standardCount > 0 ? standards[Int(head.firstStandard)] : nil
    let root = first?.root ?? NodeRow.emptyLeaf
    let diagram = unsafe nodes.withUnsafeBytes {
      unsafe SmallDiagram.bytes(of: root, in: Section($0))
    }
    head.grading = first?.grading ?? .absent
    head.fill(
      id: text,
      Int(textStarts[Int(power.id)])..<Int(textStarts[Int(power.id) + 1]),
      diagram: diagram,
      root: root
    )
  }
}

extension PowerHeadRow {
  /// Puts identifier and diagram where they fit; of the two, the diagram is the one that is waited for.
  fileprivate mutating func fill(
    id text: [UInt8],
    _ range: Range<Int>,
    diagram: [UInt8],
    root: UInt32
  ) {
    let (room, outside) = (content.count, 8)
    let isSmall = !diagram.isEmpty && min(range.count, outside) + diagram.count <= room
    let behind = isSmall ? diagram : Self.bytes(of: root)
    let isInside = range.count + behind.count <= room
    idBytes = isInside ? UInt8(range.count) : Self.elsewhere
    diagramBytes = isSmall ? UInt8(diagram.count) : 0
    let place = Self.bytes(of: UInt32(range.lowerBound)) + Self.bytes(of: UInt32(range.count))
    let before = isInside ? Array(text[range]) : place
    for (index, byte) in (before + behind).enumerated() { content[index] = byte }
  }

  private static func bytes(of number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32($0 * 8)) }
  }
}

extension SmallDiagram {
  /// A diagram in its small form, or no bytes where it is too large, or only an end.
  package static func bytes(of root: UInt32, in words: Section<Int64>) -> [UInt8] {
    guard root & NodeRow.leafFlag == 0, let places = places(below: root, in: words) else {
      return []
    }
    var bytes: [UInt8] = []
    for place in places {
      guard let packed = pack(DiagramNode(words, at: place), places, words),
        bytes.count + packed.count <= capacity
      else { return [] }
      bytes += packed
    }
    return bytes
  }

  /// The nodes of a diagram, each before those it leads to; nil where there are too many for a small one.
  private static func places(below root: UInt32, in words: Section<Int64>) -> [UInt32]? {
    var places = [root]
    var next = 0
    while next < places.count {
      let node = DiagramNode(words, at: places[next])
      next += 1
      guard node.thresholdCount > 0, node.thresholdCount <= most else { return nil }
      for run in 0...node.thresholdCount {
        let target = node.target(run)
        if target & NodeRow.leafFlag == 0, !places.contains(target) { places.append(target) }
      }
      // The smallest node has five bytes.
      if places.count > capacity / 5 { return nil }
    }
    // Nodes lead to nodes before them only.
    return places.sorted(by: >)
  }

  /// How wide the thresholds of a node are, as a power of two of bytes; nil where four bytes do not hold them.
  private static func width(of node: DiagramNode) -> Int? {
    let thresholds = (0..<node.thresholdCount).map { node.threshold($0) }
    if thresholds.allSatisfy({ Int8(exactly: $0) != nil }) { return 0 }
    if thresholds.allSatisfy({ Int16(exactly: $0) != nil }) { return 1 }
    return thresholds.allSatisfy { Int32(exactly: $0) != nil } ? 2 : nil
  }

  private static func size(of node: DiagramNode) -> Int? {
    guard let width = width(of: node) else { return nil }
    let head = node.probe < NodeRow.value ? 3 : 2
    return head + node.thresholdCount << width + node.thresholdCount + 1
  }

  private static func pack(
    _ node: DiagramNode,
    _ places: [UInt32],
    _ words: Section<Int64>
  ) -> [UInt8]? {
    guard let width = width(of: node) else { return nil }
    let kind = node.probe < NodeRow.value ? entry : node.probe - NodeRow.value
    var packed = [node.slot | UInt8(width) << 6, UInt8(node.thresholdCount) | kind << 4]
    if kind == entry { packed.append(node.probe) }
    for index in 0..<node.thresholdCount {
      for byte in 0..<(1 << width) {
        packed.append(UInt8(truncatingIfNeeded: node.threshold(index) >> Int64(byte * 8)))
      }
    }
    for run in 0...node.thresholdCount {
      guard let target = byte(for: node.target(run), places, words) else { return nil }
      packed.append(target)
    }
    return packed
  }

  private static func byte(
    for target: UInt32,
    _ places: [UInt32],
    _ words: Section<Int64>
  ) -> UInt8? {
    if let label = target.leafLabel {
      guard let label else { return empty }
      return label < Int(inner) ? UInt8(label) : nil
    }
    var start = 0
    for place in places where place > target {
      guard let size = size(of: DiagramNode(words, at: place)) else { return nil }
      start += size
    }
    return start < capacity ? inner | UInt8(start) : nil
  }
}

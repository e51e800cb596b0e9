extension SmallDiagram {
  /// A diagram in its small form, or nothing but zeros where it is too large, or only an end.
  package static func bytes(of root: UInt32, in words: Section<Int64>) -> [40 of UInt8] {
    var bytes: [40 of UInt8] = .init(repeating: 0)
    guard root & NodeRow.leafFlag == 0, let places = places(below: root, in: words) else {
      return bytes
    }
    var next = 1
    for (index, place) in places.enumerated() {
      let node = DiagramNode(words, at: place)
      guard let packed = pack(node, places, words), next + packed.count <= capacity else {
        return .init(repeating: 0)
      }
      for byte in packed {
        bytes[next] = byte
        next += 1
      }
      if index == places.count - 1 { bytes[0] = UInt8(next) }
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
      guard node.thresholdCount <= 11 else { return nil }
      for run in 0...node.thresholdCount {
        let target = node.target(run)
        if target & NodeRow.leafFlag == 0, !places.contains(target) { places.append(target) }
      }
      if places.count > 5 { return nil }
    }
    // Nodes lead to nodes before them only.
    return places.sorted(by: >)
  }

  private static func isWide(_ node: DiagramNode) -> Bool {
    (0..<node.thresholdCount).contains { Int16(exactly: node.threshold($0)) == nil }
  }

  private static func size(of node: DiagramNode) -> Int {
    4 + node.thresholdCount * (isWide(node) ? 5 : 3)
  }

  private static func pack(
    _ node: DiagramNode,
    _ places: [UInt32],
    _ words: Section<Int64>
  ) -> [UInt8]? {
    let wide = isWide(node)
    var packed = [node.slot, node.probe, UInt8(node.thresholdCount) | (wide ? Self.wide : 0)]
    for index in 0..<node.thresholdCount {
      guard let threshold = Int32(exactly: node.threshold(index)) else { return nil }
      for shift in 0..<(wide ? 4 : 2) {
        packed.append(UInt8(truncatingIfNeeded: threshold >> Int32(shift * 8)))
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
    var start = 1
    for place in places where place > target { start += size(of: DiagramNode(words, at: place)) }
    return start < capacity ? inner | UInt8(start) : nil
  }
}

import Glibc

extension Tables {
  /// What the law says about the power at a position.
  @inline(__always)
  package func statute(ofPower position: Int) -> StatuteRow { heads[position].statute }

  /// The bands and the diagram of a standard; those of a power's first one stand in its head.
  @inline(__always)
  package func refinement(
    _ standard: Int,
    of head: borrowing PowerHeadRow
  ) -> (grading: UInt32, root: UInt32) {
    if standard == Int(head.firstStandard) { return (head.grading, head.root) }
    let row = standards[standard]
    return (row.grading, row.root)
  }

  /// Reads a little of each place a power leads to, so that it is near when it is needed; the answer means nothing.
  package func touch(_ power: Int) -> UInt64 {
    let head = heads[power]
    var touched = UInt64(head.idBeginning[0])
    guard head.standardCount > 0 else { return touched }
    touched &+= gradings[head.grading].needs
    if !smallDiagram(ofPower: power).isThere, head.root & NodeRow.leafFlag == 0 {
      touched &+= UInt64(bitPattern: nodes[Int(head.root)])
    }
    return touched
  }

  /// The diagram of the first standard of a power in its small form.
  @inline(__always)
  package func smallDiagram(ofPower position: Int) -> SmallDiagram {
    unsafe SmallDiagram(base: headAddress(position) + Self.diagram)
  }

  /// Whether the power at a position has an identifier.
  func isPower(_ position: Int, named bytes: UnsafeRawBufferPointer) -> Bool {
    let head = unsafe headAddress(position)
    let count = unsafe Int(head.load(as: PowerHeadRow.self).idBytes)
    guard count == bytes.count, let first = bytes.baseAddress else { return bytes.count == count }
    if count <= Self.idBeginningCount {
      return unsafe memcmp(head + Self.idBeginning, first, count) == 0
    }
    // The verifier has checked that the heads of powers stay within the section.
    let start = unsafe Int(head.load(as: PowerHeadRow.self).idStart)
    return unsafe memcmp(text.base + start, first, count) == 0
  }

  /// Where the first bytes of an identifier stand in a head, and how many; behind them the small diagram.
  private static var idBeginning: Int { 64 }
  private static var idBeginningCount: Int { 24 }
  private static var diagram: Int { 88 }

  @unsafe
  private func headAddress(_ power: Int) -> UnsafeRawPointer {
    precondition(UInt(bitPattern: power) < UInt(bitPattern: heads.count), "no such power")
    return unsafe heads.base + power &* MemoryLayout<PowerHeadRow>.stride
  }
}

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

  /// Reads a little of both lines of a power's head, so that they are near when they are needed; the answer means nothing.
  @inline(__always)
  package func touch(headOf power: Int) -> UInt64 {
    let head = unsafe headAddress(power)
    // Both lie in the head, which lies in its section.
    let second = unsafe head.load(fromByteOffset: Self.idBeginning, as: UInt64.self)
    return unsafe second &+ UInt64(head.load(as: UInt32.self))
  }

  /// Reads a little of what a power's head leads to; the answer means nothing.
  package func touch(bandsOf power: Int) -> UInt64 {
    let head = heads[power]
    guard head.standardCount > 0 else { return 0 }
    var touched = gradings[head.grading].needs
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
  @inline(__always)
  package func isPower(_ position: Int, named bytes: Span<UInt8>) -> Bool {
    unsafe bytes.withUnsafeBytes { unsafe isPower(position, named: $0) }
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

import Glibc

extension Tables {
  /// What the law says about the power at a position.
  @inlinable package func statute(ofPower position: Int) -> StatuteRow {
    statute(of: heads[position])
  }

  /// What the law says about the power with a head.
  @inlinable package func statute(of head: borrowing PowerHeadRow) -> StatuteRow {
    var statute = statutes[head.statute]
    statute.firstSlot = head.firstSlot
    return statute
  }

  /// The bands of a standard; those of a power's first one stand in its head.
  @inlinable package func grading(of standard: Int, of head: borrowing PowerHeadRow) -> UInt32 {
    standard == Int(head.firstStandard) ? head.grading : standards[standard].grading
  }

  /// The diagram of a standard; that of a power's first one stands in its head where it is not small.
  package func root(of standard: Int, of head: borrowing PowerHeadRow) -> UInt32 {
    guard standard == Int(head.firstStandard), head.diagramBytes == 0 else {
      return standards[standard].root
    }
    return head.number(at: head.diagramStart)
  }

  /// The diagram of the first standard of a power in its small form.
  @inline(__always)
  package func smallDiagram(ofPower position: Int) -> SmallDiagram {
    let head = unsafe headAddress(position)
    let (id, length) = unsafe (
      head.load(fromByteOffset: Self.idBytes, as: UInt8.self),
      head.load(fromByteOffset: Self.idBytes + 1, as: UInt8.self)
    )
    let start = id == PowerHeadRow.elsewhere ? 8 : Int(id)
    return unsafe SmallDiagram(base: head + start, length: Int(length))
  }

  private static var idBytes: Int { 62 }
}

extension Tables {
  /// Whether the power at a position has an identifier.
  @inline(__always)
  package func isPower(_ position: Int, named bytes: Span<UInt8>) -> Bool {
    unsafe bytes.withUnsafeBytes { unsafe isPower(position, named: $0) }
  }

  /// Whether the power at a position has an identifier.
  func isPower(_ position: Int, named bytes: UnsafeRawBufferPointer) -> Bool {
    let head = unsafe headAddress(position)
    let count = unsafe head.load(fromByteOffset: Self.idBytes, as: UInt8.self)
    guard let first = bytes.baseAddress, bytes.count > 0 else { return count == 0 }
    if count != PowerHeadRow.elsewhere {
      return unsafe Int(count) == bytes.count && memcmp(head, first, bytes.count) == 0
    }
    let (start, length) = unsafe (
      head.loadUnaligned(as: UInt32.self), head.loadUnaligned(fromByteOffset: 4, as: UInt32.self)
    )
    // The verifier has checked that what heads say of identifiers lies in the section.
    return unsafe Int(length) == bytes.count
      && memcmp(text.base + Int(start), first, bytes.count) == 0
  }

  @unsafe
  private func headAddress(_ power: Int) -> UnsafeRawPointer {
    precondition(UInt(bitPattern: power) < UInt(bitPattern: heads.count), "no such power")
    return unsafe heads.base + power &* MemoryLayout<PowerHeadRow>.stride
  }
}

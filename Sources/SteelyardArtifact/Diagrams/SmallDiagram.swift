/// A whole diagram in 40 bytes of the head of its power, where it is small enough, as most are.
///
/// It says the same as the nodes it was made from: its first byte is its length, zero where there is none, and each node is its slot, its
/// probe, the number of its thresholds, the thresholds in two bytes each, or in four where the top bit of the number is set, and a
/// byte for each target: a label, 255 for the end at which nothing holds, or 128 and the place of a node behind this one.
@safe
package struct SmallDiagram {
  /// How many bytes there are for one.
  package static let capacity = 40
  static let inner: UInt8 = 0x80
  static let empty: UInt8 = 0xFF
  static let wide: UInt8 = 0x80

  private let base: UnsafeRawPointer

  /// A view of a diagram that was verified, and that must not outlive its bytes.
  @inline(__always)
  init(base: UnsafeRawPointer) { unsafe self.base = base }

  /// Whether there is one.
  package var isThere: Bool { length > 0 }
  /// How many bytes it takes.
  var length: Int { Int(byte(0)) }

  /// The end to which facts lead.
  ///
  /// - Parameter value: What a probe finds in a slot.
  /// - Returns: The end, as nodes write it.
  @inline(__always)
  package func end(_ value: (_ slot: Int, _ probe: UInt8) -> Int64) -> UInt32 {
    var place = 1
    while true {
      let count = Int(byte(place + 2) & ~Self.wide)
      let isWide = byte(place + 2) & Self.wide != 0
      let value = value(Int(byte(place)), byte(place + 1))
      var run = 0
      while run < count, threshold(run, of: place, isWide) <= value { run += 1 }
      let target = byte(place + 3 + count * (isWide ? 4 : 2) + run)
      if target == Self.empty { return NodeRow.emptyLeaf }
      if target < Self.inner { return NodeRow.leafFlag | UInt32(target) }
      place = Int(target & ~Self.inner)
    }
  }

  @inline(__always)
  private func threshold(_ index: Int, of place: Int, _ isWide: Bool) -> Int64 {
    // The verifier has checked that the node ends within the diagram.
    if isWide {
      return unsafe Int64(
        base.loadUnaligned(fromByteOffset: place &+ 3 &+ index &* 4, as: Int32.self)
      )
    }
    return unsafe Int64(
      base.loadUnaligned(fromByteOffset: place &+ 3 &+ index &* 2, as: Int16.self)
    )
  }

  @inline(__always)
  private func byte(_ place: Int) -> UInt8 {
    // Below the length, which is at most the capacity.
    unsafe base.load(fromByteOffset: place, as: UInt8.self)
  }
}

extension SmallDiagram {
  /// Whether it stays within its bytes, asks for so many slots, ends at so many labels, and leads forwards only.
  func isSound(slots: UInt8, labels: Int) -> Bool {
    guard isThere else { return true }
    guard length <= Self.capacity else { return false }
    var (begun, reached): (UInt64, UInt64) = (1 << 1, 1 << 1)
    var place = 1
    while place < length {
      begun |= 1 << UInt64(place)
      guard let end = endOfNode(at: place, slots: slots) else { return false }
      let count = Int(byte(place + 2) & ~Self.wide)
      for place in end - count - 1..<end {
        let target = byte(place)
        if target >= Self.inner, target != Self.empty {
          guard target & ~Self.inner >= UInt8(end), target & ~Self.inner < Self.capacity else {
            return false
          }
          reached |= 1 << UInt64(target & ~Self.inner)
        } else if target != Self.empty, Int(target) >= labels {
          return false
        }
      }
      place = end
    }
    return reached & ~begun == 0
  }

  private func endOfNode(at place: Int, slots: UInt8) -> Int? {
    guard place + 3 <= length, byte(place) < slots, byte(place + 1) <= NodeRow.isUnknown else {
      return nil
    }
    let (count, isWide) = (Int(byte(place + 2) & ~Self.wide), byte(place + 2) & Self.wide != 0)
    let end = place + 4 + count * (isWide ? 5 : 3)
    return count > 0 && end <= length ? end : nil
  }
}

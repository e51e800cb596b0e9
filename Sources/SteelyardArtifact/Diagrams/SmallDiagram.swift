/// A whole diagram in some bytes of the head of its power, where it is small enough, as most are.
///
/// It says the same as the nodes it was made from. Each node is a byte for its slot and the width of its thresholds, a byte for
/// how many there are and for the kind of probe, a byte for the entry that is asked for, where one is; the thresholds; and a
/// byte for each target: a label, 255 for the end at which nothing holds, or 128 and the place of a node behind this one.
@safe
package struct SmallDiagram {
  /// The most bytes that one can have.
  static let capacity = 44
  static let inner: UInt8 = 0x80
  static let empty: UInt8 = 0xFF
  /// The most thresholds of a node.
  static let most = 15

  // The kinds of probe.
  static let value: UInt8 = 0
  static let isUnknown: UInt8 = 1
  static let entry: UInt8 = 2

  private let base: UnsafeRawPointer
  /// How many bytes it has; zero where there is none.
  let length: Int

  /// A view of a diagram that was verified, and that must not outlive its bytes; three bytes behind them can be read.
  @inline(__always)
  init(base: UnsafeRawPointer, length: Int) {
    unsafe self.base = base
    self.length = length
  }

  /// Whether there is one.
  package var isThere: Bool { length > 0 }

  /// The end to which facts lead.
  ///
  /// - Parameter value: What a probe finds in a slot.
  /// - Returns: The end, as nodes write it.
  @inline(__always)
  package func end(_ value: (_ slot: Int, _ probe: UInt8) -> Int64) -> UInt32 {
    var place = 0
    while true {
      let node = node(at: place)
      let value = value(node.slot, node.probe)
      var run = 0
      while run < node.count, threshold(run, of: node) <= value { run &+= 1 }
      let target = byte(node.firstTarget &+ run)
      if target == Self.empty { return NodeRow.emptyLeaf }
      if target < Self.inner { return NodeRow.leafFlag | UInt32(target) }
      place = Int(target & ~Self.inner)
    }
  }
}

extension SmallDiagram {
  /// A node, as its first bytes tell it.
  private struct Node {
    var slot: Int
    var probe: UInt8
    /// How many thresholds, how wide each is as a power of two, and where the first stands.
    var count: Int
    var width: Int
    var firstThreshold: Int
    var firstTarget: Int { firstThreshold &+ count &<< width }
  }

  @inline(__always)
  private func node(at place: Int) -> Node {
    let (first, second) = (byte(place), byte(place &+ 1))
    let kind = second >> 4
    let hasEntry = kind == Self.entry
    return Node(
      slot: Int(first & 63),
      probe: hasEntry ? byte(place &+ 2) : NodeRow.value &+ kind,
      count: Int(second & 15),
      width: Int(first >> 6),
      firstThreshold: place &+ (hasEntry ? 3 : 2)
    )
  }

  @inline(__always)
  private func threshold(_ index: Int, of node: Node) -> Int64 {
    let place = node.firstThreshold &+ index &<< node.width
    let word = unsafe base.loadUnaligned(fromByteOffset: place, as: Int32.self)
    let shift = Int32(32) &- Int32(8) &<< Int32(truncatingIfNeeded: node.width)
    return Int64((word &<< shift) &>> shift)
  }

  @inline(__always)
  private func byte(_ place: Int) -> UInt8 {
    // The verifier has checked that every node ends within the diagram.
    unsafe base.load(fromByteOffset: place, as: UInt8.self)
  }
}

extension SmallDiagram {
  /// Whether it stays within its bytes, asks for so many slots, ends at so many labels, and leads forwards only.
  func isSound(slots: UInt8, labels: Int) -> Bool {
    guard length <= Self.capacity else { return false }
    var (begun, reached): (UInt64, UInt64) = (0, 1)
    var place = 0
    while place < length {
      begun |= 1 << UInt64(place)
      guard let node = soundNode(at: place, slots: slots) else { return false }
      let end = node.firstTarget + node.count + 1
      for place in node.firstTarget..<end where byte(place) != Self.empty {
        let target = byte(place)
        if target < Self.inner {
          guard Int(target) < labels else { return false }
        } else {
          guard (end..<length).contains(Int(target & ~Self.inner)) else { return false }
          reached |= 1 << UInt64(target & ~Self.inner)
        }
      }
      place = end
    }
    return length == 0 || reached & ~begun == 0
  }

  private func soundNode(at place: Int, slots: UInt8) -> Node? {
    guard place + 3 <= length else { return nil }
    let node = node(at: place)
    guard byte(place + 1) >> 4 <= Self.entry, node.width <= 2, node.slot < Int(slots),
      node.probe <= NodeRow.isUnknown, node.count > 0,
      node.firstTarget + node.count + 1 <= length
    else { return nil }
    return node
  }
}

/// A value of an object of a case, with what its key means.
struct PlainMember: BitwiseCopyable {
  /// The objects that have members.
  enum Owner: BitwiseCopyable {
    case facts
    case procedure
    case decision
  }

  var owner = Owner.facts
  /// What the key means: a name of a factor, a measure or a step by its number.
  var meaning = UInt32.nothing
  var value = PlainValue()
}

/// Some members that stand side by side in a list.
struct PlainRun: BitwiseCopyable {
  private var first: UInt32 = 0
  private var end: UInt32 = 0

  init() {}

  /// Those from one place to before another, which is not smaller.
  init(from first: Int, to end: Int) {
    (self.first, self.end) = (UInt32(truncatingIfNeeded: first), UInt32(truncatingIfNeeded: end))
  }

  /// Their places.
  var range: Range<Int> { Int(first)..<Int(end) }
}

/// The members of several cases, one behind the other, in a place of a fixed size that is used again and again.
@safe
struct PlainMembers: ~Copyable {
  /// How many members one object may have.
  static let most = 64
  /// As many as there are in three objects of each case that is read together.
  private static let capacity = LookAhead.capacity * 3 * most

  // Only places before the count are read, and all of them were written.
  private let members: UnsafeMutablePointer<PlainMember>
  private(set) var count = 0

  init() { unsafe members = UnsafeMutablePointer<PlainMember>.allocate(capacity: Self.capacity) }

  deinit { unsafe members.deallocate() }

  /// One of them; nothing in particular where there is none.
  @inline(__always)
  subscript(index: Int) -> PlainMember {
    guard index >= 0, index < count else { return PlainMember() }
    return unsafe members[index]
  }

  mutating func removeAll() { count = 0 }

  /// Forgets those from a place on.
  mutating func cut(to place: Int) { count = min(count, place) }

  /// Adds a member; false where there is no room.
  @inline(__always)
  mutating func add(_ member: PlainMember) -> Bool {
    guard count < Self.capacity else { return false }
    unsafe (members + count).initialize(to: member)
    count &+= 1
    return true
  }
}

extension UInt32 {
  /// Stands for the meaning of a key that nobody knows.
  static let nothing = UInt32.max
}

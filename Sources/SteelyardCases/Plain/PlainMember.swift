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

/// The members of several cases, one behind the other, in a place that is used again and again.
struct PlainMembers {
  /// How many members one object may have.
  static let most = 64

  private var members: [PlainMember] = []
  private(set) var count = 0

  subscript(index: Int) -> PlainMember { members[index] }

  mutating func removeAll() { count = 0 }

  /// Forgets those from a place on.
  mutating func cut(to place: Int) { count = place }

  /// Adds a member.
  @inline(__always)
  mutating func add(_ member: PlainMember) {
    if count < members.count {
      members[count] = member
    } else {
      members.append(member)
    }
    count &+= 1
  }
}

extension UInt32 {
  /// Stands for the meaning of a key that nobody knows.
  static let nothing = UInt32.max
}

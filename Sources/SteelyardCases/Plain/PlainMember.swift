/// A value with its key.
struct PlainMember: BitwiseCopyable {
  var key = PlainText(start: 0, end: 0)
  /// What the key means: a name of a factor, a measure or a step by its number.
  var meaning = UInt32.nothing
  var value = PlainValue()
  /// The first eight letters of the key.
  var letters: UInt64 = 0
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

/// The members of the objects of several cases, one behind the other, in a place that is used again and again.
struct PlainMembers {
  /// How many members one object may have.
  static let most = 64

  private var members: [PlainMember] = []
  private(set) var count = 0

  subscript(index: Int) -> PlainMember { members[index] }

  mutating func removeAll() { count = 0 }

  /// Adds a member to those that begin at a place; false where there are too many.
  @inline(__always)
  mutating func add(_ member: PlainMember, from first: Int) -> Bool {
    guard count &- first < Self.most else { return false }
    if count < members.count {
      members[count] = member
    } else {
      members.append(member)
    }
    count &+= 1
    return true
  }

  /// Whether the key of the last of those that begin at a place is the key of none before it.
  func isLastDistinct(from first: Int, in bytes: borrowing PaddedBytes) -> Bool {
    let last = members[count - 1]
    for index in first..<count - 1
    where members[index].letters == last.letters && bytes.areEqual(members[index].key, last.key) {
      return false
    }
    return true
  }
}

extension UInt32 {
  /// Stands for the meaning of a key that nobody knows.
  static let nothing = UInt32.max
}

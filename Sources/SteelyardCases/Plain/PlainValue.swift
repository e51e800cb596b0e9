/// A value that is written plainly.
struct PlainValue {
  /// How a value is written.
  enum Form {
    /// A text without escapes.
    case words
    /// A bare number.
    case digits
    case yes
    case no
    /// A text with escapes, which may only stand where nobody looks.
    case escaped
  }

  var form = Form.no
  var text = PlainText(start: 0, end: 0)
  /// The number, where it is a bare one.
  var number = PlainNumber()
}

/// A value with its key.
struct PlainMember {
  var key = PlainText(start: 0, end: 0)
  /// What the key means: a name of a factor, a measure or a step by its number.
  var meaning = KeyMemory.nothing
  var value = PlainValue()
}

/// The members of one object, in a place of a fixed size.
struct PlainMembers {
  private static let most = 64

  private var members = [PlainMember](repeating: PlainMember(), count: most)
  /// The first eight letters of each key, side by side, as every new key is held against all of them.
  private var letters = [UInt64](repeating: 0, count: most)
  private(set) var count = 0

  subscript(index: Int) -> PlainMember { members[index] }

  mutating func removeAll() { count = 0 }

  /// Adds a member; false where its key was there, or where there are too many.
  mutating func add(_ member: PlainMember, in bytes: borrowing PaddedBytes) -> Bool {
    let first = bytes.letters(of: member.key)
    for index in 0..<count
    where letters[index] == first && bytes.areEqual(members[index].key, member.key) {
      return false
    }
    guard count < Self.most else { return false }
    members[count] = member
    letters[count] = first
    count &+= 1
    return true
  }
}

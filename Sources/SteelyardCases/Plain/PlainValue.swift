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
  /// The first eight letters of the key.
  var letters: UInt64 = 0
  /// What the key means: a name of a factor, a measure or a step by its number.
  var meaning = KeyMemory.nothing
  var value = PlainValue()
}

/// The members of one object, in a place of a fixed size.
struct PlainMembers {
  private var members: [PlainMember] = .init(repeating: PlainMember(), count: 64)
  private(set) var count = 0

  subscript(index: Int) -> PlainMember { members[index] }

  mutating func removeAll() { count = 0 }

  /// Adds a member whose value comes later; nil where its key was there, or where there are too many.
  mutating func add(
    _ key: PlainText,
    meaning: UInt32,
    in bytes: borrowing PaddedBytes
  ) -> Int? {
    let letters = bytes.letters(of: key)
    for index in 0..<count
    where members[index].letters == letters && bytes.areEqual(members[index].key, key) {
      return nil
    }
    guard count < members.count else { return nil }
    members[count].key = key
    members[count].letters = letters
    members[count].meaning = meaning
    count &+= 1
    return count &- 1
  }

  /// Gives a member its value.
  mutating func set(_ value: PlainValue, at index: Int) { members[index].value = value }
}

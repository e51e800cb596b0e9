/// The keys of one object, each of which may stand there only once.
struct PlainKeys {
  private struct Key {
    let text: PlainText
    /// The first eight letters.
    let letters: UInt64
  }

  private var keys: [Key] = []

  mutating func removeAll() { keys.removeAll(keepingCapacity: true) }

  /// Adds a key; false where it stands here already, or where there are too many.
  mutating func add(_ text: PlainText, in bytes: borrowing PaddedBytes) -> Bool {
    guard keys.count < PlainMembers.most else { return false }
    let letters = bytes.letters(of: text)
    for key in keys where key.letters == letters && bytes.areEqual(key.text, text) { return false }
    keys.append(Key(text: text, letters: letters))
    return true
  }
}

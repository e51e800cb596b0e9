/// The keys of one map that were seen so far.
///
/// Small maps are searched one by one, which is faster than hashing; large ones are hashed, so that time stays in proportion.
struct KeySet {
  private static let mostSearched = 16

  private var searched: [Int32] = []
  private var hashed: [ArraySlice<UInt8>: Int32] = [:]
  private let isHashing: Bool

  init(capacity: Int) { isHashing = capacity > Self.mostSearched }

  /// Adds a key; returns the one with the same text where there is one already.
  mutating func insert(_ key: Int32, in arena: Arena) -> Int32? {
    let row = arena.rows[Int(key)]
    if isHashing {
      let text = arena.text(of: row)
      if let first = hashed[text] { return first }
      hashed[text] = key
      return nil
    }
    let first = searched.first { isSame(arena.rows[Int($0)], row, in: arena) }
    if first == nil { searched.append(key) }
    return first
  }

  private func isSame(_ left: Row, _ right: Row, in arena: Arena) -> Bool {
    left.count == right.count && arena.text(of: left).elementsEqual(arena.text(of: right))
  }
}

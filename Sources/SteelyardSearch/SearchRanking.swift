import SteelyardArtifact

/// Which powers hold all words, the best first.
///
/// The order is: an identifier that was asked for, then a code, then a name; names with all words in their order, then in any; then how
/// telling the places are; then short names; then the order of the catalogue.
struct SearchRanking {
  /// The best powers.
  let best: [Int]
  /// How many there are.
  let total: Int

  init(_ query: SearchQuery, _ words: [WordSearch], in tables: Tables, limit: Int) {
    var keys: [UInt64] = []
    var total = 0
    for power in 0..<tables.powers.count {
      let fields = words.map { $0.fields[power] }
      guard !fields.contains(0) else { continue }
      total += 1
      Self.insert(Self.key(of: power, fields, query, tables), into: &keys, limit: limit)
    }
    self.total = total
    best = keys.map { Int($0 & 0xFFFF_FFFF) }
  }

  /// The smaller, the better; the low half is the power.
  private static func key(
    of power: Int,
    _ fields: [UInt8],
    _ query: SearchQuery,
    _ tables: Tables
  ) -> UInt64 {
    let name = tables.powers[power].name
    let telling = fields.reduce(0) { $0 + Int($1 & ~WordSearch.whole) }
    let order = rank(fields, query, name, tables)
    return UInt64(order) << 60 | UInt64(0xFFF - min(telling, 0xFFF)) << 48
      | UInt64(min(tables.byteCount(of: name), 0xFFFF)) << 32 | UInt64(power)
  }

  private static func rank(
    _ fields: [UInt8],
    _ query: SearchQuery,
    _ name: UInt32,
    _ tables: Tables
  ) -> Int {
    if fields.contains(SearchField.id.rawValue | WordSearch.whole) { return 0 }
    if fields.contains(SearchField.code.rawValue | WordSearch.whole) { return 1 }
    guard fields.allSatisfy({ $0 & ~WordSearch.whole == SearchField.name.rawValue }) else {
      return 5
    }
    guard fields.count > 1 else { return fields[0] & WordSearch.whole != 0 ? 2 : 3 }
    let folded = SearchFolding.fold(tables.string(name))
    if folded == query.whole { return 2 }
    var end = 0
    for word in query.words {
      guard let place = folded.place(of: word, from: end) else { return 4 }
      end = place + word.count
    }
    return 3
  }

  /// Keeps the smallest keys in their order.
  private static func insert(_ key: UInt64, into keys: inout [UInt64], limit: Int) {
    if keys.count >= limit {
      guard let last = keys.last, key < last else { return }
      keys.removeLast()
    }
    keys.insert(key, at: keys.firstIndex { $0 > key } ?? keys.count)
  }
}

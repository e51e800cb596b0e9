/// A set of small numbers; up to 64 take no memory of their own.
struct BitSet: Hashable {
  private var low: UInt64 = 0
  private var high: [UInt64] = []

  /// Whether a number is in the set.
  func contains(_ number: Int) -> Bool {
    if number < 64 { return low & (1 << UInt64(number)) != 0 }
    let word = number / 64 - 1
    return word < high.count && high[word] & (1 << UInt64(number % 64)) != 0
  }

  /// Adds a number.
  mutating func insert(_ number: Int) {
    guard number >= 64 else {
      low |= 1 << UInt64(number)
      return
    }
    let word = number / 64 - 1
    while high.count <= word { high.append(0) }
    high[word] |= 1 << UInt64(number % 64)
  }

  /// The numbers, ascending.
  var numbers: [Int] {
    var found: [Int] = []
    for word in 0...high.count {
      var bits = word == 0 ? low : high[word - 1]
      while bits != 0 {
        found.append(word * 64 + bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
    return found
  }

  /// Whether nothing is in it.
  var isEmpty: Bool { low == 0 && high.allSatisfy { $0 == 0 } }
}

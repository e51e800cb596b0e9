/// A small generator of random numbers that gives the same ones for the same seed, on every machine and for ever.
package struct SplitMix64: Sendable {
  private var state: UInt64

  /// Starts at a seed.
  package init(seed: UInt64) {
    state = seed
  }

  /// The next 64 random bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number in a range.
  package mutating func number(_ range: ClosedRange<Int64>) -> Int64 {
    let width = UInt64(bitPattern: range.upperBound &- range.lowerBound)
    guard width < .max else { return Int64(bitPattern: next()) }
    return range.lowerBound &+ Int64(bitPattern: next() % (width + 1))
  }

  /// A small number in a range.
  package mutating func count(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// Whether something happens that happens so many times in a hundred.
  package mutating func happens(_ percent: Int) -> Bool {
    next() % 100 < UInt64(percent)
  }

  /// One of a list, or nil where it is empty.
  package mutating func one<Value>(of values: [Value]) -> Value? {
    values.isEmpty ? nil : values[count(0...(values.count - 1))]
  }

  /// One of a first value and others.
  package mutating func one<Value>(_ first: Value, _ others: Value...) -> Value {
    one(of: others + [first]) ?? first
  }

  /// The values in another order.
  package mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
    var rest = values
    var result: [Value] = []
    while !rest.isEmpty { result.append(rest.remove(at: count(0...(rest.count - 1)))) }
    return result
  }

  /// Some of the values, each so many times in a hundred, in their order.
  package mutating func some<Value>(of values: [Value], percent: Int) -> [Value] {
    var result: [Value] = []
    for value in values where happens(percent) { result.append(value) }
    return result
  }
}

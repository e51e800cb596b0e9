/// A generator of random numbers that gives the same numbers for the same seed everywhere.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A whole number below a limit.
  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

  /// Whether something happens that happens so many times in a thousand.
  mutating func happens(inThousand times: Int) -> Bool { below(1_000) < times }

  /// An element of a list that is not empty, with a weight for each.
  mutating func pick<Element>(_ elements: [(Element, weight: Int)]) -> Element {
    var place = below(elements.reduce(0) { $0 + $1.weight })
    for (element, weight) in elements {
      if place < weight { return element }
      place -= weight
    }
    return elements[0].0
  }
}

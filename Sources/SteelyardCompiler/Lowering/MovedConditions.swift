import SteelyardArtifact

/// Where the packed conditions of a share stand after they were joined with those of others; their lengths change too.
struct MovedConditions: Sendable {
  /// Where each run began, ascending.
  private let starts: [UInt32]
  private let places: [(start: UInt32, count: UInt32)]

  /// Nothing has moved.
  init() { (starts, places) = ([], []) }

  /// For each run where it began, and its new place.
  init(starts: [UInt32], places: [(start: UInt32, count: UInt32)]) {
    (self.starts, self.places) = (starts, places)
  }

  /// The new place and length of a run; an empty one stands at the beginning.
  func run(_ old: UInt32, _ count: UInt32) -> (UInt32, UInt32) {
    guard count > 0 else { return (0, 0) }
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < old { low = middle + 1 } else { high = middle }
    }
    guard low < places.count, starts[low] == old else { return (.absent, .absent) }
    return (places[low].start, places[low].count)
  }
}

extension RunPool<UInt8> {
  /// Takes over the conditions of a share whose texts have moved.
  mutating func absorb(conditionsOf share: LoweredShare, texts: Moved) -> MovedConditions {
    var mover = ConditionMover(bytes: share.conditions.rows, texts: share.conditionTexts)
    let places = share.conditions.starts.indices.map { run in
      let moved = mover.move(share.conditions.range(run)) { texts[$0] }
      return (start: place(of: moved), count: UInt32(clamping: moved.count))
    }
    return MovedConditions(starts: share.conditions.starts, places: places)
  }
}

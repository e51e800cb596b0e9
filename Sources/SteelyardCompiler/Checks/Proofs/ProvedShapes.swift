import SteelyardArtifact

/// The shapes of powers of which every proof has been found to hold.
struct ProvedShapes: Sendable {
  /// Gives words in shapes their numbers.
  var texts = TextPool()
  /// Gives derived factors in shapes their numbers.
  var derived = DerivedKinds()
  private var table = PlaceTable()
  private var numbers: [Int64] = []
  private var starts: [Int] = []
  /// So many numbers are kept; a folder with more begins anew.
  private static let limit = 1 << 21

  /// Whether the proofs hold for a shape.
  mutating func contains(_ shape: ProofShape) -> Bool {
    let hash = TextHash.hash(shape.numbers.span)
    var candidate = table.first(hash)
    while let number = candidate.number {
      if isShape(number, shape) { return true }
      candidate = table.next(hash, after: candidate)
    }
    return false
  }

  /// Notes that the proofs hold for a shape.
  mutating func insert(_ shape: ProofShape) {
    if numbers.count > Self.limit {
      (table, numbers, starts) = (PlaceTable(), [], [])
    }
    let hash = TextHash.hash(shape.numbers.span)
    var candidate = table.first(hash)
    while candidate.number != nil { candidate = table.next(hash, after: candidate) }
    table.note(starts.count, hash, at: candidate)
    starts.append(numbers.count)
    numbers += shape.numbers
  }

  private func isShape(_ number: Int, _ shape: ProofShape) -> Bool {
    let end = number + 1 < starts.count ? starts[number + 1] : numbers.count
    return numbers.span.extracting(starts[number]..<end).hasBytes(of: shape.numbers.span)
  }
}

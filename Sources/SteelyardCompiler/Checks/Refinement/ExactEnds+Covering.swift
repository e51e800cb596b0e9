import SteelyardModel

extension ExactEnds {
  /// Whether every amount of this belongs to some of the pieces.
  ///
  /// Amounts are whole in the end, so pieces that begin one unit behind the end of another leave nothing between them.
  func isCovered(by pieces: [ExactEnds]) -> Bool {
    var reached: ExactEnds?
    for piece in pieces.sorted(by: { $0.least < $1.least }) {
      if let end = reached?.most {
        guard piece.least <= end.adding(ExactNumber(1)) ?? end else { break }
        reached?.extend(to: piece)
      } else if beginsWithin(piece), piece.most.map({ $0 >= least }) ?? true {
        reached = piece
      }
      if let reached, endsWithin(reached) { return true }
    }
    return false
  }

  /// Whether no amount belongs to it.
  var isEmpty: Bool {
    guard let most else { return false }
    return most < least || (most == least && !(includesLeast && includesMost))
  }

  /// Whether some amount belongs to both.
  func meets(_ other: ExactEnds) -> Bool {
    var common = self
    if other.least > least || (other.least == least && !other.includesLeast) {
      (common.least, common.includesLeast) = (other.least, other.includesLeast)
    }
    if let end = other.most, most.map({ end < $0 || (end == $0 && !other.includesMost) }) ?? true {
      (common.most, common.includesMost) = (end, other.includesMost)
    }
    return !common.isEmpty
  }

  /// The ends of both together.
  func joined(with other: ExactEnds) -> ExactEnds {
    var joined = self
    if other.least < least || (other.least == least && other.includesLeast) {
      (joined.least, joined.includesLeast) = (other.least, other.includesLeast)
    }
    joined.extend(to: other)
    return joined
  }

  private mutating func extend(to piece: ExactEnds) {
    guard let end = most else { return }
    guard let next = piece.most else {
      most = nil
      return
    }
    if next > end || (next == end && piece.includesMost) {
      (most, includesMost) = (next, piece.includesMost)
    }
  }
}

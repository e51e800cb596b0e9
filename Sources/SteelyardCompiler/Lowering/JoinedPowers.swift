import SteelyardArtifact

/// Powers with their standards, as they come from share after share, put into the order of the catalog.
struct JoinedPowers: Sendable {
  /// The powers of a share, with the standards to which they point.
  struct Rows: Sendable {
    let powers: [LoweredPower]
    let standards: [StandardRow]
  }

  /// Where a power is: its share, and its place there.
  struct Place: Sendable {
    let share: Int
    let index: Int
  }

  private let shares: [Rows]
  /// Where the powers are, in the order of the catalog.
  let places: [Place]

  /// The powers of some shares, in the order of their places.
  init(_ shares: [Rows], _ places: [Place]) {
    (self.shares, self.places) = (shares, places)
  }

  /// The powers of some shares, for each of which it is said where in the catalog they are.
  init(_ shares: [Rows], positions: [[Int]]) {
    var places = Array(repeating: Place?.none, count: positions.reduce(0) { $0 + $1.count })
    for (share, positions) in positions.enumerated() {
      for (index, position) in positions.enumerated() where places.indices.contains(position) {
        places[position] = Place(share: share, index: index)
      }
    }
    self.init(shares, places.compactMap(\.self))
  }

  /// A power, and the standards to which it points.
  func power(at place: Place) -> (power: LoweredPower, standards: ArraySlice<StandardRow>) {
    let power = shares[place.share].powers[place.index]
    let standards = shares[place.share].standards
    let first = min(Int(power.firstStandard), standards.count)
    return (power, standards[first...].prefix(Int(power.standardCount)))
  }
}

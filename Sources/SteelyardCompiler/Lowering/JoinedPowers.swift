import SteelyardArtifact

/// Powers with their standards, as they come from share after share, put into the order of the catalog.
struct JoinedPowers {
  /// The powers; nil where none has come yet.
  private(set) var powers: [(power: LoweredPower, standards: ArraySlice<StandardRow>)?]

  /// So many powers will come.
  init(count: Int) {
    powers = Array(repeating: nil, count: count)
  }

  /// Takes the powers of a share, which have these positions in the catalog.
  mutating func add(
    _ rows: (powers: [LoweredPower], standards: [StandardRow]),
    at positions: [Int]
  ) {
    for (position, row) in zip(positions, rows.powers) {
      let first = min(Int(row.firstStandard), rows.standards.count)
      powers[position] = (row, rows.standards[first...].prefix(Int(row.standardCount)))
    }
  }
}

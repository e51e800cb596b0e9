import SteelyardModel

// Steps 4 and 5: the clause and the band at one point, where every factor has a value or is unknown.

/// The clause and the band that apply, by their places in their lists.
struct Choice: Hashable {
  var clause: Int?
  var band: Int?
}

extension Weighing {
  /// What applies at a point.
  func choice(at point: Point, clauses: [Int]) -> Choice {
    let clause = clauses.first { Self.holds(power.clauses[$0].when, at: point) }
    return Choice(clause: clause, band: band(at: point))
  }

  /// Of the bands that hold and that no other one that holds overrides, the last.
  private func band(at point: Point) -> Int? {
    guard let bands = standard?.bands else { return nil }
    let holding = bands.indices.filter { Self.holds(bands[$0].when, at: point) }
    let overridden = Set(holding.flatMap { bands[$0].overrides.map(\.band) })
    return holding.last { !overridden.contains($0) }
  }

  /// Whether some row holds; no rows means always.
  static func holds(_ rows: [Condition], at point: Point) -> Bool {
    rows.isEmpty || rows.contains { holds($0, at: point) }
  }

  static func holds(_ row: Condition, at point: Point) -> Bool {
    row.cells.allSatisfy { $0.test.form.holds(for: point[$0.factor] ?? nil) }
  }
}

import SteelyardCompiler
import SteelyardModel

/// One table of a power with what cases have touched of it.
struct CoveredTable: Sendable {
  /// Which table.
  enum Subject: Hashable, Sendable {
    case statute
    /// A standard, by its position among those of the power.
    case standard(Int)
  }

  /// What cases are wanted for.
  enum Aim: Hashable, Sendable {
    /// A clause or band, by position.
    case row(Int)
    /// A side of a threshold.
    case side(Threshold, Threshold.Side)
  }

  let subject: Subject
  let divisions: [Division]
  let rowCount: Int
  let thresholds: [Threshold]
  private(set) var touched: Set<Aim> = []

  init(_ power: ReviewedPower, _ subject: Subject) throws(RegionError) {
    self.subject = subject
    switch subject {
    case .statute:
      divisions = try power.statuteDivisions()
      rowCount = power.clauses.count
    case .standard(let position):
      divisions = [try power.division(by: power.standards[position])]
      rowCount = power.standards[position].bands.count
    }
    thresholds = Self.thresholds(of: divisions, in: power.catalog)
  }

  /// Everything that cases could touch, in order.
  var aims: [Aim] {
    (0..<rowCount).map { .row($0) }
      + thresholds.flatMap { threshold in
        Threshold.Side.allCases.map { .side(threshold, $0) }
      }
  }

  /// Notes what a case touches.
  mutating func touch(_ landing: Landing, of power: ReviewedPower) {
    guard let row = landing.row(in: subject) else { return }
    touched.insert(.row(row))
    for division in divisions where landing.day.map(division.days.contains) ?? true {
      let point = landing.point(in: division.diagram.space)
      for threshold in thresholds {
        guard let side = side(of: landing, threshold, power),
          division.diagram.changes(at: point, across: threshold)
        else { continue }
        touched.insert(.side(threshold, side))
      }
    }
  }

  /// The side of a threshold on whose edge a case lies; a computed value need only lie before the next threshold.
  private func side(
    of landing: Landing,
    _ threshold: Threshold,
    _ power: ReviewedPower
  ) -> Threshold.Side? {
    guard let value = landing.values[threshold.factor.index] else { return nil }
    if value == threshold.edge(.lower) { return .lower }
    if value == threshold.edge(.upper) { return .upper }
    guard power.isDerived[threshold.factor.index] else { return nil }
    let others = thresholds.filter { $0.factor == threshold.factor }.map(\.value)
    let side: Threshold.Side = value < threshold.value ? .lower : .upper
    let isBetween = others.contains {
      side == .lower ? value < $0 && $0 < threshold.value : threshold.value < $0 && $0 <= value
    }
    return isBetween ? nil : side
  }

  private static func thresholds(of divisions: [Division], in catalog: Catalog) -> [Threshold] {
    let found = divisions.flatMap { division in
      division.diagram.thresholds(in: catalog).filter { threshold in
        division.diagram.witness(of: threshold) != nil
      }
    }
    return Set(found).sorted { ($0.factor, $0.value) < ($1.factor, $1.value) }
  }
}

/// Where a case came to lie in the tables of its power.
struct Landing: Sendable {
  /// The day of the act.
  let day: Day?
  /// The clause, by position.
  let clause: Int?
  /// The standard, by its position among those of the power.
  let standard: Int?
  /// The band before circumstances move it, by position.
  let band: Int?
  /// The values of the factors by slot, ``RegionSpace/unknown`` for *unknown*; nil where nothing is known.
  let values: [Int64?]

  /// The clause or band of a table; nil where the case does not belong to it.
  func row(in subject: CoveredTable.Subject) -> Int? {
    switch subject {
    case .statute: clause
    case .standard(let position): standard == position ? band : nil
    }
  }

  /// The values in the order of a space; where nothing is known, one that can occur.
  func point(in space: RegionSpace) -> [Int64] {
    space.factors.enumerated().map { position, factor in
      let known = values.indices.contains(factor.index) ? values[factor.index] : nil
      return known ?? space.variables.first { $0.factor == position && $0.kind == .value }?.domain
        .first ?? 0
    }
  }
}

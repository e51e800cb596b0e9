import SteelyardModel

extension LawSide {
  /// Whether both come to the same.
  func comesToTheSame(as other: LawSide) -> Bool {
    isInForce == other.isInForce && standard == other.standard && clause == other.clause
      && band == other.band && missing == other.missing
      && statutory.elementsEqual(other.statutory, by: Self.areSame)
      && benchmark.elementsEqual(other.benchmark, by: Self.areSame)
  }

  private static func areSame(_ one: WeighedMeasure, _ other: WeighedMeasure) -> Bool {
    one.measure == other.measure && one.modality == other.modality && one.range == other.range
  }

  /// Whether nothing in it is heavier for anybody than in the other.
  ///
  /// Benchmarks are compared where both days have a standard. Only penalties count.
  func isAtMostAsHeavy(as other: LawSide, penalties: Set<String>) -> Bool {
    let hasStandards = standard != nil && other.standard != nil
    return Self.isOrdered(statutory, other.statutory, penalties)
      && (!hasStandards || Self.isOrdered(benchmark, other.benchmark, penalties))
  }

  /// Whether some penalty may be imposed.
  func punishes(_ penalties: Set<String>) -> Bool {
    statutory.contains { penalties.contains($0.measure) && $0.modality != .mustNot }
  }

  private static func isOrdered(
    _ light: [WeighedMeasure],
    _ heavy: [WeighedMeasure],
    _ penalties: Set<String>
  ) -> Bool {
    light.filter { penalties.contains($0.measure) && $0.modality != .mustNot }
      .allSatisfy { measure in
        guard let other = heavy.first(where: { $0.measure == measure.measure }) else {
          return false
        }
        return measure.modality.gravity <= other.modality.gravity
          && (measure.range?.least ?? 0) <= (other.range?.least ?? 0)
          && (measure.range?.most ?? .max) <= (other.range?.most ?? .max)
      }
  }
}

extension Term.Modality {
  /// How far a measure binds: not at all, if it is chosen, as one of several, always.
  fileprivate var gravity: Int {
    switch self {
    case .mustNot: 0
    case .may: 1
    case .oneOf: 2
    case .must: 3
    }
  }
}

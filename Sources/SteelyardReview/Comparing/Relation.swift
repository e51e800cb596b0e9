package import SteelyardEvaluator
package import SteelyardModel

/// How what the new rules come to stands to what the old ones came to, for the same facts.
public enum Relation: String, Hashable, Sendable, CaseIterable {
  /// More is to be borne: both ends of a range are at least as high and one is higher, a measure is added, or may became must.
  case stricter
  /// Less is to be borne.
  case laxer
  /// The order of the ranges does not decide it.
  case different
  /// The same measures and amounts, by another clause, standard or grade.
  case moved
  /// The same.
  case equal

  /// Compares two verdicts on the same facts.
  package init(
    from old: Verdict,
    to new: Verdict,
    measures: [String: Measure.Nature],
    clauses: ClauseMatch
  ) {
    var tally = RelationTally()
    tally.compare(old.statutory, new.statutory, measures)
    tally.compare(old.benchmark, new.benchmark, measures)
    if let relation = tally.relation {
      self = relation
    } else if old.missing != new.missing {
      self = .different
    } else {
      let isSame =
        clauses.isSame(old.clause, new.clause) && old.grade == new.grade
        && old.standard == new.standard
      self = isSame ? .equal : .moved
    }
  }

  /// The relation of several cases together.
  static func together(_ relations: Set<Relation>) -> Relation {
    let decided = relations.subtracting([.equal, .moved])
    if decided.count > 1 { return .different }
    return decided.first ?? (relations.contains(.moved) ? .moved : .equal)
  }
}

/// Counts what goes up and what goes down.
private struct RelationTally {
  private var isHigher = false
  private var isLower = false
  private var isOther = false

  /// What was found; nil where nothing differs.
  var relation: Relation? {
    if isOther || isHigher && isLower { return .different }
    if isHigher { return .stricter }
    return isLower ? .laxer : nil
  }

  mutating func compare(
    _ old: [WeighedMeasure],
    _ new: [WeighedMeasure],
    _ natures: [String: Measure.Nature]
  ) {
    for id in Set(old.map(\.measure) + new.map(\.measure)) {
      let (mine, theirs) = (old.first { $0.measure == id }, new.first { $0.measure == id })
      switch natures[id] {
      case .penalty, .order, .coercion, .levy, .refusal: compare(mine, theirs)
      case .benefit, .grant: compare(theirs, mine)
      case .term, .other, nil: if !Self.isSame(mine, theirs) { isOther = true }
      }
    }
  }

  private mutating func compare(_ old: WeighedMeasure?, _ new: WeighedMeasure?) {
    let (before, after) = (Self.force(old), Self.force(new))
    if after > before { isHigher = true }
    if after < before { isLower = true }
    guard before > 0, after > 0 else { return }
    switch (old?.range, new?.range) {
    case (nil, nil): break
    case (let first?, let second?):
      let (most, other) = (first.most ?? .max, second.most ?? .max)
      if second.least > first.least || other > most { isHigher = true }
      if second.least < first.least || other < most { isLower = true }
    case (nil, _), (_, nil): isOther = true
    }
  }

  private static func force(_ measure: WeighedMeasure?) -> Int {
    switch measure?.modality {
    case nil, .mustNot: 0
    case .may: 1
    case .oneOf: 2
    case .must: 3
    }
  }

  private static func isSame(_ old: WeighedMeasure?, _ new: WeighedMeasure?) -> Bool {
    force(old) == force(new) && old?.range == new?.range
  }
}

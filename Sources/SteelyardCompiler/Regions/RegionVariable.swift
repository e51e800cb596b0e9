import SteelyardModel

/// One dimension of the facts: a factor, or one yes-or-no question about a set of choices.
package struct RegionVariable: Hashable, Sendable {
  /// What is asked of the factor.
  package enum Kind: Hashable, Sendable {
    /// Its value.
    case value
    /// Whether it could not be established; 0 is known, 1 is unknown.
    case isUnknown
    /// Whether a set of choices holds the entry at a position; 0 is no, 1 is yes.
    case holds(position: Int)
  }

  /// What is asked.
  package let kind: Kind
  /// The factor, as its position in ``RegionSpace/factors``.
  package let factor: Int
  /// The values that can occur, *unknown* aside.
  package let domain: ValueSpan
  /// Whether *unknown* is a value of its own here.
  package let admitsUnknown: Bool

  /// What the variable is at a value of its factor.
  package func coordinate(of value: Int64) -> Int64 {
    switch kind {
    case .value: value
    case .isUnknown: value == RegionSpace.unknown ? 1 : 0
    case .holds(let position): value == RegionSpace.unknown ? 0 : value >> Int64(position) & 1
    }
  }

  /// The variables that stand for one factor, in the order in which they are asked.
  static func variables(of factor: Factor, at position: Int) -> [RegionVariable] {
    let branches = factor.unknown == .branch
    let bit = ValueSpan(first: 0, last: 1)
    guard case .choices(let entries) = factor.type else {
      return [
        RegionVariable(
          kind: .value,
          factor: position,
          domain: ValueSpan(first: factor.domain.least, last: factor.domain.most).withoutUnknown,
          admitsUnknown: branches
        )
      ]
    }
    let known = RegionVariable(
      kind: .isUnknown,
      factor: position,
      domain: bit,
      admitsUnknown: false
    )
    let held = entries.indices.map {
      RegionVariable(
        kind: .holds(position: $0),
        factor: position,
        domain: bit,
        admitsUnknown: false
      )
    }
    return branches ? [known] + held : held
  }
}

extension ValueSpan {
  /// The run without the number that stands for *unknown*; never empty.
  fileprivate var withoutUnknown: ValueSpan {
    let first = max(first, .min + 1)
    return ValueSpan(first: first, last: max(first, last))
  }
}

import SteelyardModel

extension Derivation {
  /// The factors it is computed from.
  var inputs: [Ref<Factor>] {
    switch self {
    case .sum(let inputs): inputs
    case .difference(let first, let second), .ratio(let first, let second),
      .daysBetween(let first, let second):
      [first, second]
    case .product(let input, _): [input]
    case .score(_, let rows): rows.map(\.factor)
    }
  }
}

extension Amount {
  /// The factor it depends on.
  var factor: Ref<Factor>? {
    switch form {
    case .between, .share: nil
    case .times(let factor, _), .position(let factor, _), .shareOfMost(let factor, _): factor
    }
  }
}

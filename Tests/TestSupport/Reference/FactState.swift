import SteelyardModel

/// What is known of a factor.
enum FactState: Hashable {
  /// Nothing is stated, or somebody has to find out.
  case missing
  /// It was looked for and could not be established, and the rules have tests for that.
  case unknown
  /// It has this value.
  case value(Int64)

  /// What becomes of a fact that could not be established.
  init(unknownBy policy: Factor.UnknownPolicy) {
    switch policy {
    case .ask: self = .missing
    case .takenAs(let value): self = .value(value)
    case .branch: self = .unknown
    }
  }
}

/// Values of some factors; nil stands for *unknown*.
typealias Point = [Ref<Factor>: Int64?]

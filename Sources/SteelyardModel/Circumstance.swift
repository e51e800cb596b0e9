/// A fact that exempts, mitigates, lightens or aggravates (裁量情节), with its provision.
public struct Circumstance: Hashable, Sendable {
  /// What a circumstance does to the benchmark.
  public enum Effect: UInt8, Hashable, Sendable, CaseIterable {
    /// No penalty is imposed (应当不予处罚).
    case exempt = 0
    /// Imposing no penalty is allowed (可以不予处罚).
    case mayExempt = 1
    /// Below the statutory least, or without one of several measures (减轻).
    case mitigate = 2
    /// Lighter within the statutory range, or below it (从轻或者减轻).
    case lightenOrMitigate = 3
    /// Lighter within the statutory range (从轻).
    case lighten = 4
    /// Heavier within the statutory range (从重).
    case aggravate = 5
    /// Nothing but that time limits and steps ask for it.
    case timing = 6
  }

  /// The identifier, for example `timely-correction`.
  public var id: String
  /// The name in the author's language.
  public var name: String
  /// What it does.
  public var effect: Effect
  /// Whether a decision *must* be lighter for it (应当从轻、减轻), and not only *may* (可以).
  public var isDuty: Bool
  /// The provision it rests on.
  public var basis: Provision
  /// The kinds of power it counts for when a power names none itself.
  public var kinds: [Power.Kind]
  /// The authority that listed it; it counts for that authority and those below.
  public var authority: Authority

  /// Makes a circumstance.
  public init(
    id: String,
    name: String,
    effect: Effect,
    isDuty: Bool = false,
    basis: Provision,
    kinds: [Power.Kind],
    authority: Authority
  ) {
    self.id = id
    self.name = name
    self.effect = effect
    self.isDuty = isDuty
    self.basis = basis
    self.kinds = kinds
    self.authority = authority
  }
}

extension Circumstance.Effect {
  /// Whether it spares the party something: exempts, may exempt, mitigates or lightens.
  public var isLenient: Bool {
    switch self {
    case .exempt, .mayExempt, .mitigate, .lightenOrMitigate, .lighten: true
    case .aggravate, .timing: false
    }
  }

  /// Whether it makes a decision lighter, so that the law says whether that must or may be done.
  public var isLighter: Bool {
    switch self {
    case .mitigate, .lightenOrMitigate, .lighten: true
    case .exempt, .mayExempt, .aggravate, .timing: false
    }
  }
}

/// One thing an authority may do to someone (行政权力事项).
public struct Power: Hashable, Sendable {
  /// The classes of administrative power; none is a second-class citizen.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// 行政许可
    case licensing
    /// 行政处罚
    case penalty
    /// 行政强制
    case coercion
    /// 行政征收
    case levy
    /// 行政征用
    case requisition
    /// 行政给付
    case benefit
    /// 行政检查
    case inspection
    /// 行政确认
    case confirmation
    /// 行政奖励
    case reward
    /// 行政裁决
    case adjudication
    /// 非许可审批
    case approval
    /// 其他
    case other
  }

  /// The identifier, unique in the catalog, for example `food.unlicensed`.
  public var id: String
  /// The name in the author's language.
  public var name: String
  /// The class it belongs to.
  public var kind: Kind
  /// The volume it stands in.
  public var volume: Ref<Volume>
  /// The provisions it rests on.
  public var basis: [Provision]
  /// Identifiers in other registers, for example the national item code.
  public var codes: [String]
  /// The circumstances that count for it.
  public var circumstances: [Ref<Circumstance>]
  /// The statutory clauses.
  ///
  /// They tile the domain of the factors on every day the power exists.
  public var clauses: [Clause]
  /// The days on which the power exists.
  public var inForce: Period
  /// The provision that ended the power, after whose last day the act is no longer punished.
  ///
  /// Nil where the power has no end, or where the rules do not say what follows.
  public var repealed: Provision?
  /// Where the figures were read.
  public var source: String?
  /// What about it has not been verified.
  public var unverified: String?
  /// A fault of the published text that is kept visible, with the reading chosen.
  public var knownDefect: String?

  /// Makes a power.
  public init(
    id: String,
    name: String,
    kind: Kind,
    volume: Ref<Volume>,
    basis: [Provision] = [],
    codes: [String] = [],
    circumstances: [Ref<Circumstance>] = [],
    clauses: [Clause] = [],
    inForce: Period = .always,
    repealed: Provision? = nil,
    source: String? = nil,
    unverified: String? = nil,
    knownDefect: String? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.volume = volume
    self.basis = basis
    self.codes = codes
    self.circumstances = circumstances
    self.clauses = clauses
    self.inForce = inForce
    self.repealed = repealed
    self.source = source
    self.unverified = unverified
    self.knownDefect = knownDefect
  }
}

/// What the law itself says for some facts: the measures with their statutory ranges (法定幅度).
public struct Clause: Hashable, Sendable {
  /// The rows under which it applies; any of them suffices.
  ///
  /// Empty: always.
  public var when: [Condition]
  /// The measures it provides.
  public var measures: [Term]
  /// Groups of measures of which exactly one is to be chosen (单处、或者).
  public var oneOf: [[Ref<Measure>]]
  /// The provision it stands in.
  public var basis: Provision?
  /// The ground it states, for example the ground for refusing a licence.
  public var ground: String?
  /// The days on which it is in force.
  public var inForce: Period

  /// Makes a clause.
  public init(
    when: [Condition] = [],
    measures: [Term] = [],
    oneOf: [[Ref<Measure>]] = [],
    basis: Provision? = nil,
    ground: String? = nil,
    inForce: Period = .always
  ) {
    self.when = when
    self.measures = measures
    self.oneOf = oneOf
    self.basis = basis
    self.ground = ground
    self.inForce = inForce
  }
}

/// A measure in a clause or a band: whether it must be taken, and how much of it.
public struct Term: Hashable, Sendable {
  /// Whether a measure is to be taken.
  public enum Modality: UInt8, Hashable, Sendable, CaseIterable {
    /// It is to be taken (应当、并处).
    case must = 0
    /// It may be taken (可以).
    case may = 1
    /// Exactly one measure of its group is to be taken (单处、或者).
    case oneOf = 2
    /// It is not to be taken.
    case mustNot = 3
  }

  /// The measure.
  public var measure: Ref<Measure>
  /// Whether it is to be taken.
  public var modality: Modality
  /// How much; nil for a measure without quantity, or where the provision sets no limits.
  public var amount: Amount?

  /// Makes a term.
  public init(measure: Ref<Measure>, modality: Modality, amount: Amount? = nil) {
    self.measure = measure
    self.modality = modality
    self.amount = amount
  }
}

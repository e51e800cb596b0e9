/// How several penalties for one act, or for several acts, come together (竞合).
///
/// It is stated in the rules, with its provision; without it nothing is compared, added or set off.
public struct Concurrence: Hashable, Sendable {
  /// What becomes of a measure that several decisions or provisions bring.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// One act under several provisions: the measure is imposed once, under the heavier of them (行政处罚法 §29).
    case heavier
    /// Several acts: what is decided for each is added up.
    case add
    /// What was already paid or served for the act is taken off (行政处罚法 §35).
    case setOff = "set-off"
  }

  /// What becomes of the measure.
  public var rule: Rule
  /// The measure, as a rule the fine.
  public var measure: Ref<Measure>
  /// The kinds of power it holds for.
  public var kinds: [Power.Kind]
  /// The most that several acts may come to, in the smallest unit of the measure; nil where there is no such limit.
  public var cap: Int64?
  /// The provision it rests on.
  public var basis: Provision
  /// The authority that stated it; it holds for that authority and those below.
  public var authority: Authority
  /// The days in force.
  public var inForce: Period

  /// Makes a rule.
  public init(
    rule: Rule,
    measure: Ref<Measure>,
    kinds: [Power.Kind],
    cap: Int64? = nil,
    basis: Provision,
    authority: Authority,
    inForce: Period = .always
  ) {
    self.rule = rule
    self.measure = measure
    self.kinds = kinds
    self.cap = cap
    self.basis = basis
    self.authority = authority
    self.inForce = inForce
  }
}

/// When a decision seems out of proportion (过罚相当), so that somebody should look at it again.
///
/// It is advice and never changes what a case comes to. It is stated in the rules, with its provision; without it nothing is said.
public struct Proportion: Hashable, Sendable {
  /// What gives the alarm.
  public enum Alarm: Hashable, Sendable {
    /// The amount is more than so many times the greatest of some facts, in hundredths of 1 倍.
    case excess(of: [String], over: Int64)
    /// The greatest of some facts is less than an amount, and no circumstance of the case exempts, mitigates or lightens.
    case tinyValue(of: [String], under: Int64)
    /// The band has one of these grades, and no circumstance of the case aggravates.
    case aggravation(grades: [String])
  }

  /// The sorts of alarm, as they are written.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// Too many times the value of the goods, or of the gains.
    case excess
    /// A tiny value, and the grounds for leniency were not examined (行政处罚法 §§32, 33).
    case tinyValue = "tiny-value"
    /// A heavier grade without a circumstance for it.
    case aggravation
  }

  /// What gives the alarm.
  public var alarm: Alarm
  /// The measure that has to be imposed, as a rule the fine.
  public var measure: Ref<Measure>
  /// The kinds of power it holds for; empty where it names powers.
  public var kinds: [Power.Kind]
  /// The identifiers of the powers it is limited to; empty for all of the kinds.
  public var powers: [String]
  /// The provision it rests on.
  public var basis: Provision
  /// The authority that stated it; of several of one sort the nearest upwards applies.
  public var authority: Authority
  /// The days on which it is in force, by the day of the decision.
  public var inForce: Period

  /// Makes an alarm.
  public init(
    alarm: Alarm,
    measure: Ref<Measure>,
    kinds: [Power.Kind],
    powers: [String] = [],
    basis: Provision,
    authority: Authority,
    inForce: Period = .always
  ) {
    self.alarm = alarm
    self.measure = measure
    self.kinds = kinds
    self.powers = powers
    self.basis = basis
    self.authority = authority
    self.inForce = inForce
  }
}

extension Proportion {
  /// Of how many parts 1 倍 consists in which the excess is counted.
  public static let parts: Int64 = 100

  /// The sort of alarm.
  public var rule: Rule {
    switch alarm {
    case .excess: .excess
    case .tinyValue: .tinyValue
    case .aggravation: .aggravation
    }
  }

  /// The facts that are looked at, by name.
  public var factors: [String] {
    switch alarm {
    case .excess(let factors, _), .tinyValue(let factors, _): factors
    case .aggravation: []
    }
  }
}

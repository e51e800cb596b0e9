/// A time limit between two moments of a case (行政处罚法 §36, 60, 61, 64, 85).
public struct Deadline: Hashable, Sendable {
  /// What a time limit is counted in.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    /// Calendar days.
    case days
    /// Months.
    case months
    /// Years.
    case years
    /// Working days, by the calendar of the authority.
    case workingDays = "working-days"
  }

  /// How long; the day it begins at is not counted.
  public struct Length: Hashable, Sendable {
    /// How many.
    public var count: Int
    /// Of what.
    public var unit: Unit

    /// Makes a length.
    public init(_ count: Int, _ unit: Unit) {
      self.count = count
      self.unit = unit
    }
  }

  /// By how much it may be extended.
  public struct Extension: Hashable, Sendable {
    /// The most.
    public var length: Length
    /// Who approves.
    public var approver: String
    /// On what ground.
    public var ground: String

    /// Makes an extension.
    public init(length: Length, approver: String, ground: String) {
      self.length = length
      self.approver = approver
      self.ground = ground
    }
  }

  /// What is wrong with the second moment.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// It came late.
    case limit
    /// It came after the limitation had run out.
    case limitation
    /// It came before the least time had passed.
    case least
    /// The party came late; the authority need not follow.
    case party
  }

  /// Where it begins.
  public var from: Moment
  /// What must have happened by its end.
  public var to: Moment
  /// How long.
  public var length: Length
  /// What is wrong where it is not kept.
  public var sort: Sort
  /// The kinds of power it holds for; empty where it names powers.
  public var kinds: [Power.Kind]
  /// The identifiers of the powers it is limited to; empty for all of the kinds.
  public var powers: [String]
  /// The rows under which it holds; any of them suffices.
  ///
  /// Empty: always.
  public var when: [Procedure.Row]
  /// What is left out of it where the case states it.
  public var excluding: [Exclusion]
  /// By how much it may be extended; nil where it may not.
  public var extendable: Extension?
  /// Whether a last day that is no working day moves to the next one (民法典 §203).
  public var movesOffHolidays: Bool
  /// The provision it rests on.
  public var basis: Provision
  /// The authority that laid it down.
  public var authority: Authority
  /// The days on which it is in force, by the day of the decision.
  public var inForce: Period

  /// Makes a time limit.
  public init(
    from: Moment,
    to: Moment,
    length: Length,
    sort: Sort = .limit,
    kinds: [Power.Kind],
    powers: [String] = [],
    when: [Procedure.Row] = [],
    excluding: [Exclusion] = [],
    extendable: Extension? = nil,
    movesOffHolidays: Bool = false,
    basis: Provision,
    authority: Authority = .nation,
    inForce: Period = .always
  ) {
    self.from = from
    self.to = to
    self.length = length
    self.sort = sort
    self.kinds = kinds
    self.powers = powers
    self.when = when
    self.excluding = excluding
    self.extendable = extendable
    self.movesOffHolidays = movesOffHolidays
    self.basis = basis
    self.authority = authority
    self.inForce = inForce
  }
}

extension Deadline.Length {
  /// How many calendar days it comes to from a day on; nil for working days, and where the calendar ends before.
  public func calendarDays(after start: Day) -> Int? {
    let end: Day? =
      switch unit {
      case .days: start.adding(days: count)
      case .months: start.adding(months: count)
      case .years: start.adding(months: count * 12)
      case .workingDays: nil
      }
    return end.map { Int($0.number) - Int(start.number) }
  }
}

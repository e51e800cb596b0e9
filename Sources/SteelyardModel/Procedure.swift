/// A step that decisions of some kind owe: hearing, collective discussion, legal review, prior notice.
public struct Procedure: Hashable, Sendable {
  /// When the step is owed: every test of the row must hold.
  ///
  /// A row without tests always holds.
  public struct Row: Hashable, Sendable {
    /// The kinds of subject it is limited to; empty for all.
    public var subjects: [Subject]
    /// What must be decided.
    public var measures: [MeasureTest]

    /// Makes a row.
    public init(subjects: [Subject] = [], measures: [MeasureTest] = []) {
      self.subjects = subjects
      self.measures = measures
    }
  }

  /// A test of the decision: the measure is decided, and its amount lies in the interval.
  public struct MeasureTest: Hashable, Sendable {
    /// The measure.
    public var measure: Ref<Measure>
    /// The amounts, in the smallest unit; `.all` where only presence counts.
    public var interval: Interval
    /// The author's words.
    public var text: String

    /// Makes a test of the decision.
    public init(measure: Ref<Measure>, interval: Interval, text: String) {
      self.measure = measure
      self.interval = interval
      self.text = text
    }
  }

  /// The step.
  public var step: Step
  /// The kinds of power it is owed for.
  public var kinds: [Power.Kind]
  /// The rows under which it is owed; any of them suffices.
  ///
  /// Empty: always.
  public var when: [Row]
  /// The provision it rests on.
  public var basis: Provision
  /// The authority that laid it down; of several for one step the nearest upwards applies.
  public var authority: Authority
  /// The days on which it is in force, by the day of the decision.
  public var inForce: Period

  /// Makes a procedure.
  public init(
    step: Step,
    kinds: [Power.Kind],
    when: [Row] = [],
    basis: Provision,
    authority: Authority,
    inForce: Period = .always
  ) {
    self.step = step
    self.kinds = kinds
    self.when = when
    self.basis = basis
    self.authority = authority
    self.inForce = inForce
  }
}

/// The steps of a procedure that a case records with a date.
public enum Step: String, Hashable, Sendable, CaseIterable {
  /// 事先告知: what is proposed, the facts, reasons and basis, and the rights (行政处罚法 §44).
  case priorNotice = "prior-notice"
  /// 告知听证权利 (行政处罚法 §63).
  case hearingOffered = "hearing-offered"
  /// 举行听证 (行政处罚法 §64).
  case hearingHeld = "hearing-held"
  /// 负责人集体讨论决定 (行政处罚法 §57).
  case collectiveDiscussion = "collective-discussion"
  /// 法制审核 (行政处罚法 §58).
  case legalReview = "legal-review"
  /// 负责人批准 (行政强制法 §18).
  case headApproval = "head-approval"
  /// 送达 (行政处罚法 §61).
  case served
}

/// The dates of a case that time limits are counted between.
public enum CaseDate: String, Hashable, Sendable, CaseIterable {
  /// The day of the act, or the last day of continuing conduct.
  case acted
  /// The day the case was filed (立案).
  case filed
  /// The day of the decision.
  case decided
  /// The day the decision was served.
  case served
}

/// A time limit between two dates of a case (行政处罚法 §36, 60, 61).
public struct Deadline: Hashable, Sendable {
  /// What a time limit is counted in.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    /// Calendar days.
    case days
    /// Months.
    case months
    /// Years.
    case years
  }

  /// Where it begins.
  public var from: CaseDate
  /// What must have happened by its end.
  public var to: CaseDate
  /// How many.
  public var count: Int
  /// Of what.
  public var unit: Unit
  /// Whether exceeding it makes the decision unlawful (limitation) rather than late.
  public var isLimitation: Bool
  /// The kinds of power it holds for.
  public var kinds: [Power.Kind]
  /// The provision it rests on.
  public var basis: Provision
  /// The government at the top of the tree in which it holds; other countries are not reached.
  public var nation: Authority

  /// Makes a time limit.
  public init(
    from: CaseDate,
    to: CaseDate,
    count: Int,
    unit: Unit,
    isLimitation: Bool,
    kinds: [Power.Kind],
    basis: Provision,
    nation: Authority = .nation
  ) {
    self.from = from
    self.to = to
    self.count = count
    self.unit = unit
    self.isLimitation = isLimitation
    self.kinds = kinds
    self.basis = basis
    self.nation = nation
  }

  /// The last day on which it is kept, or nil where the calendar ends before.
  public func lastDay(after start: Day) -> Day? {
    switch unit {
    case .days: start.adding(days: count)
    case .months: start.adding(months: count)
    case .years: start.adding(months: count * 12)
    }
  }
}

/// Who the decision is about (当事人类型).
///
/// Rules test it as the factor `当事人` (`subject`).
public enum Subject: String, Hashable, Sendable, CaseIterable {
  /// A natural person (个人).
  case individual
  /// A self-employed person with a business licence (个体工商户).
  case soleTrader = "sole-trader"
  /// A legal person or other organisation (单位).
  case organisation
  /// The person directly in charge at an organisation (直接负责的主管人员).
  case personInCharge = "person-in-charge"
  /// Another person directly responsible (其他直接责任人员).
  case responsiblePerson = "responsible-person"

  /// The Chinese name.
  public var name: String {
    switch self {
    case .individual: "个人"
    case .soleTrader: "个体工商户"
    case .organisation: "单位"
    case .personInCharge: "直接负责的主管人员"
    case .responsiblePerson: "其他直接责任人员"
    }
  }
}

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
    /// The circumstances that must count, or must not.
    public var circumstances: [CircumstanceTest]

    /// Makes a row.
    public init(
      subjects: [Subject] = [],
      measures: [MeasureTest] = [],
      circumstances: [CircumstanceTest] = []
    ) {
      self.subjects = subjects
      self.measures = measures
      self.circumstances = circumstances
    }
  }

  /// A test of the circumstances of a case.
  public struct CircumstanceTest: Hashable, Sendable {
    /// The circumstance.
    public var circumstance: Ref<Circumstance>
    /// Whether it must count, or must not.
    public var counts: Bool

    /// Makes a test of the circumstances.
    public init(_ circumstance: Ref<Circumstance>, counts: Bool) {
      self.circumstance = circumstance
      self.counts = counts
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
  /// The kinds of power it is owed for; empty where it names powers.
  public var kinds: [Power.Kind]
  /// The identifiers of the powers it is limited to; empty for all of the kinds.
  public var powers: [String]
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
    powers: [String] = [],
    when: [Row] = [],
    basis: Provision,
    authority: Authority,
    inForce: Period = .always
  ) {
    self.step = step
    self.kinds = kinds
    self.powers = powers
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
  /// 当事人要求听证 (行政处罚法 §64(1)).
  case hearingRequested = "hearing-requested"
  /// 通知听证的时间、地点 (行政处罚法 §64(2)).
  case hearingNotified = "hearing-notified"
  /// 解除强制措施，或者作出处理决定 (行政强制法 §27, 28).
  case lifted

  /// Whether it comes after the decision.
  public var followsDecision: Bool { self == .served || self == .lifted }
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

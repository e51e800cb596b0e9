package import SteelyardModel

/// What a case comes to, as numbers; the words are added where somebody reads them.
package struct Weighing: Sendable {
  /// One remark.
  package struct Remark: Sendable {
    package var code: FindingCode
    package var severity: Finding.Severity
    /// The measure, the step, the time limit or the group it is about, as its position; ``none`` where it is about none.
    package var subject: UInt16

    package static let none = UInt16.max

    package init(_ code: FindingCode, _ severity: Finding.Severity, _ subject: UInt16) {
      self.code = code
      self.severity = severity
      self.subject = subject
    }
  }

  /// A range of amounts, where there is one.
  package struct Range: Sendable {
    package var isThere = false
    package var hasMost = false
    package var least: Int64 = 0
    package var most: Int64 = 0

    package init() {}

    /// The same as a value of the model.
    package var value: AmountRange? {
      isThere ? AmountRange(least: least, most: hasMost ? most : nil) : nil
    }
  }

  /// A measure of the clause with what statute and benchmark make of it.
  package struct Part: Sendable {
    package var measure: UInt16 = 0
    package var isPenalty = false
    package var hasQuantity = false
    package var lawful = Term.Modality.may
    package var fitting = Term.Modality.may
    package var lawfulRange = Range()
    package var fittingRange = Range()
    /// The amounts whose words stand for the ranges; absent where there are none.
    package var lawfulAmount: UInt32 = .max
    package var fittingAmount: UInt32 = .max

    package init() {}
  }

  /// What the facts are, after defaults, policies and derivations.
  package struct Facts: Sendable {
    /// The factors with a value.
    package var known: UInt64 = 0
    /// The factors that are *unknown*, and tested as such.
    package var unknown: UInt64 = 0
    /// The factors that clause and standard need.
    package var needs: UInt64 = 0
    /// The missing repetitions that lie between bounds; their values pack both.
    package var narrowed: UInt64 = 0
    /// The values; the least of all numbers for *unknown*.
    package var values: [64 of Int64] = .init(repeating: 0)
    /// The factors that count days of a year for which there is no calendar.
    package var uncounted: UInt64 = 0

    package init() {}

    /// The factors that are needed and missing.
    package var missing: UInt64 { needs & ~(known | unknown) }
  }

  /// What circumstances do.
  package struct Effects: Sendable {
    package var isLight = false
    package var isHeavy = false
    package var isMitigated = false
    package var mayBeExempt = false
    package var isExempt = false
    /// Whether the decision must be below the statutory least, or lighter within the range.
    package var mustMitigate = false
    package var mustLighten = false

    package init() {}
  }

  package var outcome = Outcome.conforms
  package var isUnreadable = false
  /// How the standard was chosen, and which.
  package var choice = StandardChoice.none
  package var standard: Int?
  /// The bands of the standard; meaningless where there is none.
  package var grading: UInt32 = 0
  /// The version of the statute that applies.
  package var version: Int?
  /// The clause and the band, by position; the band before circumstances move it.
  package var clause: Int?
  package var band: Int?
  /// The band that applies.
  package var movedBand: Int?
  package var facts = Facts()
  package var effects = Effects()
  /// What matters and is missing, by slot.
  package var missing: UInt64 = 0
  package var isActedMissing = false
  package var isAuthorityMissing = false
  package var isSubjectMissing = false
  /// The first year for which a time limit lacks a calendar; the least of all numbers where none does.
  package var uncountedYear = Int32.min
  /// Whether it is not decided which law applies.
  package var isWithheld = false
  /// Whether the law of the day of the decision may come to something else.
  package var dependsOnDecisionDay = false
  /// The measures of the clause.
  package private(set) var partCount = 0
  package var parts: [16 of Part] = .init(repeating: Part())
  /// The steps that are owed: the rule for each step, by position; -1 where none.
  package var owed: [10 of Int32] = .init(repeating: -1)
  /// The remarks in the order they were found.
  package private(set) var remarkCount = 0
  package private(set) var remarks: [176 of Remark] = .init(
    repeating: Remark(.late, .note, Remark.none)
  )

  package init() {}

  /// Whether working days are counted for which there is no calendar.
  package var lacksCalendar: Bool { facts.uncounted != 0 || uncountedYear != .min }

  /// Whether something is missing.
  package var isIncomplete: Bool {
    missing != 0 || isActedMissing || isAuthorityMissing || isSubjectMissing || isWithheld
      || uncountedYear != .min
  }

  /// Empties it for the next case.
  mutating func reset() {
    (outcome, isUnreadable, choice) = (.conforms, false, .none)
    (standard, version, clause, band, movedBand) = (nil, nil, nil, nil, nil)
    (facts.known, facts.unknown, facts.needs) = (0, 0, 0)
    (facts.uncounted, facts.narrowed) = (0, 0)
    effects = Effects()
    missing = 0
    (isActedMissing, isAuthorityMissing, isSubjectMissing) = (false, false, false)
    (isWithheld, dependsOnDecisionDay, uncountedYear) = (false, false, .min)
    (partCount, remarkCount) = (0, 0)
    owed = .init(repeating: -1)
  }

  /// Adds a remark; there is room for all that one case can give rise to.
  mutating func report(
    _ code: FindingCode,
    _ subject: UInt16 = Remark.none,
    severity: Finding.Severity = .error
  ) {
    guard remarkCount < remarks.count else { return }
    remarks[remarkCount] = Remark(code, severity, subject)
    remarkCount += 1
  }

  /// Makes what lies outside the benchmark a note.
  mutating func excuse() {
    for index in 0..<remarkCount where remarks[index].code.isOutsideBenchmark {
      remarks[index].severity = .note
    }
  }

  /// Makes room for a measure of the clause, which is to be filled in; nil where there is none.
  mutating func addPart() -> Int? {
    guard partCount < parts.count else { return nil }
    partCount += 1
    return partCount - 1
  }

  /// Forgets the measures, because they cannot be computed.
  mutating func removeParts() { partCount = 0 }
}

extension FindingCode {
  /// Whether it says that the decision is lawful but outside the benchmark.
  var isOutsideBenchmark: Bool {
    self == .aboveBenchmark || self == .belowBenchmark || self == .measureOutsideBenchmark
  }

  /// Whether it makes the decision unlawful.
  package var isUnlawful: Bool {
    switch self {
    case .aboveStatutoryMost, .belowStatutoryLeast, .measureNotProvided, .mandatoryMeasureMissing,
      .forbiddenMeasure, .exclusiveMeasures, .punishedAlthoughExempt, .finedTwice,
      .finedUnderLighter, .outOfTime, .notInForce, .mitigationNotApplied:
      true
    case .lighteningNotApplied, .aboveBenchmark, .belowBenchmark, .measureOutsideBenchmark,
      .amountMissing,
      .unreasonedDeviation, .justifiedDeviation, .emptyReason, .procedureMissing,
      .procedureAfterDecision, .late, .tooEarly, .factMissing, .circumstanceNotApplicable,
      .countContradicted,
      .historyAfterAct, .amountNotExact, .outOfProportion, .leniencyNotExamined,
      .aggravationWithoutGround:
      false
    }
  }
}

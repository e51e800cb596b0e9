/// A case with all its words replaced by numbers, in a fixed place of a fixed size; the form in which it is weighed.
///
/// Reuse one for many cases: ``reset()`` empties it without touching what is not read again.
package struct BoundCase: Sendable {
  /// Stands for a day that the case does not name.
  package static let noDay = Int32.min
  /// Stands for a department that no rule mentions.
  package static let otherDepartment = UInt32.max - 1

  /// What is decided of one measure.
  package struct Decided: Sendable {
    /// The measure; ``strange`` where the catalogue does not know it.
    package var measure: UInt16
    /// Whether the decision says how much.
    package var hasAmount: Bool
    /// How much.
    package var amount: Int64

    /// Stands for a measure that the catalogue does not know.
    package static let strange = UInt16.max

    package init(measure: UInt16, amount: Int64?) {
      self.measure = measure
      hasAmount = amount != nil
      self.amount = amount ?? 0
    }
  }

  /// The power.
  package var power = 0
  /// The region of the authority; absent where the case names none.
  package var region: UInt32 = .max
  /// The department of the authority as a text of the catalogue.
  package var department: UInt32 = 0
  /// The kind of subject, as its position; 255 where the case does not say.
  package var subject: UInt8 = .max
  /// The dates, by position.
  package var dates: [4 of Int32] = .init(repeating: noDay)
  /// The steps taken, by position, with their days.
  package var steps: [10 of Int32] = .init(repeating: noDay)
  /// The factors for which the case states a value, one bit for each slot.
  package var stated: UInt64 = 0
  /// Whether every value stated is known to lie in the domain of its factor.
  package var hasReadableValues = false
  /// The factors that could not be established.
  package var unknown: UInt64 = 0
  /// The repetitions that the history leaves between bounds; their values pack both.
  package var between: UInt64 = 0
  /// The repetitions for which the case states another number than its history gives.
  package var contradicted: UInt64 = 0
  /// Whether an act of the history is later than that of the case.
  package var hasLaterHistory = false
  /// The values stated.
  package var values: [64 of Int64] = .init(repeating: 0)
  /// The circumstances claimed that the power takes, by position in its list.
  package var circumstances: UInt64 = 0
  /// The circumstances that were examined and rejected with a reason, one bit each in the same order.
  package var examined: UInt64 = 0
  /// How many others are claimed.
  package var strangeClaims = 0
  /// Whether there is a decision.
  package var hasDecision = false
  /// How many measures it takes.
  package private(set) var decidedCount = 0
  /// The measures it takes, in the order of the catalogue, strange ones last.
  package private(set) var decided: [16 of Decided] = .init(
    repeating: Decided(measure: 0, amount: nil)
  )
  /// The day whose law is weighed by; ``noDay``: the day of the act.
  package var lawDay = noDay
  /// Whether it is not decided which law applies, so that there is no clause and no band.
  package var isWithheld = false
  /// A measure that is imposed under another power for the same act; ``Decided/strange`` where there is none.
  package var absorbed = Decided.strange
  /// Whether the act is no longer punished, as if a circumstance exempted.
  package var isSpared = false
  /// How many stretches of time are left out of time limits.
  package private(set) var excludedCount = 0
  /// What is left out, by the first day.
  package private(set) var excluded: [16 of Excluded] = .init(repeating: Excluded())
  /// How many time limits were extended.
  package private(set) var extendedCount = 0
  /// The time limits that were extended.
  package private(set) var extended: [8 of Extended] = .init(repeating: Extended())
  /// The reason for a deviation.
  package var deviation = DeviationState.none
  /// The day on which the deviation was approved.
  package var approved = noDay

  package init() {}

  /// Empties it for the next case.
  package mutating func reset() {
    region = .max
    department = 0
    subject = .max
    dates = .init(repeating: Self.noDay)
    steps = .init(repeating: Self.noDay)
    (stated, unknown, circumstances, examined, strangeClaims) = (0, 0, 0, 0, 0)
    (between, contradicted, hasLaterHistory) = (0, 0, false)
    hasReadableValues = false
    (hasDecision, decidedCount) = (false, 0)
    (excludedCount, extendedCount) = (0, 0)
    deviation = .none
    approved = Self.noDay
    (lawDay, isWithheld, isSpared) = (Self.noDay, false, false)
    absorbed = Decided.strange
  }

  /// Leaves a stretch of time out of time limits, in the order of the first days; false where there are too many.
  mutating func exclude(_ stretch: Excluded) -> Bool {
    guard excludedCount < excluded.count else { return false }
    var place = excludedCount
    while place > 0, excluded[place - 1].from > stretch.from {
      excluded[place] = excluded[place - 1]
      place -= 1
    }
    excluded[place] = stretch
    excludedCount += 1
    return true
  }

  /// Extends a time limit; false where there are too many.
  mutating func extend(_ stated: Extended) -> Bool {
    guard extendedCount < extended.count else { return false }
    extended[extendedCount] = stated
    extendedCount += 1
    return true
  }

  /// States the value of a factor.
  package mutating func state(_ value: Int64, slot: Int) {
    stated |= 1 << UInt64(slot)
    values[slot] = value
  }

  /// Adds a measure that is decided; false where there are too many.
  package mutating func decide(_ measure: UInt16, amount: Int64?) -> Bool {
    guard decidedCount < decided.count else { return false }
    var place = decidedCount
    while place > 0, decided[place - 1].measure > measure {
      decided[place] = decided[place - 1]
      place -= 1
    }
    decided[place] = Decided(measure: measure, amount: amount)
    decidedCount += 1
    return true
  }
}

/// What a case gives as the reason for staying outside the benchmark.
package enum DeviationState: UInt8, Sendable {
  /// Nothing.
  case none
  /// A ground that says nothing.
  case empty
  /// Something is absent.
  case incomplete
  /// Ground, provision and approver.
  case reasoned

  /// How many characters, spaces aside, a ground needs to say something.
  package static let shortestGround = 8

  /// What the texts of a reason amount to; the day of approval is judged when the case is weighed.
  package init(ground: String, provision: String, approver: String) {
    let length = Self.length(ground)
    if (1..<Self.shortestGround).contains(length) {
      self = .empty
    } else {
      let isComplete = length > 0 && Self.length(provision) > 0 && Self.length(approver) > 0
      self = isComplete ? .reasoned : .incomplete
    }
  }

  private static func length(_ text: String) -> Int { text.count { !$0.isWhitespace } }
}

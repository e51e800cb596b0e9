package import SteelyardEvaluator

/// A case that is written plainly: one power, nothing unknown, no reason for a deviation, no escapes.
///
/// Nearly every row of a large file is such a case. It is read without copying a byte; whatever is written in another way is
/// left to ``CaseReader``, which also says what is wrong. Reuse one for many rows.
package struct PlainCase {
  /// The number of the case file.
  package internal(set) var number: PlainText?
  /// The identifier of the power.
  package internal(set) var power: PlainText?
  /// The authority as it is written.
  package internal(set) var authority: PlainText?
  /// The officer.
  package internal(set) var officer: PlainText?
  var subject: PlainText?
  var dates: [4 of Int32] = .init(repeating: BoundCase.noDay)
  var facts = PlainMembers()
  var steps = PlainMembers()
  var decision = PlainMembers()
  var claims: [PlainText] = []
  var hasDecision = false
  /// What is decided, in the order in which it is written.
  package internal(set) var decided = [BoundCase.Decided](
    repeating: BoundCase.Decided(measure: 0, amount: nil),
    count: 16
  )
  /// How many measures are decided.
  package internal(set) var decidedCount = 0

  /// The keys that nobody knows.
  var strangers = PlainMembers()
  /// The keys of the row before.
  var keys = KeyMemory()
  var factKeys = KeyMemory()
  var measureKeys = KeyMemory()
  var stepKeys = KeyMemory()

  package init() {}

  mutating func reset() {
    (number, power, authority, officer, subject) = (nil, nil, nil, nil, nil)
    dates = .init(repeating: BoundCase.noDay)
    strangers.removeAll()
    facts.removeAll()
    steps.removeAll()
    decision.removeAll()
    if !claims.isEmpty { claims.removeAll() }
    (hasDecision, decidedCount) = (false, 0)
  }
}

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
  var facts: [PlainMember] = []
  var steps: [PlainMember] = []
  var claims: [PlainText] = []
  var decision: [PlainMember] = []
  var hasDecision = false
  /// What is decided, in the order in which it is written.
  package internal(set) var decided: [BoundCase.Decided] = []

  package init() {}

  mutating func reset() {
    (number, power, authority, officer, subject) = (nil, nil, nil, nil, nil)
    dates = .init(repeating: BoundCase.noDay)
    facts.removeAll(keepingCapacity: true)
    steps.removeAll(keepingCapacity: true)
    claims.removeAll(keepingCapacity: true)
    decision.removeAll(keepingCapacity: true)
    decided.removeAll(keepingCapacity: true)
    hasDecision = false
  }
}

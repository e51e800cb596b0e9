import SteelyardEvaluator

/// A case that is written plainly: one power, nothing unknown, no reason for a deviation, no escapes.
///
/// Nearly every row of a large file is such a case. It is read without copying a byte; whatever is written in another way is
/// left to ``CaseReader``, which also says what is wrong.
package struct PlainCase: BitwiseCopyable {
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
  var facts = PlainRun()
  var steps = PlainRun()
  var decision = PlainRun()
  var claims = PlainRun()
  /// Whether there is a decision.
  package internal(set) var hasDecision = false

  package init() {}
}

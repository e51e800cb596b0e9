import SteelyardEvaluator

/// A case that is written plainly: one power, nothing unknown, no reason for a deviation, no escapes.
///
/// Nearly every row of a large file is such a case. It is read without copying a byte; whatever is written in another way is
/// left to ``CaseReader``, which also says what is wrong.
package struct PlainCase: BitwiseCopyable {
  /// What stands in a case file as a text of its own.
  enum Field: UInt8 {
    case number
    case power
    case authority
    case officer
    case subject
  }

  /// The texts by their field; empty where there is none.
  private var texts: [5 of PlainText] = .init(repeating: PlainText(start: 0, end: 0))
  var dates: [4 of Int32] = .init(repeating: BoundCase.noDay)
  /// The members of facts, steps and decision.
  var members = PlainRun()
  /// The circumstances claimed.
  var claims = PlainRun()
  /// Whether there is a decision.
  package internal(set) var hasDecision = false

  package init() {}

  /// Empties it for the next case, in its place: made anew, it would be read again before it is written.
  @inline(__always)
  mutating func reset() {
    for place in texts.indices { texts[place] = PlainText(start: 0, end: 0) }
    for place in dates.indices { dates[place] = BoundCase.noDay }
    (members, claims, hasDecision) = (PlainRun(), PlainRun(), false)
  }

  /// The number of the case file.
  package var number: PlainText? { self[.number] }
  /// The identifier of the power.
  package var power: PlainText? { self[.power] }
  /// The authority as it is written.
  package var authority: PlainText? { self[.authority] }
  /// The officer.
  package var officer: PlainText? { self[.officer] }

  /// The text of a field, or nil where there is none.
  subscript(field: Field) -> PlainText? {
    let text = texts[Int(field.rawValue)]
    return text.count > 0 ? text : nil
  }

  /// Takes the text of a field, which is not empty.
  @inline(__always)
  mutating func set(_ text: PlainText, at place: UInt8) { texts[Int(place)] = text }
}

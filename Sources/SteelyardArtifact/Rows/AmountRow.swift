/// How much: the two ends in one of the closed list of forms.
///
/// 72 bytes.
package struct AmountRow: BitwiseCopyable, Hashable, Sendable {
  /// The lower end, or what one step of the factor is worth.
  package var leastNumerator: Int64 = 0
  /// Positive.
  package var leastDenominator: Int64 = 0
  /// The upper end, where there is one.
  package var mostNumerator: Int64 = 0
  /// Positive.
  package var mostDenominator: Int64 = 0
  /// The result is never below this, where it is set.
  package var floor: Int64 = 0
  /// The result is never above this, where it is set.
  package var cap: Int64 = 0
  /// The step of the rounding; zero where nothing is rounded.
  package var step: Int64 = 0
  /// The author's words.
  package var text: UInt32 = 0
  /// Which form.
  package var form: UInt8 = 0
  /// The factor it depends on, where the form has one.
  package var slot: UInt8 = 0
  /// Which of the parts are there: `AmountRow.hasMost` and so on.
  package var flags: UInt8 = 0
  /// How it is rounded.
  package var mode: UInt8 = 0
  private var padding: UInt64 = 0

  package init() {}

  // The forms.
  package static let between: UInt8 = 0
  package static let times: UInt8 = 1
  package static let share: UInt8 = 2
  package static let position: UInt8 = 3
  package static let shareOfMost: UInt8 = 4

  // The flags.
  package static let hasMost: UInt8 = 1
  package static let includesLeast: UInt8 = 2
  package static let includesMost: UInt8 = 4
  package static let hasFloor: UInt8 = 8
  package static let hasCap: UInt8 = 16
}

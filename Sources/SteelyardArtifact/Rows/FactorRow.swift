/// A factor.
///
/// 96 bytes.
package struct FactorRow: BitwiseCopyable, Hashable, Sendable {
  /// The smallest step of a quantity.
  package var grainNumerator: Int64 = 0
  /// Positive.
  package var grainDenominator: Int64 = 0
  /// The least value that can occur.
  package var least: Int64 = 0
  /// The greatest value that can occur.
  package var most: Int64 = 0
  /// The value that stands for one that could not be established.
  package var takenAs: Int64 = 0
  /// The value taken when a case is silent.
  package var defaultValue: Int64 = 0
  /// The name in `text`.
  package var name: UInt32 = 0
  /// The unit in `text`.
  package var unit: UInt32 = 0
  /// The entries of a choice, as a list of texts in `words`.
  package var firstEntry: UInt32 = 0
  /// The question in `text`.
  package var question: UInt32 = 0
  /// Who judges on what criteria, in `text`.
  package var judgement: UInt32 = 0
  /// The window of a repetition in months; absent without one.
  package var months: UInt32 = 0
  /// How many entries.
  package var entryCount: UInt16 = 0
  /// The kind of its values.
  package var type: UInt8 = 0
  /// What is done when it could not be established: `FactorRow.ask`, `.taken` or `.branch`.
  package var unknown: UInt8 = 0
  /// Which way the facts get worse: 0 not said, 1 greater, 2 smaller.
  package var worse: UInt8 = 0
  /// `FactorRow.hasDefault` and so on.
  package var flags: UInt8 = 0
  /// What a repetition counts.
  package var same: UInt8 = 0
  /// Whose acts it counts.
  package var scope: UInt8 = 0
  private var padding1: UInt64 = 0
  private var padding2: UInt64 = 0

  package init() {}

  // What is done with *unknown*.
  package static let ask: UInt8 = 0
  package static let taken: UInt8 = 1
  package static let branch: UInt8 = 2

  // The flags.
  package static let hasDefault: UInt8 = 1
  package static let isDerived: UInt8 = 2
  package static let isSubject: UInt8 = 4
  package static let hasCounter: UInt8 = 8
  package static let includesPresent: UInt8 = 16

  // The kinds of values.
  package static let money: UInt8 = 0
  package static let quantity: UInt8 = 1
  package static let percent: UInt8 = 2
  package static let multiple: UInt8 = 3
  package static let number: UInt8 = 4
  package static let days: UInt8 = 5
  package static let workingDays: UInt8 = 6
  package static let monthCount: UInt8 = 7
  package static let years: UInt8 = 8
  package static let date: UInt8 = 9
  package static let yesNo: UInt8 = 10
  package static let choice: UInt8 = 11
  package static let orderedChoice: UInt8 = 12
  package static let choices: UInt8 = 13
  package static let words: UInt8 = 14

  /// The name under which every volume knows the kind of subject.
  package static let subjectName = "当事人"
}

/// A factor.
///
/// 96 bytes.
public struct FactorRow: BitwiseCopyable, Hashable, Sendable {
  /// The smallest step of a quantity.
  public var grainNumerator: Int64 = 0
  /// Positive.
  public var grainDenominator: Int64 = 0
  /// The least value that can occur.
  public var least: Int64 = 0
  /// The greatest value that can occur.
  public var most: Int64 = 0
  /// The value that stands for one that could not be established.
  public var takenAs: Int64 = 0
  /// The value taken when a case is silent.
  public var defaultValue: Int64 = 0
  /// The name in `text`.
  public var name: UInt32 = 0
  /// The unit in `text`.
  public var unit: UInt32 = 0
  /// The entries of a choice, as a list of texts in `words`.
  public var firstEntry: UInt32 = 0
  /// The question in `text`.
  public var question: UInt32 = 0
  /// Who judges on what criteria, in `text`.
  public var judgement: UInt32 = 0
  /// The window of a repetition in months or days; absent without one.
  public var window: UInt32 = 0
  /// How many entries.
  public var entryCount: UInt16 = 0
  /// The kind of its values.
  public var type: UInt8 = 0
  /// What is done when it could not be established: `FactorRow.ask`, `.taken` or `.branch`.
  public var unknown: UInt8 = 0
  /// Which way the facts get worse: 0 not said, 1 greater, 2 smaller.
  public var worse: UInt8 = 0
  /// `FactorRow.hasDefault` and so on.
  public var flags: UInt8 = 0
  /// What a repetition counts.
  public var same: UInt8 = 0
  /// Whose acts it counts.
  public var scope: UInt8 = 0
  /// The provision it rests on; absent where none is cited.
  public var basis: UInt32 = 0
  /// `FactorRow.windowInDays` and so on.
  public var counting: UInt8 = 0
  /// What a repetition counts once, as its position among the scopes, counted from one; 0 where every act counts.
  public var distinct: UInt8 = 0
  /// The date of the case that is taken when it is silent, as its position, counted from one; 0 where none is.
  public var defaultDate: UInt8 = 0
  private var padding: UInt8 = 0
  /// The provisions that make two acts the same, as a list in `words`; none: those of the power.
  public var firstCounted: UInt32 = 0
  /// How many.
  public var countedCount: UInt32 = 0

  /// Makes a row of zeros.
  public init() {}

  // What is done with *unknown*.
  /// Somebody has to find out.
  @inlinable public static var ask: UInt8 { 0 }
  /// Another value stands for it.
  @inlinable public static var taken: UInt8 { 1 }
  /// The rules have tests of their own for it.
  @inlinable public static var branch: UInt8 { 2 }

  // The flags.
  /// There is a default.
  @inlinable public static var hasDefault: UInt8 { 1 }
  /// It is computed from others.
  @inlinable public static var isDerived: UInt8 { 2 }
  /// It is the kind of subject.
  @inlinable public static var isSubject: UInt8 { 4 }
  /// It counts repetitions.
  @inlinable public static var hasCounter: UInt8 { 8 }
  /// The present act counts.
  @inlinable public static var includesPresent: UInt8 { 16 }
  /// A case has to state it.
  @inlinable public static var isRequired: UInt8 { 32 }

  // How a repetition is counted.
  /// The window is in days.
  @inlinable public static var windowInDays: UInt8 { 1 }
  /// An act on the last day of the window does not count.
  @inlinable public static var excludesLastDay: UInt8 { 2 }
  /// The window opens with the decision about the earlier act.
  @inlinable public static var anchoredAtDecision: UInt8 { 4 }

  // The kinds of values.
  /// Fen.
  @inlinable public static var money: UInt8 { 0 }
  /// Steps of a grain of a unit.
  @inlinable public static var quantity: UInt8 { 1 }
  /// Steps of a grain of one percent.
  @inlinable public static var percent: UInt8 { 2 }
  /// Steps of a grain of one times.
  @inlinable public static var multiple: UInt8 { 3 }
  /// A number of things.
  @inlinable public static var number: UInt8 { 4 }
  /// Calendar days.
  @inlinable public static var days: UInt8 { 5 }
  /// Working days.
  @inlinable public static var workingDays: UInt8 { 6 }
  /// Months.
  @inlinable public static var monthCount: UInt8 { 7 }
  /// Years.
  @inlinable public static var years: UInt8 { 8 }
  /// A day.
  @inlinable public static var date: UInt8 { 9 }
  /// Yes or no.
  @inlinable public static var yesNo: UInt8 { 10 }
  /// One of a list.
  @inlinable public static var choice: UInt8 { 11 }
  /// One of a list from light to heavy.
  @inlinable public static var orderedChoice: UInt8 { 12 }
  /// Any number of a list.
  @inlinable public static var choices: UInt8 { 13 }
  /// Recorded, never tested.
  @inlinable public static var words: UInt8 { 14 }
  /// The day of an event, or that it has not happened.
  @inlinable public static var event: UInt8 { 15 }

  /// The name under which every volume knows the kind of subject.
  public static let subjectName = "当事人"
}

/// How a derived factor is computed.
///
/// 64 bytes.
public struct DerivationRow: BitwiseCopyable, Hashable, Sendable {
  /// What the result is multiplied by; the base of a score.
  public var numerator: Int64 = 0
  /// What it is divided by; zero where the two do not fit into 64 bits.
  public var denominator: Int64 = 0
  /// The least value, where there is one.
  public var floor: Int64 = 0
  /// The greatest value, where there is one.
  public var cap: Int64 = 0
  /// The step to which the value is rounded; zero where it is cut off.
  public var step: Int64 = 0
  /// The factors it is computed from directly, one bit each.
  public var inputs: UInt64 = 0
  /// The inputs, as a list of slots in `words`; for a score slot, diagram and the first of its points in `numbers`, for a table diagram
  /// and the first of its values; for a constant its days and values in `numbers`.
  public var firstInput: UInt32 = 0
  /// How many inputs.
  public var inputCount: UInt16 = 0
  /// The factor that is computed.
  public var slot: UInt8 = 0
  /// Which of the closed list of operations.
  public var operation: UInt8 = 0
  /// How it is rounded: 0 down, 1 up, 2 half up.
  public var mode: UInt8 = 0
  /// `DerivationRow.hasFloor` and so on.
  public var flags: UInt8 = 0
  private var padding1: UInt16 = 0
  private var padding2: UInt32 = 0

  /// Makes a row of zeros.
  public init() {}

  // The operations.
  /// The sum of the inputs.
  @inlinable public static var sum: UInt8 { 0 }
  /// The first input less the second.
  @inlinable public static var difference: UInt8 { 1 }
  /// The inputs times a constant.
  @inlinable public static var product: UInt8 { 2 }
  /// The first input divided by the second.
  @inlinable public static var ratio: UInt8 { 3 }
  /// The days from the first input to the second.
  @inlinable public static var daysBetween: UInt8 { 4 }
  /// A base and the points of every table.
  @inlinable public static var score: UInt8 { 5 }
  /// The greatest of the inputs.
  @inlinable public static var greatest: UInt8 { 6 }
  /// The least of the inputs.
  @inlinable public static var least: UInt8 { 7 }
  /// The value of the row that holds.
  @inlinable public static var table: UInt8 { 8 }
  /// A constant by the day of the act.
  @inlinable public static var dated: UInt8 { 9 }
  /// The working days after the first input up to the second.
  @inlinable public static var workingDaysBetween: UInt8 { 10 }

  // The flags.
  /// There is a least value.
  @inlinable public static var hasFloor: UInt8 { 1 }
  /// There is a greatest value.
  @inlinable public static var hasCap: UInt8 { 2 }
}

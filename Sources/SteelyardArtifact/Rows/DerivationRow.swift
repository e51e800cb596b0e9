/// How a derived factor is computed.
///
/// 32 bytes.
public struct DerivationRow: BitwiseCopyable, Hashable, Sendable {
  /// What the result is multiplied by; the base of a score.
  public var numerator: Int64 = 0
  /// What it is divided by; zero where the two do not fit into 64 bits.
  public var denominator: Int64 = 0
  /// The inputs, as a list of slots in `words`; for a score slot, diagram and the first of its points in `numbers`.
  public var firstInput: UInt32 = 0
  /// How many inputs.
  public var inputCount: UInt16 = 0
  /// The factor that is computed.
  public var slot: UInt8 = 0
  /// Which of the closed list of operations.
  public var operation: UInt8 = 0
  /// The factors it is computed from directly, one bit each.
  public var inputs: UInt64 = 0

  /// Makes a row of zeros.
  public init() {}

  // The operations.
  /// The sum of the inputs.
  @inlinable public static var sum: UInt8 { 0 }
  /// The first input less the second.
  @inlinable public static var difference: UInt8 { 1 }
  /// The input times a constant.
  @inlinable public static var product: UInt8 { 2 }
  /// The first input divided by the second.
  @inlinable public static var ratio: UInt8 { 3 }
  /// The days from the first input to the second.
  @inlinable public static var daysBetween: UInt8 { 4 }
  /// A base and the points of every table.
  @inlinable public static var score: UInt8 { 5 }
}

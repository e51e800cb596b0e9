/// How much: the two ends in one of the closed list of forms.
///
/// 72 bytes.
public struct AmountRow: BitwiseCopyable, Hashable, Sendable {
  /// The lower end, or what one step of the factor is worth.
  public var leastNumerator: Int64 = 0
  /// Positive.
  public var leastDenominator: Int64 = 0
  /// The upper end, where there is one.
  public var mostNumerator: Int64 = 0
  /// Positive.
  public var mostDenominator: Int64 = 0
  /// The result is never below this, where it is set.
  public var floor: Int64 = 0
  /// The result is never above this, where it is set.
  public var cap: Int64 = 0
  /// The step of the rounding; zero where nothing is rounded.
  public var step: Int64 = 0
  /// The author's words.
  public var text: UInt32 = 0
  /// Which form.
  public var form: UInt8 = 0
  /// The factor it depends on, where the form has one.
  public var slot: UInt8 = 0
  /// Which of the parts are there: `AmountRow.hasMost` and so on.
  public var flags: UInt8 = 0
  /// How it is rounded.
  public var mode: UInt8 = 0
  private var padding: UInt64 = 0

  /// Makes a row of zeros.
  public init() {}

  // The forms.
  /// Fixed numbers.
  @inlinable public static var between: UInt8 { 0 }
  /// So much for each step of a factor.
  @inlinable public static var times: UInt8 { 1 }
  /// A share of the statutory range.
  @inlinable public static var share: UInt8 { 2 }
  /// The point of the statutory range that a score gives.
  @inlinable public static var position: UInt8 { 3 }
  /// The share of the statutory most that a score gives.
  @inlinable public static var shareOfMost: UInt8 { 4 }

  /// Whether both ends are whole numbers that belong to the range, and nothing changes them.
  @inlinable package var isAsWritten: Bool {
    form == Self.between && step == 0 && leastDenominator == 1
      && flags & ~Self.hasMost == Self.includesLeast | Self.includesMost
      && (mostDenominator == 1 || flags & Self.hasMost == 0)
  }

  // The flags.
  /// There is an upper end.
  @inlinable public static var hasMost: UInt8 { 1 }
  /// The lower end itself is allowed.
  @inlinable public static var includesLeast: UInt8 { 2 }
  /// The upper end itself is allowed.
  @inlinable public static var includesMost: UInt8 { 4 }
  /// There is a floor.
  @inlinable public static var hasFloor: UInt8 { 8 }
  /// There is a cap.
  @inlinable public static var hasCap: UInt8 { 16 }
}

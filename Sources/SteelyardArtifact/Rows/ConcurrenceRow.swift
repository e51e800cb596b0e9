/// How a measure comes together that several decisions or provisions bring.
///
/// 32 bytes.
public struct ConcurrenceRow: BitwiseCopyable, Hashable, Sendable {
  /// The most that several acts may come to.
  public var cap: Int64 = 0
  /// The provision it rests on.
  public var basis: UInt32 = 0
  /// Who stated it.
  public var authority: UInt32 = 0
  /// The first day in force.
  public var from: Int32 = 0
  /// The last day in force.
  public var to: Int32 = 0
  /// The measure.
  public var measure: UInt16 = 0
  /// The kinds of power it holds for, one bit each.
  public var kinds: UInt16 = 0
  /// What becomes of the measure, as its position among the rules.
  public var rule: UInt8 = 0
  /// Whether there is a most.
  public var hasCap: UInt8 = 0
  private var padding: UInt16 = 0

  /// Makes a row of zeros.
  public init() {}
}

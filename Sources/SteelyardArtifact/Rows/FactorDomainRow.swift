/// What weighing needs of a factor; factors with the same share it, so that it is near.
///
/// 40 bytes. The compiler repeats here what the factors say.
public struct FactorDomainRow: BitwiseCopyable, Hashable, Sendable {
  /// The least value that can occur.
  public var least: Int64 = 0
  /// The greatest value that can occur.
  public var most: Int64 = 0
  /// The value that stands for one that could not be established.
  public var takenAs: Int64 = 0
  /// The value taken when a case is silent.
  public var defaultValue: Int64 = 0
  /// When it could not be established, as in ``FactorRow``.
  public var unknown: UInt8 = 0
  /// What else is true of it, as in ``FactorRow``.
  public var flags: UInt8 = 0
  /// The date of the case that is taken when it is silent, as in ``FactorRow``.
  public var defaultDate: UInt8 = 0
  private var padding1: UInt8 = 0
  private var padding2: UInt32 = 0

  /// What weighing needs of a factor.
  public init(_ row: FactorRow) {
    (least, most) = (row.least, row.most)
    (takenAs, defaultValue) = (row.takenAs, row.defaultValue)
    (unknown, flags, defaultDate) = (row.unknown, row.flags, row.defaultDate)
  }
}

/// What weighing needs of a power, side by side: two lines of the processor's memory instead of a row in every section.
///
/// 128 bytes. The compiler repeats here what other sections say; the verifier proves that it leads nowhere else.
public struct PowerHeadRow: BitwiseCopyable, Sendable {
  /// Where its identifier begins in `text`.
  public var idStart: UInt32 = 0
  /// How many bytes the identifier has.
  public var idBytes: UInt32 = 0
  /// The first of its standards.
  public var firstStandard: UInt32 = 0
  /// The bands of its first standard, in `gradings`; absent where it has none.
  public var grading: UInt32 = .max
  /// The diagram of its first standard; the end at which nothing holds where it has none.
  public var root: UInt32 = NodeRow.emptyLeaf
  /// How many standards refine it.
  public var standardCount: UInt16 = 0
  private var padding: UInt16 = 0
  /// What the law says.
  public var statute = StatuteRow()
  /// The first bytes of the identifier, and zeros behind it.
  package var idBeginning: [24 of UInt8] = .init(repeating: 0)
  /// The diagram of its first standard once more, where it is small; ``SmallDiagram`` reads it.
  package var diagram: [40 of UInt8] = .init(repeating: 0)

  /// Makes a row for a power without identifier and standards.
  public init() {}
}

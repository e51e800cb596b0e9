/// What is said about a power or a standard besides what it decides.
///
/// 36 bytes.
public struct NotesRow: BitwiseCopyable, Hashable, Sendable {
  /// The provision that ended the power, or absent.
  public var repealed: UInt32 = .max
  /// The provisions it rests on, as a list in `words`.
  public var firstBasis: UInt32 = 0
  /// Its identifiers in other registers, as a list of texts in `words`.
  public var firstCode: UInt32 = 0
  /// Where the figures were read, in `text`.
  public var source: UInt32 = 0
  /// What has not been verified, in `text`.
  public var unverified: UInt32 = 0
  /// A fault of the published text, in `text`.
  public var knownDefect: UInt32 = 0
  /// Why of several bands the last applies, in `text`.
  public var heavier: UInt32 = 0
  /// How many provisions.
  public var basisCount: UInt16 = 0
  /// How many identifiers.
  public var codeCount: UInt16 = 0
  private var padding: UInt32 = 0

  /// Makes a row of zeros.
  public init() {}
}

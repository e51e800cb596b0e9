/// What weighing needs of a power alone, in one line of the processor's memory; what powers share it points to.
///
/// 64 bytes. The compiler repeats here what other sections say; the verifier proves that it leads nowhere else.
public struct PowerHeadRow: BitwiseCopyable, Sendable {
  /// The identifier, and behind it the diagram of the first standard in its small form, or else its root in four bytes.
  ///
  /// Of an identifier that does not fit there are four bytes for where it begins in `text` and four for how many bytes it has.
  package var content: [44 of UInt8] = .init(repeating: 0)
  /// The first of its standards.
  public var firstStandard: UInt32 = 0
  /// The bands of its first standard, in `gradings`; absent where it has none.
  public var grading: UInt32 = .max
  /// The first of its factors, as a list in `words`, in the order of the catalogue.
  public var firstSlot: UInt32 = 0
  /// What else the law says, in `statutes`.
  public var statute: UInt32 = 0
  /// How many standards refine it.
  public var standardCount: UInt16 = 0
  /// How many bytes the identifier has; 255 where it stands in `text` alone.
  package var idBytes: UInt8 = 0
  /// How many bytes the small diagram has; zero where there is none.
  package var diagramBytes: UInt8 = 0

  /// Makes a row for a power without identifier and standards.
  public init() {}

  /// Stands for an identifier that does not fit.
  package static var elsewhere: UInt8 { .max }
  /// Where the bytes behind the identifier begin.
  package var diagramStart: Int { idBytes == Self.elsewhere ? 8 : Int(idBytes) }
  /// A number in `content`.
  package func number(at place: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(content[place + $1]) << UInt32($1 * 8) }
  }
}

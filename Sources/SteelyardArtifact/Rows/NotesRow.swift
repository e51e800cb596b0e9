/// What is said about a power or a standard besides what it decides.
///
/// 36 bytes.
package struct NotesRow: BitwiseCopyable, Hashable, Sendable {
  /// The volume it stands in.
  package var volume: UInt32 = 0
  /// The provisions it rests on, as a list in `words`.
  package var firstBasis: UInt32 = 0
  /// Its identifiers in other registers, as a list of texts in `words`.
  package var firstCode: UInt32 = 0
  /// Where the figures were read, in `text`.
  package var source: UInt32 = 0
  /// What has not been verified, in `text`.
  package var unverified: UInt32 = 0
  /// A fault of the published text, in `text`.
  package var knownDefect: UInt32 = 0
  /// Why of several bands the last applies, in `text`.
  package var heavier: UInt32 = 0
  /// How many provisions.
  package var basisCount: UInt16 = 0
  /// How many identifiers.
  package var codeCount: UInt16 = 0
  private var padding: UInt32 = 0

  package init() {}
}

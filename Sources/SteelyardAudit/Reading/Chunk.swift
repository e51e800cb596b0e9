/// A run of whole rows, or one row that is too long to be kept.
struct Chunk: Sendable {
  /// What a chunk holds.
  enum Content: Sendable {
    /// Whole rows with their ends of line.
    case rows(ChunkRows)
    /// The first bytes of a row that is longer than any row may be, and how long it is.
    case tooLong(start: [UInt8], length: Int)
  }

  /// Its place in the file, counted from zero.
  let index: Int
  /// The line its first row begins on, counted from one.
  let firstLine: Int
  /// How many bytes of the file it stands for.
  let size: Int
  /// The rows.
  let content: Content
}

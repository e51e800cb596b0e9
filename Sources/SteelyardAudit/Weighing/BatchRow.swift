/// A row of a chunk, and which of the rows that were read plainly it is; negative where it is none.
struct BatchRow: BitwiseCopyable {
  var start = 0
  /// The place behind its last byte; for a row of a table that is none of them it is not known yet.
  var end = 0
  var row = -1
}

import SteelyardCases
import Synchronization

/// Whole rows with their ends of line, to be taken once; a place that nobody else holds is used again without a copy.
final class ChunkRows: Sendable {
  private let rows: Mutex<[UInt8]>

  /// Holds some rows.
  init(_ rows: consuming [UInt8]) { self.rows = Mutex(rows) }

  /// The rows with the zeros that walks over them need; nothing where they were taken before.
  func take() -> PaddedBuffer {
    var taken: [UInt8] = []
    rows.withLock { swap(&taken, &$0) }
    return PaddedBuffer(taken)
  }
}

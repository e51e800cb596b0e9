import Synchronization

/// Places for rows and findings that are done with and may be used again; a fresh one costs the system a fault for every page of it.
final class BufferPool: Sendable {
  private let buffers = Mutex<[[UInt8]]>([])

  /// An empty place with room for so many bytes.
  func take(atLeast capacity: Int) -> [UInt8] {
    var buffer = buffers.withLock { $0.popLast() } ?? []
    buffer.removeAll(keepingCapacity: true)
    buffer.reserveCapacity(capacity)
    return buffer
  }

  /// Takes a place back.
  func give(_ buffer: consuming [UInt8]) {
    let buffer = buffer
    buffers.withLock { $0.append(buffer) }
  }
}

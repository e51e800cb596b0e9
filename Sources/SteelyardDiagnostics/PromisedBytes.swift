import Synchronization

/// The bytes of a text that is read when it is asked for, once.
final class PromisedBytes: Sendable {
  private enum State: Sendable {
    case unread
    case read([UInt8])
    case broken
  }

  private let state = Mutex(State.unread)
  private let read: @Sendable () -> [UInt8]?

  /// Promises what the reading gives, unless it gives nothing.
  init(_ read: @escaping @Sendable () -> [UInt8]?) { self.read = read }

  /// The bytes; none where the promise was broken.
  var bytes: [UInt8] {
    state.withLock { state in
      if case .unread = state { state = read().map(State.read) ?? .broken }
      guard case .read(let bytes) = state else { return [] }
      return bytes
    }
  }

  /// Whether the text was asked for, and was not there any more as it had been.
  var isBroken: Bool {
    state.withLock { state in
      if case .broken = state { return true }
      return false
    }
  }
}

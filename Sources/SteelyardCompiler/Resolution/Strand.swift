import Dispatch
import Synchronization

/// A value that is changed beside others, each by one thread at a time.
final class Strand<Value: Sendable>: Sendable {
  private let value: Mutex<Value>

  /// Takes over a value; whoever had it should not keep it, or changing it copies it.
  init(_ value: consuming Value) { self.value = Mutex(value) }

  /// Changes the value in place.
  func change(_ change: (inout Value) -> Void) { value.withLock { change(&$0) } }

  /// Gives the value back, and leaves another one.
  func take(leaving other: Value) -> Value {
    var taken = other
    value.withLock { swap(&$0, &taken) }
    return taken
  }
}

/// Does things that know nothing of each other on all processors; the longest should come first.
func sideBySide(_ works: (@Sendable () -> Void)...) {
  DispatchQueue.concurrentPerform(iterations: works.count) { works[$0]() }
}

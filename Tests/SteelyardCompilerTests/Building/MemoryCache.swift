import SteelyardCompiler
import Synchronization

/// A cache that lives as long as the test, and can be spoilt.
final class MemoryCache: CompilationCache {
  private let records = Mutex<[String: [UInt8]]>([:])

  /// The keys, in order.
  var keys: [String] { records.withLock { $0.keys.sorted() } }

  func record(_ key: String) -> [UInt8]? { records.withLock { $0[key] } }

  func keep(_ record: [UInt8], under key: String) { records.withLock { $0[key] = record } }

  func forget(allBut keys: Set<String>) {
    records.withLock { $0 = $0.filter { keys.contains($0.key) } }
  }
}

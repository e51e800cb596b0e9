import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// The results for all elements in their order, computed on all processors.
  ///
  /// Neighbours are handed out together, so that small work is not outweighed by the handing out.
  package func concurrentMap<Result: Sendable>(
    _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    let chunk = Swift.max(1, count / 256)
    guard count > 1 else { return map(transform) }
    let chunks = (count + chunk - 1) / chunk
    let results = Mutex<[[Result]]>([[Result]](repeating: [], count: chunks))
    DispatchQueue.concurrentPerform(iterations: chunks) { position in
      let part = self[position * chunk..<Swift.min(count, (position + 1) * chunk)].map(transform)
      results.withLock { $0[position] = part }
    }
    return results.withLock { $0.flatMap(\.self) }
  }
}

import Synchronization

/// What was found in the regions of one division.
final class FactMemory: Sendable {
  private let found = Mutex<[RegionDiagram.Leaf: FactFinding]>([:])

  /// What was found in a region; nil where nobody has looked.
  subscript(leaf: RegionDiagram.Leaf) -> FactFinding? {
    get { found.withLock { $0[leaf] } }
    set { found.withLock { $0[leaf] = newValue } }
  }
}

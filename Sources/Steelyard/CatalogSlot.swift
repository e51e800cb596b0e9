import Synchronization

/// The catalogue in force in a process that runs on while its rules are compiled anew.
///
/// Whoever answers a request takes ``catalog`` once and keeps it to the end of the request: so every answer rests on one
/// catalogue, the old or the new, and names its digest. The old catalogue stays open until the last reader lets go of it.
///
///     let slot = try CatalogSlot(path: "cn.steelyard")
///     let catalog = slot.catalog                        // for one request
///     try slot.reload()                                 // when the operator says so
///
/// The slot watches nothing by itself. The file has to be replaced by renaming, as `steelyard compile` does: a file that is
/// written into or cut off while it is open ends the process (`SIGBUS`), which no check made before can prevent.
public final class CatalogSlot: Sendable {
  /// Where the file stands.
  public let path: String
  private let inForce: Mutex<CompiledCatalog>
  /// Held from opening to taking over, so that of two reloads the one that opened later wins.
  private let reloading = Mutex(())

  /// Opens the catalogue at a path; throws where there is none that can be used.
  public init(path: String) throws(ArtifactError) {
    self.path = path
    inForce = Mutex(try CompiledCatalog(path: path))
  }

  /// The catalogue in force now; readers keep what they took, whatever is loaded later.
  public var catalog: CompiledCatalog { inForce.withLock { $0 } }

  /// Opens what stands at the path now and puts it in force once it is verified.
  ///
  /// - Returns: Whether another catalogue is in force than before; one with the same digest does not take over.
  /// - Throws: Why the new file cannot be used; the old catalogue stays in force then.
  @discardableResult
  public func reload() throws(ArtifactError) -> Bool {
    try reloading.withLock { _ throws(ArtifactError) in
      let next = try CompiledCatalog(path: path)
      return inForce.withLock { current in
        guard current.digest != next.digest else { return false }
        current = next
        return true
      }
    }
  }
}

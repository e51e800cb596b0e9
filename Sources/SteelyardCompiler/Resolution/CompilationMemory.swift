import SteelyardModel
import Synchronization

/// What was found out about some files and holds for all others as well.
///
/// Nothing in it depends on who asks first, so that what is compiled with it is what would be compiled without. Each thread takes
/// what it needs, works alone and gives it back.
final class CompilationMemory: Sendable {
  private let spareReadings = Mutex<[TextReadings]>([])
  private let spareProofs = Mutex<[ProvedShapes]>([])
  private let kinds = Mutex(ShapeKindTable())

  /// Works with what texts were read as.
  func withReadings<Result>(_ work: (inout TextReadings) -> Result) -> Result {
    var readings = spareReadings.withLock { $0.popLast() } ?? TextReadings()
    let result = work(&readings)
    spareReadings.withLock { $0.append(readings) }
    return result
  }

  /// Works with what has been proved.
  func withProofs<Result>(_ work: (inout ProvedShapes) -> Result) -> Result {
    var proofs = spareProofs.withLock { $0.popLast() } ?? ProvedShapes()
    let result = work(&proofs)
    spareProofs.withLock { $0.append(proofs) }
    return result
  }

  /// The kinds of the factors and instruments of a catalog.
  func kinds(of catalog: Catalog) -> ShapeKinds { kinds.withLock { $0.kinds(of: catalog) } }
}

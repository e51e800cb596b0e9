import SteelyardArtifact
import SteelyardDiagnostics
import SteelyardModel

/// What all files may use of each other: instruments, measures, circumstances, procedures, deadlines,
/// concurrences.
struct Definitions: Sendable {
  /// The lists, with the one factor that every volume has, and nothing else.
  let catalog: Catalog
  /// The digest of the lists as they are compiled, which holds all there is to know of them.
  let digest: String

  /// Resolves the definitions of some files; nil where there is an error among them.
  init?(_ files: [DeclaredFile]) {
    let resolution = Resolution(files.compactMap(\.volume))
    guard !resolution.log.diagnostics.contains(where: { $0.severity == .error }) else {
      return nil
    }
    var lists = Catalog()
    lists.instruments = resolution.catalog.instruments
    lists.measures = resolution.catalog.measures
    lists.circumstances = resolution.catalog.circumstances
    lists.procedures = resolution.catalog.procedures
    lists.deadlines = resolution.catalog.deadlines
    lists.concurrences = resolution.catalog.concurrences
    lists.factors = Array(resolution.catalog.factors.prefix(1))
    catalog = lists
    do throws(LoweringError) {
      digest = Digest.text(of: ArtifactWriter.bytes(of: try Lowering.lower(lists)))
    } catch {
      return nil
    }
  }
}

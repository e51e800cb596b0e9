import SteelyardArtifact
import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax

/// What all files may use of each other: instruments, measures, circumstances, procedures, deadlines,
/// concurrences, proportions, calendars.
struct Definitions: Sendable {
  /// The lists, with the one factor that every volume has, and nothing else.
  let catalog: Catalog
  /// The digest of the lists as they are compiled, which holds all there is to know of them; nil where there is an error among them.
  let digest: String?

  /// Resolves the definitions of some files; nil where they are too large.
  init?(_ files: [DeclaredFile]) {
    let resolution = Resolution(files.compactMap(\.volume))
    var lists = Catalog()
    lists.instruments = resolution.catalog.instruments
    lists.measures = resolution.catalog.measures
    lists.circumstances = resolution.catalog.circumstances
    lists.procedures = resolution.catalog.procedures
    lists.deadlines = resolution.catalog.deadlines
    lists.calendars = resolution.catalog.calendars
    lists.concurrences = resolution.catalog.concurrences
    lists.proportions = resolution.catalog.proportions
    lists.factors = Array(resolution.catalog.factors.prefix(1))
    catalog = lists
    guard !resolution.log.diagnostics.contains(where: { $0.severity == .error }) else {
      digest = nil
      return
    }
    do throws(LoweringError) {
      let bytes = ArtifactWriter.bytes(of: try Lowering.lower(lists))
      digest = Digest.text(of: bytes + Array(Self.seenByChecksOnly(resolution).utf8))
    } catch {
      return nil
    }
  }

  /// What the checks see of other files although it is not compiled: which instrument replaces another, and how many grades
  /// an authority demands.
  private static func seenByChecksOnly(_ resolution: Resolution) -> String {
    let replaced = resolution.catalog.instruments.enumerated().compactMap { place, instrument in
      instrument.replacedBy.map { "\(place) \($0.index)" }
    }
    let demands = resolution.names.volumes.compactMap { volume in
      volume.header?.entry(.atLeastGrades).map { "\(volume.id?.text ?? "") \(told($0.value))" }
    }
    return (replaced + demands).joined(separator: "\n")
  }

  /// A tree of the rules as one text.
  private static func told(_ node: Node) -> String {
    let parts = node.entries.map { "\($0.key.text):\(told($0.value))" } + node.items.map(told)
    return "(\(node.text) \(parts.joined(separator: ",")))"
  }
}

import SteelyardArtifact
public import SteelyardDiagnostics
import SteelyardModel

/// What came of compiling rules to a file: everything that was found, and the bytes where nothing forbids their use.
public struct Build: Sendable {
  /// The compiled catalogue; nil where there are errors.
  public let bytes: [UInt8]?
  /// The remarks, in the order of files and places.
  public let diagnostics: [Diagnostic]
  /// The texts in the order to which spans refer.
  public let sources: [SourceFile]
  /// What in the rules is too large to be compiled.
  public let trouble: LoweringError?
  /// How many powers the catalogue has.
  public let powerCount: Int
  /// How many standards it has.
  public let standardCount: Int
  /// How many files were taken from the cache without being compiled.
  public let reusedFiles: Int
}

extension Build {
  /// A build without a cache.
  init(_ compilation: Compilation) {
    var (made, refused): ([UInt8]?, LoweringError?) = (nil, nil)
    if let catalog = compilation.catalog {
      do throws(LoweringError) {
        made = ArtifactWriter.bytes(of: try Lowering.lower(catalog))
      } catch {
        refused = error
      }
    }
    self.init(
      bytes: made,
      diagnostics: compilation.diagnostics,
      sources: compilation.sources,
      trouble: refused,
      powerCount: compilation.catalog?.powers.count ?? 0,
      standardCount: compilation.catalog?.standards.count ?? 0,
      reusedFiles: 0
    )
  }
}

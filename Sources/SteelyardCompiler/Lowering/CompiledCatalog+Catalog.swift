public import SteelyardArtifact
public import SteelyardModel

extension CompiledCatalog {
  /// Compiles a catalog in memory.
  ///
  /// The rules must be sound; what the checks of the compiler refuse is not looked for again.
  public convenience init(_ catalog: Catalog) throws {
    try self.init(bytes: Self.bytes(of: catalog))
  }

  /// The file a catalog is compiled to; the same catalog always gives the same bytes.
  public static func bytes(of catalog: Catalog) throws(LoweringError) -> [UInt8] {
    ArtifactWriter.bytes(of: try Lowering.lower(catalog))
  }
}

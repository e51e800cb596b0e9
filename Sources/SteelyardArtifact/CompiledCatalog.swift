/// A compiled catalogue, mapped and read in place; opened once, it can be shared by all threads.
///
/// Opening verifies every byte and every reference, so that no look-up can fail afterwards; conditions and the lists for searching
/// are held against what they may be when they are read.
public final class CompiledCatalog: Sendable {
  private let file: MappedFile
  /// The digest of its content, for example `sha256:…`.
  public let digest: String

  /// Opens a compiled catalogue.
  public init(path: String) throws(ArtifactError) {
    file = try MappedFile(path: path)
    digest = try ArtifactVerifier.verify(file)
  }

  /// Takes a compiled catalogue from memory.
  public init(bytes: [UInt8]) throws(ArtifactError) {
    file = try MappedFile(bytes: bytes)
    digest = try ArtifactVerifier.verify(file)
  }

  /// The sections; the view must not outlive the catalogue.
  package var tables: Tables { unsafe Tables(base: file.base) }

  /// How many powers it has.
  public var powerCount: Int { tables.powers.count }
  /// How many standards it has.
  public var standardCount: Int { tables.standards.count }
  /// How many bytes it takes.
  public var byteCount: Int { file.count }
}

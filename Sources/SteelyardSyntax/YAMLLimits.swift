/// How much of a YAML text is read before it is refused.
public struct YAMLLimits: Hashable, Sendable {
  /// What no setting can exceed: offsets in the arena have 32 bits, counts 29.
  static let mostBytes = 256 << 20

  /// The most bytes of a file, at most 256 MiB.
  public var fileBytes: Int
  /// The most bytes of a line.
  public var lineBytes: Int
  /// How deep lists and maps may stand inside each other.
  public var depth: Int
  /// How many faults are reported.
  public var diagnostics: Int

  /// The limits of the rule language.
  public static let standard = Self(
    fileBytes: mostBytes,
    lineBytes: 1 << 20,
    depth: 64,
    diagnostics: 10_000
  )

  /// Makes limits.
  public init(fileBytes: Int, lineBytes: Int, depth: Int, diagnostics: Int) {
    self.fileBytes = min(fileBytes, Self.mostBytes)
    self.lineBytes = lineBytes
    self.depth = depth
    self.diagnostics = diagnostics
  }
}

/// What the caller of an audit is asked and told while it runs.
public struct AuditHooks: Sendable {
  /// Whether to stop; asked once for every chunk.
  public var isCancelled: @Sendable () -> Bool
  /// Told how far the audit has come, once for every chunk.
  public var progress: @Sendable (AuditProgress) -> Void

  /// Makes hooks; by default nobody stops the audit and nobody looks.
  public init(
    isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (AuditProgress) -> Void = { _ in }
  ) {
    self.isCancelled = isCancelled
    self.progress = progress
  }
}

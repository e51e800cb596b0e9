/// How far an audit has come; rates are for whoever has a clock.
public struct AuditProgress: Hashable, Sendable {
  /// The bytes whose results are written.
  public let bytes: Int
  /// The rows whose results are written.
  public let rows: Int
  /// The rows among them that were set aside.
  public let setAside: Int
}

/// The refusal to write a notice that would lack what the law requires.
public struct NoticeRefusal: Error, Hashable, Sendable {
  /// All that is missing, in the order of the notice; never empty.
  public var missing: [NoticeLack]

  /// Makes a refusal.
  public init(missing: [NoticeLack]) {
    self.missing = missing
  }
}

/// The least and the most that a count can come to, packed into one number so that a case has a fixed size.
struct CountBounds: Hashable, Sendable {
  private static let width: Int64 = 31
  private static let greatest: Int64 = 1 << width - 1

  let least: Int64
  let most: Int64
  /// Whether it may also turn out that nobody knows.
  let admitsUnknown: Bool

  init(least: Int64, most: Int64, admitsUnknown: Bool) {
    self.least = min(max(least, 0), Self.greatest)
    self.most = min(max(most, self.least), Self.greatest)
    self.admitsUnknown = admitsUnknown
  }

  init(packed: Int64) {
    least = packed >> Self.width & Self.greatest
    most = packed & Self.greatest
    admitsUnknown = packed < 0
  }

  var packed: Int64 { least << Self.width | most | (admitsUnknown ? .min : 0) }
}

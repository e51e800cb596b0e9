/// The place of a value in one of the lists of a ``Catalog``.
///
/// A reference is only meaningful together with the catalog that gave it out.
public struct Ref<Target>: Hashable, Sendable, Comparable {
  /// The position in the list, counted from zero.
  public let index: Int

  /// Makes a reference to the value at a position.
  public init(_ index: Int) {
    self.index = index
  }

  /// Orders references by position.
  public static func < (left: Self, right: Self) -> Bool {
    left.index < right.index
  }
}

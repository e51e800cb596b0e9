/// A number with the unit behind it, as somebody wrote it.
public struct WrittenQuantity: Hashable, Sendable {
  /// The number, exactly; 万 and 亿 are part of it.
  public var value: Ratio
  /// The unit as it was written, with full-width signs folded; empty where there is none.
  public var unit: String

  /// Makes a quantity.
  public init(value: Ratio, unit: String) {
    self.value = value
    self.unit = unit
  }
}

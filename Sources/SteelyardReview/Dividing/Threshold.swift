package import SteelyardModel

/// A value of an ordered factor at which the answer changes for some facts.
package struct Threshold: Hashable, Sendable {
  /// The factor, as its slot.
  package let factor: Ref<Factor>
  /// The first value above it.
  package let value: Int64

  package init(factor: Ref<Factor>, value: Int64) {
    self.factor = factor
    self.value = value
  }

  /// The two sides of a threshold.
  package enum Side: Hashable, Sendable, CaseIterable {
    /// The values below it; the last of them is the edge.
    case lower
    /// The values from it upwards; the first of them is the edge.
    case upper
  }

  /// The value nearest to the threshold on a side.
  package func edge(_ side: Side) -> Int64 {
    switch side {
    case .lower: value - 1
    case .upper: value
    }
  }
}

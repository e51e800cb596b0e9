package import SteelyardEvaluator

/// What a case decides, in the order in which it is written, in a place of a fixed size.
package struct PlainDecisions {
  private var decisions: [16 of BoundCase.Decided] = .init(
    repeating: BoundCase.Decided(measure: 0, amount: nil)
  )
  /// How many measures it takes.
  package private(set) var count = 0

  /// Makes a list of nothing.
  package init() {}

  /// One of them.
  package subscript(index: Int) -> BoundCase.Decided { decisions[index] }

  mutating func removeAll() { count = 0 }

  /// Adds one; false where there are too many.
  mutating func append(_ decided: BoundCase.Decided) -> Bool {
    guard count < decisions.count else { return false }
    decisions[count] = decided
    count += 1
    return true
  }
}

import SteelyardModel

extension FactNetwork {
  /// Whether no case lies in a box since two derived factors, computed from the same facts, never come together to what is left of them.
  ///
  /// For example a surplus and a deficit of at least one yuan.
  func contradicts(_ box: FactBox, among factors: [Ref<Factor>]) -> Bool {
    let derived = factors.filter { catalog[$0].derivation != nil && variable(of: $0) != nil }
    guard derived.count > 1 else { return false }
    for first in derived.indices {
      for second in derived.indices.dropFirst(first + 1) {
        for signs in [(1, 1), (1, -1), (-1, 1), (-1, -1)] as [(Int64, Int64)] {
          let pair = [(derived[first], signs.0), (derived[second], signs.1)]
          if falls(short: pair, in: box) { return true }
        }
      }
    }
    return false
  }

  /// Whether a sum is always less than the least that the ends of its factors leave.
  private func falls(short pair: [(factor: Ref<Factor>, sign: Int64)], in box: FactBox) -> Bool {
    // The sum is whole, so that it is one less than the least where it is less.
    var bound = LinearBound(constant: ExactNumber(1))
    for (factor, sign) in pair {
      guard let variable = variable(of: factor), !box.isPossiblyUnknown(variable),
        let hull = box.known(variable).hull,
        let end = ExactNumber(sign > 0 ? hull.first : hull.last)
          .multiplied(by: ExactNumber(-sign)),
        let term = LinearBound(constant: end)
          .adding(LinearBound(factor, times: ExactNumber(sign))),
        let sum = bound.adding(term)
      else { return false }
      bound = sum
    }
    var proof = LinearProof(self, box)
    return proof.isNeverPositive(bound)
  }
}

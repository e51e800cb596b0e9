import SteelyardArtifact
import SteelyardModel

/// The factors of one power and their slots: all that its clauses and standards use, and what those are computed from.
struct PowerFactors {
  /// The factors in the order of the catalog; the position is the slot.
  let factors: [Ref<Factor>]

  init(of power: Power, standards: [Standard], in catalog: Catalog) {
    var found: [Ref<Factor>] = []
    func take(_ factor: Ref<Factor>) {
      guard !found.contains(factor) else { return }
      found.append(factor)
    }
    for clause in power.clauses {
      for cell in clause.when.lazy.flatMap(\.cells) { take(cell.factor) }
      for factor in clause.measures.lazy.compactMap({ $0.amount?.factor }) { take(factor) }
    }
    for band in standards.lazy.flatMap(\.bands) {
      for cell in band.when.lazy.flatMap(\.cells) { take(cell.factor) }
      for factor in band.measures.lazy.compactMap({ $0.amount?.factor }) { take(factor) }
    }
    var next = 0
    while next < found.count {
      for input in catalog[found[next]].derivation?.inputs ?? [] { take(input) }
      next += 1
    }
    factors = found.sorted()
  }

  /// The slot of a factor; every factor of the power has one.
  func slot(of factor: Ref<Factor>) -> Int {
    var (low, high) = (0, factors.count)
    while low < high {
      let middle = (low + high) / 2
      if factors[middle] < factor { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The slots of some factors and of all they are computed from, one bit each.
  func needs(of factors: some Sequence<Ref<Factor>>, in catalog: Catalog) -> UInt64 {
    var needs: UInt64 = 0
    var open = Array(factors)
    while let factor = open.popLast() {
      let bit: UInt64 = 1 << UInt64(slot(of: factor))
      guard needs & bit == 0 else { continue }
      needs |= bit
      open += catalog[factor].derivation?.inputs ?? []
    }
    return needs
  }

  /// The derived factors, inputs before what is computed from them; throws where one is computed from itself.
  func derivedInOrder(in catalog: Catalog) throws(LoweringError) -> [Ref<Factor>] {
    var (ordered, left) = ([] as [Ref<Factor>], factors.filter { catalog[$0].derivation != nil })
    while !left.isEmpty {
      let waiting = left
      left.removeAll { factor in
        let inputs = catalog[factor].derivation?.inputs ?? []
        guard !inputs.contains(where: waiting.contains) else { return false }
        ordered.append(factor)
        return true
      }
      if left.count == waiting.count { throw .circular(factor: catalog[left[0]].name) }
    }
    return ordered
  }
}

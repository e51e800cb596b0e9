import SteelyardModel

extension Catalog {
  /// Some factors, and all from which they are computed.
  func withInputs(of factors: some Sequence<Ref<Factor>>) -> Set<Ref<Factor>> {
    var found: Set<Ref<Factor>> = []
    var open = Array(factors)
    while let factor = open.popLast() {
      if found.insert(factor).inserted { open += self[factor].derivation?.inputs ?? [] }
    }
    return found
  }
}

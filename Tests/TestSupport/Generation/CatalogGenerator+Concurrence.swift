import SteelyardModel

// Rules about several penalties, at several places in the tree of authorities.

extension CatalogGenerator {
  mutating func makeConcurrences() {
    let fines = catalog.measures.indices.filter {
      catalog.measures[$0].unit.currency != nil || catalog.measures[$0].unit == .days
    }
    for volume in volumes(0...4) {
      let rule = random.one(of: Concurrence.Rule.allCases) ?? .heavier
      let measure = random.happens(70) ? 0 : random.one(of: fines) ?? 0
      catalog.concurrences.append(
        Concurrence(
          rule: rule,
          measure: Ref(measure),
          kinds: kinds(),
          cap: random.happens(30) ? random.number(0...1_000_000) : nil,
          basis: provision(),
          authority: issuer(volume),
          inForce: catalog.volumes[volume].inForce
        )
      )
    }
  }
}

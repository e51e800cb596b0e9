import SteelyardModel

// What every catalog has before its powers: instruments, volumes, measures, circumstances.
// Lists stand in the order in which the compiler makes them: by identifier.

extension CatalogGenerator {
  mutating func makeInstruments() {
    for (number, usual) in [Instrument.Kind.departmentRule, .administrativeRegulation, .law]
      .enumerated()
    {
      // Of a lower rank the checks of rules that are written down would refuse some penalties.
      let kind =
        size.isStrict || !random.happens(20)
        ? usual : random.one(of: Instrument.Kind.allCases) ?? usual
      let id = ["丙办法", "乙条例", "甲法"][number]
      var instrument = Instrument(id: id, title: "中华人民共和国\(id)", kind: kind)
      if random.happens(12) { instrument.appliesBy = random.one(of: AppliesBy.allCases) }
      catalog.instruments.append(instrument)
    }
  }

  mutating func makeVolumes() {
    var places: [Authority] = []
    for _ in 0..<random.count(size.volumes) {
      let place = places.isEmpty ? .nation : authority()
      if !places.contains(place) { places.append(place) }
    }
    for (number, authority) in places.enumerated() {
      catalog.volumes.append(
        Volume(
          id: "v\(padded(number))",
          title: "裁量基准\(number)",
          issuer: "机关\(number)",
          authority: authority,
          inForce: Period(from: !size.isStrict && random.happens(50) ? Day(number: 18_300) : nil)
        )
      )
    }
  }

  mutating func makeMeasures() {
    let declared: [(String, String, Measure.Unit, Measure.Nature)] = [
      ("admonition", "诫勉谈话", .none, .penalty), ("bar-years", "禁业年限", .years, .penalty),
      ("demerit", "记分", .points, .penalty), ("rectify-days", "整改期限", .days, .order),
    ]
    for (id, name, unit, nature) in declared where random.happens(50) {
      catalog.measures.append(
        Measure(id: id, name: name, englishName: id, unit: unit, nature: nature)
      )
    }
  }

  mutating func makeCircumstances() {
    for (number, volume) in volumes(size.circumstances).enumerated() {
      let effect = random.one(of: Circumstance.Effect.allCases) ?? .lighten
      catalog.circumstances.append(
        Circumstance(
          id: "c\(padded(number))",
          name: "情节\(number)",
          effect: effect,
          isDuty: effect.isLighter && random.happens(50),
          basis: provision(),
          kinds: kinds(),
          authority: issuer(volume)
        )
      )
    }
  }
}

/// A number of at least two digits, so that identifiers are in the order of their numbers.
private func padded(_ number: Int) -> String {
  number < 10 ? "0\(number)" : "\(number)"
}

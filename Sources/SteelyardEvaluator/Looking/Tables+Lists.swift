import SteelyardArtifact
import SteelyardModel

// Rows of the lists as values of the model; references point into the lists of the compiled catalogue.

extension Tables {
  /// A list in `words`.
  func list(_ first: UInt32, _ count: Int) -> [UInt32] {
    (Int(first)..<Int(first) + count).map { words[$0] }
  }

  func measure(_ position: Int) -> Measure {
    let row = measures[position]
    return Measure(
      id: string(row.id),
      name: string(row.name),
      englishName: string(row.englishName),
      unit: Measure.Unit(rawValue: row.unit) ?? .none,
      nature: Measure.Nature(rawValue: row.nature) ?? .other
    )
  }

  func instrument(_ position: Int) -> Instrument {
    let row = instruments[position]
    return Instrument(
      id: string(row.id),
      title: string(row.title),
      kind: Instrument.Kind.allCases[Int(row.kind)],
      number: string(ifPresent: row.number),
      inForce: Period(first: row.from, last: row.to),
      source: string(ifPresent: row.source),
      appliesBy: row.appliesBy == 0 ? nil : AppliesBy.allCases[Int(row.appliesBy) - 1]
    )
  }

  func volume(_ position: Int) -> Volume {
    let row = volumes[position]
    return Volume(
      id: string(row.id),
      title: string(row.title),
      issuer: string(row.issuer),
      authority: authority(row.authority),
      inForce: Period(first: row.from, last: row.to),
      source: string(ifPresent: row.source),
      currency: UInt8(exactly: row.currency).flatMap(Currency.init(rawValue:)) ?? .yuan
    )
  }

  func volume(ifPresent reference: UInt32) -> Volume? {
    reference == .absent ? nil : volume(Int(reference))
  }

  func authority(_ reference: UInt32) -> Authority {
    let row = authorities[reference]
    return Authority(region: row.region, department: string(row.department))
  }

  func provision(_ reference: UInt32) -> Provision {
    let row = provisions[reference]
    return Provision(
      instrument: Ref(row.instrument == .absent ? 0 : Int(row.instrument)),
      place: string(row.place),
      citation: string(row.citation)
    )
  }

  func provision(ifPresent reference: UInt32) -> Provision? {
    reference == .absent ? nil : provision(reference)
  }

  func circumstance(_ reference: UInt32) -> Circumstance {
    let row = circumstances[reference]
    return Circumstance(
      id: string(row.id),
      name: string(row.name),
      effect: Circumstance.Effect(rawValue: row.effect) ?? .lighten,
      isDuty: row.isDuty != 0,
      basis: provision(row.basis),
      kinds: Self.kinds(row.kinds),
      authority: authority(row.authority)
    )
  }

  func procedure(_ position: Int) -> Procedure {
    let row = procedures[position]
    return Procedure(
      step: Step.allCases[Int(row.step)],
      kinds: Self.kinds(row.kinds),
      powers: list(row.firstPower, Int(row.powerCount)).map(string),
      when: procedureRows(row.firstCase, row.caseCount),
      basis: provision(row.basis),
      authority: authority(row.authority),
      inForce: Period(first: row.from, last: row.to)
    )
  }

  func procedureRows(_ first: UInt32, _ count: UInt16) -> [Procedure.Row] {
    (Int(first)..<Int(first) + Int(count)).map { procedureRow($0) }
  }

  private func procedureRow(_ position: Int) -> Procedure.Row {
    let row = procedureCases[position]
    let tests = Int(row.firstTest)..<Int(row.firstTest) + Int(row.testCount)
    return Procedure.Row(
      subjects: Subject.allCases.enumerated().filter { row.subjects >> UInt8($0.offset) & 1 == 1 }
        .map(\.element),
      measures: tests.map { place in
        let test = measureTests[place]
        return Procedure.MeasureTest(
          measure: Ref(Int(test.measure)),
          interval: Interval(
            lower: test.least == .min ? .unbounded : .including(test.least),
            upper: test.most == .max ? .unbounded : .including(test.most)
          ),
          text: string(test.text)
        )
      },
      circumstances: list(row.firstCircumstance, Int(row.circumstanceCount))
        .map { Procedure.CircumstanceTest(Ref(Int($0 >> 1)), counts: $0 & 1 == 0) }
    )
  }

  static func kinds(_ mask: UInt16) -> [Power.Kind] {
    Power.Kind.allCases.enumerated().filter { mask >> UInt16($0.offset) & 1 == 1 }.map(\.element)
  }
}

extension Period {
  /// The period between two stored days.
  init(first: Int32, last: Int32) {
    self.init(
      from: first == .min ? nil : Day(number: first),
      to: last == .max ? nil : Day(number: last)
    )
  }
}

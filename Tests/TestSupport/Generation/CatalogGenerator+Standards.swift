import SteelyardEvaluator
import SteelyardModel

// Standards at several places in the tree of authorities and in time.

extension CatalogGenerator {
  mutating func makeStandards(of power: Ref<Power>) {
    var places: [Authority] = []
    for _ in 0..<random.count(size.standards) {
      let volume = random.count(0...(catalog.volumes.count - 1))
      let place = random.happens(50) ? catalog.volumes[volume].authority : authority()
      if !places.contains(place) {
        places.append(place)
        makeVersions(of: power, at: place, volume: volume)
      }
    }
    catalog.standards.sort {
      ($0.power, $0.authority.sortKey, $0.id) < ($1.power, $1.authority.sortKey, $1.id)
    }
  }

  /// One standard, or two that follow each other, perhaps with a gap.
  private mutating func makeVersions(of power: Ref<Power>, at place: Authority, volume: Int) {
    let id = "\(catalog.volumes[volume].id)/\(catalog[power].id)/\(place)"
    let first = makeStandard(of: power, id: id, at: place, volume: volume)
    guard random.happens(30), let day = random.one(of: changes),
      let before = day.adding(days: random.one(-1, -1, -40))
    else { return catalog.standards.append(first) }
    var (old, new) = (first, makeStandard(of: power, id: id + "/新", at: place, volume: volume))
    old.inForce.to = before
    new.inForce = Period(from: day)
    catalog.standards += random.happens(10) ? [old] : [old, new]
  }

  private mutating func makeStandard(
    of power: Ref<Power>,
    id: String,
    at place: Authority,
    volume: Int
  ) -> Standard {
    var standard = Standard(
      id: id,
      power: power,
      volume: Ref(volume),
      authority: place,
      inForce: Period(from: random.happens(25) ? Day(number: 18_500) : nil)
    )
    let factors = bandFactors(of: power, volume: volume)
    standard.bands = whens(random.count(size.bands), of: factors, atLeast: 2).enumerated()
      .map { place, rows in
        Band(grade: Self.grades[place % Self.grades.count], when: rows)
      }
    for place in standard.bands.indices {
      standard.bands[place].measures = bandTerms(of: power, at: place, of: standard.bands.count)
      if random.happens(30) { standard.bands[place].basis = provision() }
    }
    if random.happens(30) { overlap(&standard, factors) }
    standard.lighten = weight()
    standard.aggravate = weight()
    return standard
  }

  static let grades = ["减轻", "从轻", "较轻", "一般", "较重", "从重", "严重", "特别严重", "最重", "极重"]

  private mutating func weight() -> Standard.Weight {
    random.one(.widen, .widen, .shift(1), .shift(random.count(1...9)), .inBands)
  }

  /// Some factors of the power, and perhaps one of the standard's own.
  private mutating func bandFactors(of power: Ref<Power>, volume: Int) -> [Ref<Factor>] {
    let clauses = catalog[power].clauses
    let tested = Set(clauses.flatMap(\.when).flatMap(\.cells).map(\.factor)).sorted()
    var factors = random.some(of: tested, percent: 70)
    if factors.isEmpty || random.happens(40) {
      var own = stated(
        "地方\(volume)因素",
        random.one(.money, .count(unit: "次"), .yesNo),
        volume: volume
      )
      own.domain = Side.wholeDomain(of: own.type)
      own.defaultValue = own.defaultValue.map { min($0, own.domain.most) }
      factors.append(add(own, volume: volume))
    }
    return Array(factors.prefix(4))
  }

  /// Makes bands overlap, with the rule that says which of them applies.
  private mutating func overlap(_ standard: inout Standard, _ factors: [Ref<Factor>]) {
    if random.happens(50) {
      standard.heavier = "甲法 第1条"
      // A lighter band that also claims a row of a heavier one gives way there.
      for place in standard.bands.indices.dropLast() where random.happens(60) {
        let later = standard.bands[(place + 1)...].flatMap(\.when)
        guard !standard.bands[place].when.isEmpty, let row = random.one(of: later) else { continue }
        standard.bands[place].when.append(row)
      }
    }
    guard random.happens(60), standard.bands.count < Self.grades.count else { return }
    let tiles = Box(factors, in: catalog).tiles(
      3,
      in: catalog,
      isStrict: size.isStrict,
      by: &random
    )
    guard let tile = random.one(of: tiles) else { return }
    let row = tile.row(in: catalog, isStrict: size.isStrict, by: &random)
    let terms = bandTerms(
      of: standard.power,
      at: standard.bands.count,
      of: standard.bands.count + 1
    )
    var exceptional = standard
    exceptional.bands.append(
      Band(
        grade: Self.grades[standard.bands.count],
        when: [row],
        overrides: standard.bands.indices.map { Override(band: $0, because: "甲法 第2条") },
        measures: terms
      )
    )
    if !size.isStrict || reachesEveryBand(exceptional) { standard = exceptional }
  }

  /// Whether some facts come to each of the bands.
  private func reachesEveryBand(_ standard: Standard) -> Bool {
    let file = CaseFile(power: catalog[standard.power].id)
    var weighing = Weighing(catalog: catalog, file: file, power: standard.power)
    weighing.standard = standard
    var facts = Facts(clauses: [], states: [:])
    for cell in standard.bands.flatMap(\.when).flatMap(\.cells) {
      facts.states[cell.factor] = .missing
      facts.tests[cell.factor, default: []].append(cell.test.form)
    }
    let bands = Set(Completions(weighing, facts).choices.compactMap(\.band))
    return bands.count == standard.bands.count
  }
}

extension Side {
  /// The usual domain of a type that a standard adds for itself.
  static func wholeDomain(of type: FactorType) -> Interval {
    if type == .yesNo { return Interval(lower: .including(0), upper: .including(1)) }
    return Interval(lower: .including(0), upper: .unbounded)
  }
}

extension Authority {
  /// Orders the standards of a power.
  var sortKey: String { description }
}

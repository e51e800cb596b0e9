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
  }

  /// Brings the standards into the order in which the compiler lists them.
  mutating func sortStandards() {
    catalog.standards.sort {
      ($0.power, $0.authority.description, $0.id) < ($1.power, $1.authority.description, $1.id)
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
      inForce: Period(from: random.happens(25) ? Day(number: 18_500) : nil),
      // Standards of several levels are made without regard for each other.
      knownDefect: "与上级基准不一"
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
}

extension Side {
  /// The usual domain of a type that a standard adds for itself.
  static func wholeDomain(of type: FactorType) -> Interval {
    if type == .yesNo { return Interval(lower: .including(0), upper: .including(1)) }
    return Interval(lower: .including(0), upper: .unbounded)
  }
}

import SteelyardEvaluator
import SteelyardModel

// Bands that overlap, with the rule that says which of them applies.

extension CatalogGenerator {
  /// Lets lighter bands reach into heavier ones, and adds a band that overrides others.
  mutating func overlap(_ standard: inout Standard, _ factors: [Ref<Factor>]) {
    if random.happens(50) { reachUp(&standard) }
    guard random.happens(60), standard.bands.count < Self.grades.count else { return }
    let tiles = Box(factors, in: catalog).tiles(
      3,
      in: catalog,
      isStrict: size.isStrict,
      by: &random
    )
    guard let tile = random.one(of: tiles) else { return }
    let count = standard.bands.count
    var exception = Band(
      grade: Self.grades[count],
      when: [tile.row(in: catalog, isStrict: size.isStrict, by: &random)],
      measures: bandTerms(of: standard.power, at: count, of: count + 1)
    )
    let others = standard.bands.indices.filter { place in
      !size.isStrict || meet(standard.bands[place], exception, in: standard)
    }
    exception.overrides = others.map { Override(band: $0, because: "甲法 第2条") }
    var exceptional = standard
    exceptional.bands.append(exception)
    let isReached = reachedBands(of: exceptional).count == exceptional.bands.count
    if !size.isStrict || isReached { standard = exceptional }
  }

  /// Of several bands the heavier applies, so that a lighter one may also claim the rows of a heavier one.
  private mutating func reachUp(_ standard: inout Standard) {
    standard.heavier = "甲法 第1条"
    for place in standard.bands.indices.dropLast() where random.happens(60) {
      let later = standard.bands[(place + 1)...].flatMap(\.when)
      guard !standard.bands[place].when.isEmpty, let row = random.one(of: later) else { continue }
      standard.bands[place].when.append(row)
    }
  }

  /// Whether two bands hold together for some facts.
  private func meet(_ band: Band, _ other: Band, in standard: Standard) -> Bool {
    let rows = band.when.isEmpty ? [Condition()] : band.when
    let both = rows.flatMap { row in
      other.when.map { Condition(cells: row.cells + $0.cells) }
    }
    var alone = standard
    alone.bands = [Band(grade: "", when: both)]
    return !reachedBands(of: alone).isEmpty
  }

  /// The bands that some facts come to.
  private func reachedBands(of standard: Standard) -> Set<Int> {
    let file = CaseFile(power: catalog[standard.power].id)
    var weighing = Weighing(catalog: catalog, file: file, power: standard.power)
    weighing.standard = standard
    var facts = Facts(clauses: [], states: [:])
    for cell in standard.bands.flatMap(\.when).flatMap(\.cells) {
      facts.states[cell.factor] = .missing
      facts.tests[cell.factor, default: []].append(cell.test.form)
    }
    return Set(Completions(weighing, facts).choices.compactMap(\.band))
  }
}

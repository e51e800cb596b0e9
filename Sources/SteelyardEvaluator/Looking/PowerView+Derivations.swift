import SteelyardArtifact

extension PowerView {
  /// How each computed factor comes about, as numbers that are equal where the computation is.
  package var derivations: [String: [Int64]] {
    let tables = catalog.tables
    let statute = tables.statutes[tables.powers[position].statute]
    let first = Int(statute.firstDerivation)
    var found: [String: [Int64]] = [:]
    for place in first..<first + Int(statute.derivationCount) {
      let row = tables.derivations[place]
      let name = FactorView(catalog: catalog, power: position, slot: Int(row.slot)).name
      var numbers = [Int64(row.operation), row.numerator, row.denominator]
      for input in 0..<Int(row.inputCount) {
        guard row.operation == DerivationRow.score else {
          numbers.append(Int64(tables.words[Int(row.firstInput) + input]))
          continue
        }
        let place = Int(row.firstInput) + input * 3
        numbers.append(Int64(tables.words[place]))
        numbers += points(below: tables.words[place + 1], Int(tables.words[place + 2]))
      }
      found[name] = numbers
    }
    return found
  }

  /// The thresholds of a table of points with the points behind them.
  private func points(below target: UInt32, _ first: Int, depth: Int = 0) -> [Int64] {
    let tables = catalog.tables
    guard target & NodeRow.leafFlag == 0, depth < 64 else {
      guard let label = target.leafLabel.flatMap(\.self) else { return [-1] }
      return [tables.numbers[first + label]]
    }
    let node = tables.nodes[target]
    var numbers: [Int64] = []
    for run in 0...Int(node.thresholdCount) {
      if run > 0 { numbers.append(tables.numbers[Int(node.firstThreshold) + run - 1]) }
      let below = tables.targets[Int(node.firstTarget) + run]
      numbers += points(below: below, first, depth: depth + 1)
    }
    return numbers
  }
}

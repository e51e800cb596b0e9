import SteelyardArtifact
package import SteelyardModel

extension PowerView {
  /// How each computed factor comes about, as numbers that are equal where the computation is.
  package var derivations: [String: [Int64]] {
    var found: [String: [Int64]] = [:]
    for row in derivationRows { found[name(Int(row.slot))] = signature(of: row) }
    return found
  }

  /// The days on which a constant of the computations changes.
  package var daysOfConstants: [Day] {
    derivationRows.filter { $0.operation == DerivationRow.dated }.flatMap { row in
      (0..<Int(row.inputCount)).compactMap { position in
        Int32(exactly: catalog.tables.numbers[Int(row.firstInput) + position * 2])
          .map(Day.init(number:))
      }
    }
  }

  private var derivationRows: [DerivationRow] {
    let tables = catalog.tables
    let statute = tables.statute(ofPower: position)
    let first = Int(statute.firstDerivation)
    return (first..<first + Int(statute.derivationCount)).map { tables.derivations[$0] }
  }

  private func signature(of row: DerivationRow) -> [Int64] {
    let tables = catalog.tables
    let first = Int(row.firstInput)
    var signature = [
      Int64(row.operation), row.numerator, row.denominator, row.floor, row.cap, row.step,
      Int64(row.mode), Int64(row.flags),
    ]
    var diagrams = DiagramSignature(tables: tables, places: places)
    switch row.operation {
    case DerivationRow.dated:
      signature += (first..<first + Int(row.inputCount) * 2).map { tables.numbers[$0] }
    case DerivationRow.table:
      diagrams.add(tables.words[first], values: Int(tables.words[first + 1]))
    case DerivationRow.score:
      for place in stride(from: first, to: first + Int(row.inputCount) * 3, by: 3) {
        diagrams.add(tables.words[place + 1], values: Int(tables.words[place + 2]))
      }
    default:
      signature += (first..<first + Int(row.inputCount)).map {
        Int64(places[Int(tables.words[$0])])
      }
    }
    return signature + diagrams.numbers
  }

  /// The place of every slot's name in the order of names; slots themselves follow the order of the file.
  private var places: [Int] {
    let names = factors.map(\.name)
    let sorted = names.sorted()
    return names.map { name in sorted.firstIndex(of: name) ?? 0 }
  }

  private func name(_ slot: Int) -> String {
    FactorView(catalog: catalog, power: position, slot: slot).name
  }
}

/// Diagrams with the values behind their leaves as numbers, every node once.
private struct DiagramSignature {
  let tables: Tables
  let places: [Int]
  private(set) var numbers: [Int64] = []
  private var seen: [UInt32: Int64] = [:]

  init(tables: Tables, places: [Int]) { (self.tables, self.places) = (tables, places) }

  mutating func add(_ target: UInt32, values first: Int, depth: Int = 0) {
    guard target & NodeRow.leafFlag == 0, depth < 256 else {
      numbers.append(target.leafLabel.flatMap(\.self).map { tables.numbers[first + $0] } ?? -1)
      return
    }
    if let number = seen[target] {
      numbers.append(number)
      return
    }
    seen[target] = Int64(seen.count)
    let node = tables.node(target)
    let slot = Int(node.slot)
    numbers += [Int64(places.indices.contains(slot) ? places[slot] : slot), Int64(node.probe)]
    for run in 0...node.thresholdCount {
      if run > 0 { numbers.append(node.threshold(run - 1)) }
      add(node.target(run), values: first, depth: depth + 1)
    }
  }
}

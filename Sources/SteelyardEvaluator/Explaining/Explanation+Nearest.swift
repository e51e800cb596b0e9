import SteelyardArtifact
import SteelyardModel
import SteelyardText

extension Explanation {
  /// The closest value of one factor that alone would change clause or band.
  func nearestThreshold(of slot: Int) -> NearestThreshold? {
    let row = factor(slot)
    let type = tables.type(of: row)
    guard type.isOrdered, weighing.facts.known >> UInt64(slot) & 1 == 1 else { return nil }
    let present = weighing.facts.values[slot]
    var best: (value: Int64, clause: Int?, band: Int?)?
    for value in candidates(for: slot, around: present) {
      guard value >= row.least, value <= row.most else { continue }
      if let best, Self.distance(best.value, present) < Self.distance(value, present) { break }
      var facts = weighing.facts
      facts.values[slot] = value
      let completions = completions(facts)
      let (clause, band) = (completions.clauses.only, completions.bands.only)
      guard clause != weighing.clause || band != weighing.band else { continue }
      if let known = best, known.value > value { continue }
      best = (value, clause, band)
    }
    return best.map { best in
      NearestThreshold(
        factor: tables.string(row.name),
        threshold: type == .event
          ? type.thresholdWords(for: best.value) : tables.words(for: best.value, of: row),
        distance: Self.isCountable(best.value, present, type)
          ? type.words(forDistance: Self.distance(best.value, present)) : Bilingual("—", "—"),
        clause: best.clause.map { $0 + 1 },
        band: best.band.map { $0 + 1 },
        grade: best.band.flatMap(grade)
      )
    }
  }

  /// The values at which a diagram may lead elsewhere, the nearest first.
  private func candidates(for slot: Int, around present: Int64) -> [Int64] {
    var thresholds: Set<Int64> = []
    let version = weighing.version.map { tables.versions[$0].root }
    let bands = weighing.standard.map { tables.standards[$0].root }
    for root in [version, bands].compactMap(\.self) {
      collectThresholds(of: slot, below: root, into: &thresholds)
    }
    let near = thresholds.map { $0 <= present ? $0 &- 1 : $0 }
    return near.sorted {
      let (left, right) = (Self.distance($0, present), Self.distance($1, present))
      return left == right ? $0 < $1 : left < right
    }
  }

  private func collectThresholds(of slot: Int, below root: UInt32, into found: inout Set<Int64>) {
    var (open, seen) = ([root], [root] as Set<UInt32>)
    while let target = open.popLast() {
      guard target & NodeRow.leafFlag == 0 else { continue }
      let node = tables.node(target)
      if Int(node.slot) == slot {
        for index in 0..<node.thresholdCount { found.insert(node.threshold(index)) }
      }
      for run in 0...node.thresholdCount {
        let below = node.target(run)
        if seen.insert(below).inserted { open.append(below) }
      }
    }
  }

  private static func distance(_ left: Int64, _ right: Int64) -> UInt64 {
    left > right
      ? UInt64(bitPattern: left) &- UInt64(bitPattern: right)
      : UInt64(bitPattern: right) &- UInt64(bitPattern: left)
  }

  /// Whether a number of steps lies between two values; none leads to an event that has not happened.
  private static func isCountable(_ left: Int64, _ right: Int64, _ type: FactorType) -> Bool {
    type != .event || max(left, right) < Int64(Day.notHappened.number)
  }
}

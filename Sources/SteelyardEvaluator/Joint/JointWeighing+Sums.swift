import SteelyardArtifact
import SteelyardModel
import SteelyardText

// Fines that should not have been imposed twice, sums over acts, and what is left after what was served.

extension JointWeighing {
  /// Remarks on a measure that is imposed more than once, or under the lighter power.
  func reportFines(
    _ part: JointCase.Part,
    _ choice: ConcurrenceChoice?,
    _ files: [CaseFile],
    _ assessments: inout [Assessment]
  ) {
    var imposed: Set<String> = []
    for place in files.indices {
      guard let rule = rule(.heavier, nil, for: files[place]) else { continue }
      let measure = measures[rule.measure.index]
      guard files[place].imposes(measure.id) else { continue }
      let isBefore = part.earlier.contains { $0.decision.imposes(measure.id) }
      let isCriminal = part.criminal.imposes(measure.id) && !part.served.imposes(measure.id)
      let heavier = choice?.power
      let isLighter = heavier.map { $0 != files[place].power } ?? false
      if isBefore || isCriminal || imposed.contains(measure.id)
        || isLighter && files.imposeOnce(measure.id) == false
      {
        assessments[place].add(.twice(measure, rule.basis, isCriminal: isCriminal && !isBefore))
      } else if isLighter, let heavier {
        assessments[place].add(.lighter(measure, rule.basis, heavier: heavier))
      }
      imposed.insert(measure.id)
    }
  }

  /// What the acts of each party come to together; a sum above its limit is a remark on the last act.
  func totals(of parts: inout [PartAssessment]) -> [JointTotal] {
    guard Set(parts.map(\.act)).count > 1 else { return [] }
    var totals: [JointTotal] = []
    for party in Set(parts.map(\.party)).sorted() {
      let places = parts.indices.filter { parts[$0].party == party }
      for (position, measure) in measures.enumerated() {
        let found = places.compactMap { place -> (Int, Int64, Concurrence)? in
          guard let file = parts[place].files.first(where: { $0.imposes(measure.id) }),
            let amount = file.decision?.first(where: { $0.measure == measure.id })?.amount,
            let rule = rule(.add, measure.id, for: file), rule.measure.index == position
          else { return nil }
          return (place, amount, rule)
        }
        guard let last = found.last else { continue }
        let units = Set(found.compactMap { place, _, _ in unit(of: measure, in: parts[place]) })
        // Amounts of several currencies have no sum.
        let sum = units.count > 1 ? nil : found.map(\.1).sum
        totals.append(
          JointTotal(
            party: party,
            measure: measure.id,
            unit: unit(of: measure, in: parts[last.0]),
            sum: sum,
            cap: last.2.cap,
            provision: last.2.basis.citation
          )
        )
        let isAbove =
          units.count == 1 && last.2.cap.map { cap in sum.map { $0 > cap } ?? true } ?? false
        guard isAbove || sum == nil,
          let file = parts[last.0].files.firstIndex(where: { $0.imposes(measure.id) })
        else { continue }
        let remark: Finding
        if units.count > 1 {
          remark = .currencies(measure, last.2.basis)
        } else if isAbove {
          remark = .aboveCap(measure, units.first ?? measure.unit, last.2, sum)
        } else {
          remark = .overflow(measure, last.2.basis)
        }
        parts[last.0].assessments[file].add(remark)
      }
    }
    return totals
  }

  /// What a measure counts under the power that imposes it in a part.
  private func unit(of measure: Measure, in part: PartAssessment) -> Measure.Unit {
    unit(of: measure, for: part.files.first { $0.imposes(measure.id) })
  }

  /// What a measure counts under the power of a case.
  func unit(of measure: Measure, for file: CaseFile?) -> Measure.Unit {
    guard let file, let power = catalog.position(ofPower: file.power) else { return measure.unit }
    return measure.unit.in(catalog.tables.currency(ofPower: power))
  }

  /// What is left of the decision after what was served, and of a criminal punishment after what the decision already took.
  func setOffs(_ part: JointCase.Part, _ files: [CaseFile]) -> [SetOff] {
    measures.flatMap { measure -> [SetOff] in
      guard let served = part.served.amount(of: measure.id),
        let rule = files.lazy.compactMap({ rule(.setOff, measure.id, for: $0) }).first
      else { return [] }
      let criminal = part.criminal.amount(of: measure.id)
      let decided = files.lazy.compactMap { $0.decision?.amount(of: measure.id) }.first
      return [(criminal, true), (decided, false)].compactMap { owed, isCriminal in
        owed.map {
          SetOff(
            measure: measure.id,
            unit: unit(of: measure, for: files.first),
            isCriminal: isCriminal,
            owed: $0,
            served: served,
            provision: rule.basis.citation
          )
        }
      }
    }
  }
}

extension [CaseFile.Decided] {
  /// Whether a measure is among them, and more than nothing.
  func imposes(_ measure: String) -> Bool {
    contains { $0.measure == measure && $0.amount != 0 }
  }

  /// How much of a measure; nil where it is not said.
  func amount(of measure: String) -> Int64? { first { $0.measure == measure }?.amount }
}

extension CaseFile {
  /// Whether a measure is decided, and more than nothing.
  func imposes(_ measure: String) -> Bool { decision?.imposes(measure) ?? false }
}

extension [CaseFile] {
  /// Whether one of them alone imposes a measure.
  fileprivate func imposeOnce(_ measure: String) -> Bool { count { $0.imposes(measure) } == 1 }
}

extension [Int64] {
  /// The sum, or nil where it does not fit into 64 bits.
  fileprivate var sum: Int64? {
    var total: Int64 = 0
    for value in self {
      let (next, isOverflow) = total.addingReportingOverflow(value)
      if isOverflow { return nil }
      total = next
    }
    return total
  }
}

import SteelyardArtifact
import SteelyardModel
import SteelyardText

extension Explanation {
  /// The repetitions that clause and standard need and that were counted.
  func countedFactors(_ verdict: Verdict) -> [CountedFactor] {
    guard file.history != nil else { return [] }
    let view = PowerView(catalog: catalog, position: bound.power)
    guard var counter = HistoryCounter(catalog, file, power: view) else { return [] }
    let deciding = decidingSlots(verdict)
    return view.factors.compactMap { factor in
      guard weighing.facts.needs >> UInt64(factor.slot) & 1 == 1,
        var count = counter.count(factor)
      else { return nil }
      count.decides = deciding >> UInt64(factor.slot) & 1 == 1
      return count
    }
  }

  /// The factors on which clause, band or an amount rests, directly or through others, and those that are missing.
  private func decidingSlots(_ verdict: Verdict) -> UInt64 {
    let names = Set(verdict.because.map(\.factor) + verdict.missing)
    var slots: UInt64 = 0
    for slot in 0..<Int(statute.slotCount) where names.contains(name(ofSlot: slot)) {
      slots |= 1 << UInt64(slot)
    }
    for index in 0..<weighing.partCount {
      let part = weighing.parts[index]
      for amount in [part.lawfulAmount, part.fittingAmount] where amount != .absent {
        slots |= slotBit(ofAmount: tables.amounts[amount])
      }
    }
    // Inputs stand before what is computed from them.
    let first = Int(statute.firstDerivation)
    for place in (first..<first + Int(statute.derivationCount)).reversed() {
      let row = tables.derivations[place]
      if slots >> UInt64(row.slot) & 1 == 1 { slots |= row.inputs }
    }
    return slots
  }

  private func slotBit(ofAmount row: AmountRow) -> UInt64 {
    switch row.form {
    case AmountRow.times, AmountRow.position, AmountRow.shareOfMost: 1 << UInt64(row.slot)
    default: 0
    }
  }

  /// The values that a factor can still take.
  func possibleValues(ofSlot slot: Int, _ row: FactorRow) -> Interval {
    guard weighing.facts.narrowed >> UInt64(slot) & 1 == 1 else { return row.domain }
    let bounds = CountBounds(packed: weighing.facts.values[slot])
    return Interval(lower: .including(bounds.least), upper: .including(bounds.most))
  }

  /// A remark on the history.
  func historyFinding(_ remark: Weighing.Remark) -> Finding {
    guard remark.code == .countContradicted else { return laterActs(remark) }
    let slot = Int(remark.subject)
    let row = factor(slot)
    let view = PowerView(catalog: catalog, position: bound.power)
    var counter = HistoryCounter(catalog, file, power: view)
    let count = view.factors.first { $0.slot == slot }.flatMap { counter?.count($0) }
    var stated = Bilingual("", "")
    if case .value(let value) = file.facts[tables.string(row.name)] {
      stated = tables.words(for: value, of: row)
    }
    let found = count.map { CountWords($0).number } ?? Bilingual("", "")
    let name = tables.string(row.name)
    return finding(
      remark,
      Bilingual(
        "「\(name)」填为\(stated.chinese)，按案卷所附历史应为\(found.chinese)",
        "`\(name)` is stated as \(stated.english), while the history of the case comes to \(found.english)"
      ),
      provision: row.basis == .absent ? "" : tables.provision(row.basis).citation
    )
  }

  private func laterActs(_ remark: Weighing.Remark) -> Finding {
    let day = file.dates[.acted]
    let places = (file.history ?? []).enumerated().compactMap { index, act -> String? in
      guard let acted = act.acted, let day, acted > day else { return nil }
      return "\(index + 1)（\(acted)）"
    }
    let shown = places.prefix(5)
    let more = places.count > shown.count
    return finding(
      remark,
      Bilingual(
        "历史第\(shown.joined(separator: "、"))项\(more ? "等\(places.count)项" : "")晚于本次行为，不算以前的行为",
        "entries of the history are later than the act and not before it: \(Self.english(shown))\(more ? ", …" : "")"
      )
    )
  }

  private static func english(_ places: some Sequence<String>) -> String {
    places.map { place in
      place.replacing("（", with: " (").replacing("）", with: ")")
    }
    .joined(separator: ", ")
  }
}

import SteelyardCases
import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension VersionPair {
  /// States ordinary values of what else matters to either version; what one version computes and the other is told, it is told as computed.
  func complete(_ mine: inout CaseFile, _ theirs: inout CaseFile) {
    for _ in 0...union.catalog.factors.count {
      let first = before.catalog.assess(mine).verdict
      let second = after.catalog.assess(theirs).verdict
      var isChanged = mine.state(second?.computed ?? [], in: old)
      if theirs.state(first?.computed ?? [], in: new) { isChanged = true }
      for name in (first?.missing ?? []) + (second?.missing ?? []) {
        isChanged = state(name, &mine, &theirs) || isChanged
      }
      guard isChanged else { return }
    }
  }

  private func state(_ name: String, _ mine: inout CaseFile, _ theirs: inout CaseFile) -> Bool {
    var isChanged = false
    if name == "subject" || name == "当事人", mine.subject == nil || theirs.subject == nil {
      (mine.subject, theirs.subject) = (
        mine.subject ?? .organisation, theirs.subject ?? .organisation
      )
      isChanged = true
    }
    let slot = new.catalog.factors.firstIndex { $0.name == name }
    let earlier = old.catalog.factors.firstIndex { $0.name == name }
    let isComputed =
      slot.map { new.isDerived[$0] } ?? false || earlier.map { old.isDerived[$0] } ?? false
    guard !isComputed,
      let value = slot.map(inputs.ordinary) ?? earlier.map(earlierInputs.ordinary)
    else { return isChanged }
    if earlier != nil, mine.facts[name] == nil {
      mine.facts[name] = .value(value)
      isChanged = true
    }
    if slot != nil, theirs.facts[name] == nil {
      theirs.facts[name] = .value(value)
      isChanged = true
    }
    return isChanged
  }
}

extension CaseFile {
  /// States what another version computed; false where nothing of it is new.
  fileprivate mutating func state(_ computed: [ComputedValue], in power: ReviewedPower) -> Bool {
    var isChanged = false
    for known in computed {
      guard let slot = power.catalog.factors.firstIndex(where: { $0.name == known.factor }),
        !power.isDerived[slot],
        let value = try? power.catalog.factors[slot].type.read(known.value.chinese)
      else { continue }
      if facts[known.factor] != .value(value) {
        facts[known.factor] = .value(value)
        isChanged = true
      }
    }
    return isChanged
  }
}

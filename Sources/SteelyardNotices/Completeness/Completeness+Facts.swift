import SteelyardEvaluator

extension Completeness {
  /// Facts that decided, each of which has to be proved.
  var factLacks: [NoticeLack] {
    decidingFacts.filter { !isProved($0) }.map { name in
      lack(
        .factWithoutEvidence,
        "事实 `\(name)` 没有证据",
        "the fact `\(name)` rests on no evidence",
        under: .facts
      )
    }
  }

  /// Circumstances that counted, each of which has to be proved.
  var circumstanceLacks: [NoticeLack] {
    let counted = material.assessment.verdict?.circumstances ?? []
    return counted.filter { id in
      !caseFile.circumstances.contains { $0.id == id && !$0.evidence.isBlank }
    }.map { id in
      let name = power.circumstances.first { $0.id == id }?.name ?? id
      return lack(
        .circumstanceWithoutEvidence,
        "情节 `\(name)` 没有证据",
        "the circumstance `\(name)` rests on no evidence",
        under: .facts
      )
    }
  }

  /// The facts the case states on which clause, band or amount depend, in the order they decided.
  private var decidingFacts: [String] {
    var open = material.assessment.verdict?.because.map(\.factor) ?? []
    open += power.factors.filter(\.setsAmount).map(\.name)
    open.reverse()
    var seen: Set<String> = []
    var stated: [String] = []
    while let name = open.popLast() {
      guard seen.insert(name).inserted else { continue }
      if caseFile.facts[name] != nil || counted(name) != nil {
        stated.append(name)
      } else if let factor = power.factors.first(where: { $0.name == name }) {
        open += factor.inputs.reversed()
      }
    }
    return stated
  }

  /// What was counted of a factor, of which every earlier act has to be proved.
  private func counted(_ name: String) -> CountedFactor? {
    material.assessment.verdict?.counted.first { $0.factor == name }
  }

  private func isProved(_ name: String) -> Bool {
    if let evidence = caseFile.evidence[name], !evidence.isBlank { return true }
    if let count = counted(name) { return count.acts.allSatisfy { !$0.act.evidence.isBlank } }
    switch caseFile.facts[name] {
    case .unknown(let reason): return !reason.isBlank
    case .value, .text, nil: return false
    }
  }
}

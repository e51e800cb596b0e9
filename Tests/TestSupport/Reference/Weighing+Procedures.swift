import SteelyardEvaluator
import SteelyardModel

// Step 12: the steps that are owed.

extension Weighing {
  /// Whether a step is owed; nil while the kind of subject decides and is not named.
  private typealias Owed = Bool?

  /// Lists the steps that are owed, and holds the case against them where there is a decision.
  mutating func owe(on day: Day) {
    guard !isExempt, !imposesNothing else { return }
    for step in Step.allCases {
      let rules = rules(for: step, on: day)
      if let rule = rules.first(where: { isOwed($0) == true }) {
        verdict.procedures.append(ProcedureOwed(step: step, provision: rule.basis.citation))
        if file.decision != nil { hold(step) }
      } else if rules.contains(where: { isOwed($0) == nil }), !verdict.missing.contains("subject") {
        verdict.missing.append("subject")
      }
    }
  }

  /// Whether the decision holds nothing, or nothing but the duty to educate.
  private var imposesNothing: Bool {
    file.decision?.allSatisfy { $0.measure == "education" } ?? false
  }

  /// The rules of the authority nearest upwards that has any for this kind of power.
  private func rules(for step: Step, on day: Day) -> [Procedure] {
    let authority = file.authority ?? catalog[power.volume].authority.root
    let inForce = catalog.procedures.filter {
      $0.step == step && isMeant(by: $0.kinds, $0.powers) && $0.inForce.contains(day)
        && $0.authority.governs(authority)
    }
    let named = inForce.filter { !$0.powers.isEmpty }
    let closest = named.isEmpty ? inForce : named
    let nearest = Self.nearest(to: authority, among: closest.map(\.authority))
    return closest.filter { $0.authority == nearest }
  }

  /// Whether a rule is for the power.
  func isMeant(by kinds: [Power.Kind], _ powers: [String]) -> Bool {
    (kinds.isEmpty || kinds.contains(power.kind)) && (powers.isEmpty || powers.contains(power.id))
  }

  private func isOwed(_ rule: Procedure) -> Owed {
    isHeld(rule.when)
  }

  /// Whether some row holds; nil while the kind of subject decides and is not named.
  func isHeld(_ when: [Procedure.Row]) -> Bool? {
    let rows = when.filter { holdsForDecision($0) && holdsForCircumstances($0) }
    if when.isEmpty || rows.contains(where: { holdsForSubject($0) == true }) { return true }
    return rows.contains { holdsForSubject($0) == nil } ? nil : false
  }

  private func holdsForSubject(_ row: Procedure.Row) -> Owed {
    if row.subjects.isEmpty { return true }
    return file.subject.map(row.subjects.contains)
  }

  private func holdsForCircumstances(_ row: Procedure.Row) -> Bool {
    row.circumstances.allSatisfy { test in
      counted.contains { $0.id == catalog[test.circumstance].id } == test.counts
    }
  }

  private func holdsForDecision(_ row: Procedure.Row) -> Bool {
    row.measures.allSatisfy { test in
      (file.decision ?? []).contains { decided in
        guard decided.measure == catalog[test.measure].id else { return false }
        return test.interval == .all || decided.amount.map(test.interval.contains) ?? false
      }
    }
  }

  private mutating func hold(_ step: Step) {
    guard let taken = file.procedure[step] else { return report(.procedureMissing) }
    if !step.followsDecision, let decided = file.dates[.decided], taken > decided {
      report(.procedureAfterDecision)
    }
  }
}

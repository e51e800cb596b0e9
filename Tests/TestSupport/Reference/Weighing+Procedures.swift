import SteelyardEvaluator
import SteelyardModel

// Steps 12 and 13: the steps that are owed, and the time limits.

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
    let inForce = catalog.procedures.filter {
      $0.step == step && $0.kinds.contains(power.kind) && $0.inForce.contains(day)
    }
    let authority = file.authority ?? catalog[power.volume].authority.root
    let nearest = Self.nearest(to: authority, among: inForce.map(\.authority))
    return inForce.filter { $0.authority == nearest }
  }

  private func isOwed(_ rule: Procedure) -> Owed {
    let rows = rule.when.filter(holdsForDecision)
    if rule.when.isEmpty || rows.contains(where: { holdsForSubject($0) == true }) { return true }
    return rows.contains { holdsForSubject($0) == nil } ? nil : false
  }

  private func holdsForSubject(_ row: Procedure.Row) -> Owed {
    if row.subjects.isEmpty { return true }
    return file.subject.map(row.subjects.contains)
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
    if step != .served, let decided = file.dates[.decided], taken > decided {
      report(.procedureAfterDecision)
    }
  }

  /// Every time limit whose two dates are known.
  mutating func keepDeadlines() {
    guard !isExempt else { return }
    let nation = catalog[power.volume].authority.root
    for deadline in catalog.deadlines where deadline.kinds.contains(power.kind) {
      guard deadline.nation == nation, let start = file.dates[deadline.from],
        let end = file.dates[deadline.to],
        let last = deadline.lastDay(after: start), end > last
      else { continue }
      report(deadline.isLimitation ? .outOfTime : .late)
    }
  }
}

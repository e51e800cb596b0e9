package import SteelyardArtifact
import SteelyardModel

/// Weighs cases by a compiled catalogue: no allocation, no text, unless facts are missing.
package struct Weigher {
  let tables: Tables

  package init(_ tables: Tables) {
    self.tables = tables
  }

  /// What a case comes to, step by step as `Weighing.md` counts them.
  package func weigh(_ bound: inout BoundCase, into result: inout Weighing) {
    result.reset()
    let head = tables.heads[bound.power]
    weigh(&bound, head, &result)
    result.outcome = outcome(of: &result)
  }

  private func weigh(
    _ bound: inout BoundCase,
    _ head: borrowing PowerHeadRow,
    _ result: inout Weighing
  ) {
    let statute = tables.statute(of: head)
    guard readsEveryValue(&bound, statute) else {
      result.isUnreadable = true
      return
    }
    result.dependsOnDecisionDay = dependsOnDecisionDay(of: head, statute, for: &bound)
    guard let version = version(of: statute, for: &bound, &result) else { return }
    chooseStandard(of: head, for: &bound, &result)
    guard !result.isAuthorityMissing else { return }
    weighCircumstances(&bound, statute, &result)
    if bound.contradicted != 0 || bound.hasLaterHistory { remarkOnHistory(&bound, &result) }
    let grading = result.standard.map { _ in tables.gradings[result.grading] }
    result.facts.needs = version.needs | (grading?.needs ?? 0)
    guard readFacts(&bound, statute, &result.facts) else {
      result.isUnreadable = true
      result.report(.amountNotExact)
      return
    }
    chooseClauseAndBand(of: bound.power, statute, version, grading, head, &result)
    result.isWithheld = bound.isWithheld
    if result.missing == 0, !result.isWithheld {
      guard weighAmounts(statute, grading, &result) else { return }
      holdDecision(&bound, statute, &result)
      warnOfProportion(&bound, statute, &result)
    }
    owe(&bound, statute, &result)
    keepDeadlines(&bound, statute, &result)
  }

  /// What the findings come to.
  private func outcome(of result: inout Weighing) -> Outcome {
    if result.isUnreadable { return .unreadable }
    var (hasError, isJustified) = (false, false)
    for index in 0..<result.remarkCount {
      let remark = result.remarks[index]
      if remark.severity == .error {
        if remark.code.isUnlawful { return .unlawful }
        hasError = true
      } else if remark.code == .justifiedDeviation {
        isJustified = true
      }
    }
    if result.isIncomplete { return .incomplete }
    if hasError { return .departs }
    return isJustified ? .deviates : .conforms
  }
}

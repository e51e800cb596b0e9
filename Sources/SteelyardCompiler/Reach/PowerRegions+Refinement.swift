import SteelyardDiagnostics
import SteelyardModel

extension PowerRegions {
  /// Facts of a case at which the amounts of two levels of standards show something that values of their factors show.
  ///
  /// - Parameters:
  ///   - amounts: The amounts.
  ///   - point: Values at which they show it.
  ///   - hidden: Factors that are left open.
  ///   - holds: What is to be shown.
  /// - Returns: The facts in words and as values, or why there are none.
  func witness(
    of amounts: RefinedAmounts,
    at point: FactPoint,
    hiding hidden: Set<Ref<Factor>> = [],
    where holds: @escaping (RefinedAmounts, FactPoint) -> Bool
  ) -> WitnessFinding {
    let ground = amounts.meeting.ground
    guard ground.network != nil else {
      return witness(of: amounts.meeting.leaf, on: ground, fixing: point, hiding: hidden)
    }
    let condition = FactCondition(
      factors: amounts.factors,
      hints: [point],
      mayHold: { values, _ in
        var limited = amounts
        limited.limits = values
        if limited.factors.count > 2 { return limited.mayLeave }
        return limited.first { holds(limited, $0) } != nil
      },
      holds: { holds(amounts, $0) }
    )
    return witness(of: amounts.meeting.leaf, on: ground, where: condition, hiding: hidden)
  }

  /// Facts of a case at which bands of two levels meet, without those that are left open; nil where no case has them, or that cannot be told, which is reported.
  func witness(
    of refined: RefinedMeeting,
    _ regions: RefinedRegions,
    log: inout DiagnosticLog
  ) -> Witness? {
    let meeting = refined.meeting
    switch witness(of: meeting.leaf, on: meeting.ground, hiding: regions.open) {
    case .found(let witness, _): return witness
    case .impossible: return nil
    case .undecided(let factor):
      let place = regions.standards.lower.place
      BudgetExceeded.reportUndecided(factor, in: catalog, at: place, log: &log)
      return nil
    }
  }
}

import SteelyardDiagnostics
import SteelyardModel

/// Neither facts were found nor a proof that there are none.
struct FactDoubt: Hashable, Sendable {
  /// The factor that makes it too intricate.
  let factor: Ref<Factor>?
}

extension FactDoubt? {
  /// Whether there is none; one that there is is reported, instead of a fault of which nobody knows whether a case has it.
  func isAbsent(
    in regions: PowerRegions,
    of standard: StandardRegions,
    log: inout DiagnosticLog
  ) -> Bool {
    guard let self else { return true }
    let place = standard.draft.place
    BudgetExceeded.reportUndecided(self.factor, in: regions.catalog, at: place, log: &log)
    return false
  }
}

import SteelyardArtifact
import SteelyardModel

// The end of step 10: circumstances for which a decision must be lighter.

extension Weigher {
  /// The duty that an amount within the benchmark neglects, or nil.
  func neglectedDuty(
    _ amount: Int64,
    _ part: Weighing.Part,
    _ result: inout Weighing
  ) -> FindingCode? {
    guard part.isPenalty, !result.effects.isHeavy,
      result.effects.mustMitigate || result.effects.mustLighten
    else { return nil }
    let least = part.lawfulRange.isThere ? part.lawfulRange.least : 0
    if result.effects.mustMitigate, least > 0 {
      return amount >= least ? .mitigationNotApplied : nil
    }
    let range = part.fittingRange
    let isMost = range.isThere && range.hasMost && amount == range.most && range.most > range.least
    return isMost && !isWeighedByBands(&result) ? .lighteningNotApplied : nil
  }

  /// Whether the band itself is lighter: it was moved, or tests for the circumstance.
  private func isWeighedByBands(_ result: inout Weighing) -> Bool {
    guard let standard = result.standard else { return false }
    let lighten = tables.gradings[tables.standards[standard].grading].lighten
    return lighten == GradingRow.inBands || result.movedBand != result.band
  }
}

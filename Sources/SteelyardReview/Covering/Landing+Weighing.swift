import SteelyardArtifact
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel

extension Landing {
  /// Weighs a case and notes where it comes to lie; nil where it cannot be weighed.
  init?(_ file: CaseFile, of power: ReviewedPower, in catalog: CompiledCatalog) {
    var bound = BoundCase()
    guard catalog.bind(file, power: power.view.position, into: &bound) else { return nil }
    var weighing = Weighing()
    catalog.weigh(&bound, into: &weighing)
    guard !weighing.isUnreadable else { return nil }
    let standard = weighing.standard.map { $0 - power.view.firstStandard }
    self.init(
      day: file.dates[.acted],
      clause: weighing.clause,
      standard: standard,
      band: weighing.band,
      values: Self.values(of: weighing.facts, count: power.catalog.factors.count)
    )
  }

  private static func values(of facts: Weighing.Facts, count: Int) -> [Int64?] {
    (0..<count).map { slot in
      if facts.unknown >> UInt64(slot) & 1 == 1 { return RegionSpace.unknown }
      return facts.known >> UInt64(slot) & 1 == 1 ? facts.values[slot] : nil
    }
  }
}

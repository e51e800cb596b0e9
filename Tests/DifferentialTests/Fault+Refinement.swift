import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import TestSupport

extension Fault {
  /// What the same case comes to before the nearest higher authority with a standard of its own.
  func higher(than file: CaseFile) -> Verdict? {
    guard let own = example.standard.map({ catalog.standards[$0] }) else { return nil }
    let day = file.dates[.acted]
    let above = catalog.standards.filter { standard in
      standard.power == own.power && standard.authority != own.authority
        && standard.authority.governs(own.authority)
        && (day.map { standard.inForce.contains($0) } ?? true)
    }
    let nearest = above.max {
      ($0.authority.level, $0.authority.department.count)
        < ($1.authority.level, $1.authority.department.count)
    }
    guard let nearest else { return nil }
    var file = file
    file.authority = nearest.authority
    let assessment = ReferenceEvaluator(catalog: catalog).assess(completed(file, by: 100))
    return assessment.verdict.flatMap { $0.standard == nearest.id ? $0 : nil }
  }

  /// Some amount of the lower benchmark lies outside the higher one.
  func objectionToAmounts(_ verdict: Verdict, _ higher: Verdict) -> String? {
    let isOutside = verdict.benchmark.contains { measure in
      guard let own = measure.range,
        let other = higher.benchmark.first(where: { $0.measure == measure.measure })?.range
      else { return false }
      return own.least < other.least || own.most ?? .max > other.most ?? .max
    }
    return isOutside ? nil : "\(verdict.benchmark) within \(higher.benchmark)"
  }

  /// Some measure is dropped, left open or added.
  func objectionToMeasures(_ verdict: Verdict, _ higher: Verdict) -> String? {
    let isChanged = verdict.benchmark.contains { measure in
      let other = higher.benchmark.first { $0.measure == measure.measure }
      guard let other else { return false }
      return (measure.modality != .must && other.modality == .must)
        || (measure.modality != .mustNot && other.modality == .mustNot)
    }
    return isChanged ? nil : "\(verdict.benchmark) as \(higher.benchmark)"
  }
}

import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import TestSupport

extension Fault {
  /// What the same case comes to before the nearest higher authority with a standard of its own.
  func higher(than file: CaseFile) -> Verdict? {
    guard let own = example.standard.map({ catalog.standards[$0] }),
      let nearest = catalog.nearest(above: own, on: file.dates[.acted])
    else { return nil }
    var file = file
    file.authority = nearest.authority
    let assessment = evaluator.assess(completed(file, by: 100))
    return assessment.verdict.flatMap { $0.standard == nearest.id ? $0 : nil }
  }

  /// Some amount of the lower benchmark lies outside the higher one.
  func objectionToAmounts(_ verdict: Verdict, _ higher: Verdict) -> String? {
    guard let own = verdict.benchmark.first(where: isMeant),
      let other = higher.benchmark.first(where: isMeant), let range = own.range,
      let limits = other.range, own.modality != .mustNot, other.modality != .mustNot
    else { return "no amounts: \(verdict.benchmark) and \(higher.benchmark)" }
    guard shows(range, of: own.unit) else { return "\(range) is not what is shown" }
    let isOutside =
      range.least < limits.least || range.most ?? .max > limits.most ?? .max
    return isOutside ? nil : "\(range) within \(limits)"
  }

  /// The measure is dropped, left open or added.
  func objectionToMeasures(_ verdict: Verdict, _ higher: Verdict) -> String? {
    guard let own = verdict.benchmark.first(where: isMeant)?.modality,
      let other = higher.benchmark.first(where: isMeant)?.modality
    else { return "no measure: \(verdict.benchmark) and \(higher.benchmark)" }
    let isChanged = (own != .must && other == .must) || (own != .mustNot && other == .mustNot)
    return isChanged ? nil : "\(own) as \(other)"
  }
}

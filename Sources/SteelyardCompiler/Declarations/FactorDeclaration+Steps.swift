import SteelyardSyntax
import SteelyardText

extension FactorDeclaration {
  /// A factor and, where it is computed in steps, the factors that its steps are, in their order.
  ///
  /// The last step computes the factor itself; every other one is a factor of its own, of the same kind unless it states another.
  static func declarations(
    of named: Named<FactorKey>,
    log: inout DiagnosticLog
  ) -> [FactorDeclaration] {
    guard let list = named.fields[.steps] else { return [FactorDeclaration(named, log: &log)] }
    let steps = list.itemsOrItself.compactMap { Fields<StepKey>($0, log: &log) }
    guard let last = steps.last, named.fields[.derived] == nil else {
      log.reportDerivationForms(list, count: steps.isEmpty ? 0 : 2)
      return [FactorDeclaration(named, log: &log)]
    }
    if let name = last[.step], name.text != named.name.text {
      log.reportUnreadable(
        name,
        Bilingual(
          "最后一步就是「\(named.name.text)」本身，不另起名",
          "the last step is `\(named.name.text)` itself and has no other name"
        )
      )
    }
    let inner = steps.dropLast().compactMap { step -> FactorDeclaration? in
      guard let name = step[.step] else {
        log.reportMissingKey(StepKey.step, in: step.node)
        return nil
      }
      return FactorDeclaration(name: name, step: step, of: named.fields, log: &log)
    }
    return inner + [FactorDeclaration(named, lastStep: last, log: &log)]
  }
}

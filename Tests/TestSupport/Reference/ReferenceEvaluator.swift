package import SteelyardEvaluator
package import SteelyardModel

/// The meaning of the rules as a program: slow, obvious, in the words and in the order of `Weighing.md`.
///
/// It shares nothing with the fast evaluator but the plain values of the model. Missing facts are treated by brute force.
package struct ReferenceEvaluator: Sendable {
  /// The rules, which are taken to be sound.
  package let catalog: Catalog

  /// Makes an evaluator of a sound catalog.
  package init(catalog: Catalog) {
    self.catalog = catalog
  }

  /// What the rules say about a case.
  package func assess(_ file: CaseFile) -> Assessment {
    guard let index = catalog.powers.firstIndex(where: { $0.id == file.power }) else {
      return Assessment(number: file.number, outcome: .unknownPower, verdict: nil, findings: [])
    }
    var file = file
    file.authority = file.authority.flatMap { $0.root == nation(of: Ref(index)) ? $0 : nil }
    return LawOfCase(catalog: catalog, file: file, power: Ref(index)).assessment
  }

  /// The government at the top of the tree of authorities that has a power.
  func nation(of power: Ref<Power>) -> Authority {
    catalog[catalog[power].volume].authority.root
  }
}

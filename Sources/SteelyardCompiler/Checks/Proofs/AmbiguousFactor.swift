import SteelyardDiagnostics
import SteelyardModel
import SteelyardText

/// One name for two factors of a power and its standards.
enum AmbiguousFactor: PowerCheck {
  static let code = DiagnosticCode.ambiguousFactor
  static let codes = [code]

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    var known: [String: Ref<Factor>] = [:]
    let catalog = regions.catalog
    for factor in catalog.stated(with: regions.power.power.factors) {
      known[catalog[factor].name] = factor
    }
    for draft in regions.drafts {
      var reported: Set<String> = []
      for factor in catalog.stated(with: draft.standard.factors) {
        let name = catalog[factor].name
        guard let other = known[name], other != factor else {
          known[name] = factor
          continue
        }
        guard reported.insert(name).inserted else { continue }
        log.report(
          code,
          Bilingual(
            "「\(name)」在这里和在权力事项或者别的基准里不是同一个因素",
            "`\(name)` is another factor here than in the power or in another standard"
          ),
          at: draft.place
        )
      }
    }
  }
}

extension Catalog {
  /// Some factors, and what a case states of which they are computed, in their order.
  fileprivate func stated(with factors: Set<Ref<Factor>>) -> [Ref<Factor>] {
    let stated = withInputs(of: factors).filter { self[$0].derivation == nil }
    return factors.union(stated).sorted()
  }
}

extension Power {
  /// The factors its clauses test or compute with.
  fileprivate var factors: Set<Ref<Factor>> {
    Set(clauses.flatMap { $0.when.factors + $0.measures.factors })
  }
}

extension Standard {
  /// The factors its bands test or compute with.
  fileprivate var factors: Set<Ref<Factor>> {
    Set(bands.flatMap { $0.when.factors + $0.measures.factors })
  }
}

extension [Condition] {
  fileprivate var factors: [Ref<Factor>] { flatMap { $0.cells.map(\.factor) } }
}

extension [Term] {
  fileprivate var factors: [Ref<Factor>] { compactMap { $0.amount?.factor } }
}

import SteelyardModel
import SteelyardText

extension Witness {
  /// Puts the facts of a case into words: what is stated, and what is computed from it.
  ///
  /// - Parameters:
  ///   - facts: The facts.
  ///   - shown: The factors that matter; those they are computed from are shown with them.
  ///   - day: The day of the act, where an example has to state it.
  ///   - catalog: The catalog the factors belong to.
  init(_ facts: CaseFacts, showing shown: Set<Ref<Factor>>, on day: Day?, catalog: Catalog) {
    let stated = catalog.withInputs(of: shown).filter { catalog[$0].derivation == nil }.sorted()
    let computed = shown.filter { catalog[$0].derivation != nil }.sorted()
    self.init(
      stated: stated.compactMap { factor in facts.values[factor].map { (factor, $0) } },
      computed: computed.compactMap { factor in facts.values[factor].map { (factor, $0) } },
      on: day,
      catalog: catalog
    )
  }
}

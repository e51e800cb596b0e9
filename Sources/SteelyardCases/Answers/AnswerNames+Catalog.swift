public import SteelyardArtifact
public import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension AnswerNames {
  /// Looks up the names of what a verdict mentions.
  public init(of verdict: Verdict?, in catalog: CompiledCatalog) {
    self.init()
    guard let verdict, let view = catalog.power(verdict.power) else { return }
    power = view.name
    let compared = verdict.law?.sides.flatMap(\.statutory) ?? []
    for measure in (verdict.statutory + compared).map(\.measure) {
      guard let found = catalog.measure(named: measure) else { continue }
      measures[measure] = Bilingual(found.name, found.englishName)
    }
    for circumstance in view.circumstances where verdict.circumstances.contains(circumstance.id) {
      circumstances[circumstance.id] = circumstance.name
      if circumstance.effect.isLighter {
        duties[circumstance.id] =
          circumstance.isDuty
          ? Bilingual("应当从宽", "the decision must be lighter")
          : Bilingual("可以从宽", "the decision may be lighter")
      }
    }
    if let id = verdict.standard, let found = view.standards.first(where: { $0.id == id }) {
      let volumes = catalog.volumes
      if volumes.indices.contains(found.volume.index) {
        standard = volumes[found.volume.index].title
      }
    }
  }
}

extension Receipt {
  /// Makes a receipt for a case that is weighed by a catalogue.
  public init(for file: CaseFile, catalog: CompiledCatalog, engine: String) {
    self.init(catalog: catalog.digest, engine: engine, dates: file.dates, law: file.law)
  }
}

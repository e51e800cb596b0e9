public import SteelyardArtifact
public import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension AnswerNames {
  /// The names of what an assessment mentions, by the catalogue that made it.
  public init(of assessment: Assessment, in catalogue: CompiledCatalog) {
    self.init()
    for measure in catalogue.measures {
      measures[measure.id] = Bilingual(measure.name, measure.englishName)
    }
    for circumstance in catalogue.circumstances {
      circumstances[circumstance.id] = circumstance.name
    }
    guard let verdict = assessment.verdict, let view = catalogue.power(verdict.power) else {
      return
    }
    power = view.name
    let chosen = view.standards.first { $0.id == verdict.standard }
    standard = chosen.map { catalogue.volumes[$0.volume.index].title } ?? ""
  }
}

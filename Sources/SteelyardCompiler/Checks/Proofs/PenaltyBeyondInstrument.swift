import SteelyardDiagnostics
import SteelyardModel
import SteelyardText

/// A penalty that an instrument of this rank may not create (行政处罚法 §10–16).
enum PenaltyBeyondInstrument: PowerCheck {
  static let code = DiagnosticCode(
    "penalty-beyond-instrument",
    title: Bilingual("这一级文件无权设定的处罚", "a penalty its instrument may not create"),
    explanation: Bilingual(
      """
      行政处罚法第十条至第十六条规定了哪一级文件能设定哪些处罚：法律可以设定各种处罚；行政法规不能限制人身自由；地方性法规也不能；规章只能设定警告、通报批评和一定数额的罚款；其他规范性文件不得设定处罚。

      例如依据只是一部部门规章，条款里却有吊销许可证件。

      改引真正设定这项处罚的法律、法规；条款自己的依据写在条款的 `basis:`。
      """,
      """
      行政处罚法 §10–16 say which instrument may create which penalty: a law any; an administrative regulation none that restricts personal liberty, nor a local regulation; a rule only warnings, public criticism and limited fines; any other normative document none.

      For example a clause revokes a licence and rests on a department's rule alone.

      Cite the law or regulation that creates the penalty; a clause may have a `basis:` of its own.
      """
    )
  )
  static let codes = [code]

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    guard regions.power.power.kind == .penalty else { return }
    for clause in regions.power.clauses {
      let own = clause.clause.basis.map { [$0] } ?? regions.power.power.basis
      guard !own.isEmpty else { continue }
      let kinds = own.map { regions.catalog[$0.instrument].kind }
      for term in clause.terms where term.term.modality != .mustNot {
        let measure = regions.catalog[term.term.measure]
        guard measure.nature == .penalty, !kinds.contains(where: { $0.mayCreate(measure) }) else {
          continue
        }
        let instrument = regions.catalog[own[0].instrument].id
        log.report(
          code,
          Bilingual(
            "「\(instrument)」无权设定「\(measure.name)」",
            "`\(instrument)` may not create `\(measure.name)`"
          ),
          at: term.place
        )
      }
    }
  }
}

extension Instrument.Kind {
  /// Whether an instrument of this rank may create a penalty (行政处罚法 §10–16).
  fileprivate func mayCreate(_ measure: Measure) -> Bool {
    switch self {
    case .law, .foreign: true
    case .administrativeRegulation, .localRegulation: measure.id != "detention"
    case .departmentRule, .localRule:
      ["warning", "public-criticism", "fine"].contains(measure.id)
    case .normativeDocument: false
    }
  }
}

import SteelyardDiagnostics
import SteelyardModel
import SteelyardText

/// A grade whose name promises what its measures do not keep (行政处罚法 §32–33).
enum MislabelledGrade: PowerCheck {
  static let code = DiagnosticCode(
    "mislabelled-grade",
    severity: .warning,
    title: Bilingual("阶次的名称与内容不符", "a grade that is not what its name says"),
    explanation: Bilingual(
      """
      「减轻」是低于法定下限处罚，或者免去应当并处的一种；在法定幅度以内从低处罚的是「从轻」。「不予处罚」「免予处罚」的一档里不能还有处罚。

      例如法定罚款5万元以上50万元以下，某一档名为「减轻」，却处5万元以上10万元以下。

      改用与内容相符的名称。真正的减轻不写成一档，而是写成 `effect: mitigate` 的情节；原文用词如此的，可以不理会这个警告，写明 `known_defect:`。
      """,
      """
      `减轻` (mitigation) goes below the statutory least, or leaves out a penalty that is due; within the range a low penalty is `从轻` (lighter). A grade called `不予处罚` or `免予处罚` (no penalty) has none.

      For example the law has a fine of 50000 to 500000 yuan, and a grade called `减轻` has 50000 to 100000.

      Use the name that fits. Real mitigation is no grade but a circumstance with `effect: mitigate`. Where the published text uses the word, the warning may stand; say so under `known_defect:`.
      """
    )
  )
  static let codes = [code]

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    guard regions.power.power.kind == .penalty else { return }
    for standard in regions.standards {
      for (position, band) in standard.draft.bands.enumerated() where band.band.promises {
        let meetings = standard.meetings.filter { $0.band == position }
        guard meetings.contains(where: { $0.doubt == nil }) else { continue }
        let clauses = Set(meetings.map(\.clause)).sorted().map { regions.power.clauses[$0] }
        let certain = Set(meetings.filter { $0.doubt == nil }.map(\.clause)).sorted()
          .map { regions.power.clauses[$0] }
        if band.band.isMitigating, !clauses.contains(where: { band.leavesOut($0) }) {
          log.report(
            code,
            Bilingual(
              "「\(band.band.grade)」没有低于法定下限，也没有免去哪一种处罚，是从轻而不是减轻",
              "`\(band.band.grade)` neither goes below the statutory least nor leaves out a penalty: it is `从轻`, not `减轻`"
            ),
            at: band.place
          )
        } else if band.band.isExempting, let name = penalty(in: band, certain, regions.catalog) {
          log.report(
            code,
            Bilingual(
              "「\(band.band.grade)」却有「\(name)」",
              "`\(band.band.grade)` and yet `\(name)`"
            ),
            at: band.place
          )
        }
      }
    }
  }

  /// A penalty that a band takes although it promises none.
  private static func penalty(
    in band: BandDraft,
    _ clauses: [ClauseDraft],
    _ catalog: Catalog
  ) -> String? {
    for clause in clauses {
      for term in clause.terms where catalog[term.term.measure].nature == .penalty {
        let effective = band.effective(term, of: clause.clause)
        if effective.term.modality == .must { return catalog[term.term.measure].name }
      }
    }
    return nil
  }
}

extension Band {
  /// Whether its name says 减轻处罚; 已减轻危害 is another thing.
  fileprivate var isMitigating: Bool { grade.hasPrefix("减轻") || grade.contains("减轻处罚") }

  /// Whether its name says more than how grave the case is.
  fileprivate var promises: Bool { isMitigating || isExempting }

  /// Whether its name says that there is no penalty.
  fileprivate var isExempting: Bool {
    grade.hasPrefix("不予") || grade.hasPrefix("免予")
  }
}

extension BandDraft {
  /// Whether it leaves out something that the clause requires.
  fileprivate func leavesOut(_ clause: ClauseDraft) -> Bool {
    clause.terms.contains {
      $0.term.modality == .must && effective($0, of: clause.clause).term.modality != .must
    }
  }
}

import SteelyardDiagnostics
import SteelyardModel
import SteelyardText

/// A benchmark that falls although the facts get worse.
///
/// Looked at along every factor that says which way is worse, among all bands under the same clause, for measures that both name with an amount.
enum FallingGrade: PowerCheck {
  static let code = DiagnosticCode(
    "falling-grade",
    title: Bilingual("事实更重，基准反而更轻", "a benchmark that falls as the facts get worse"),
    explanation: Bilingual(
      """
      过罚相当：其他情况相同，事实更重的，基准的下限和上限都不能更低。这里沿着写了 `worse:` 的因素，两两比较同一条款下的各档，中间隔着别的档的也比。

      例如第2次处2万元以上3万元以下，第3次处1万元以上5万元以下：第3次的下限反而更低。

      改正数额；原文本身如此的，在基准上写 `known_defect:`，错误就降为警告。因素的方向写反了的，改 `worse:`。
      """,
      """
      With all else equal, worse facts never lead to a lower least or most. Bands under one clause are compared along every factor that has `worse:`, those with others in between as well.

      For example the second time costs 20000 to 30000 yuan and the third 10000 to 50000: the least falls.

      Correct the amounts. Where the published text is like that, say so under `known_defect:`, which makes it a warning. If the direction of the factor is wrong, correct `worse:`.
      """
    )
  )
  static let codes = [code]

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    for standard in regions.standards where standard.isTiled {
      var reported: Set<[Int]> = []
      for pair in regions.bandsByGravity(of: standard, log: &log) {
        guard let worse = regions.catalog[pair.factor].worse else { continue }
        let (lighter, heavier) =
          worse == .greater ? (pair.lower, pair.upper) : (pair.upper, pair.lower)
        let clause = regions.power.clauses[pair.clause]
        for term in standard.draft.bands[heavier].terms {
          guard let measure = falls(term, from: standard.draft.bands[lighter], under: clause),
            pair.doubt.isAbsent(in: regions, of: standard, log: &log),
            reported.insert([lighter, heavier, term.term.measure.index]).inserted
          else { continue }
          report(
            regions.catalog,
            standard,
            term,
            lighter: standard.draft.bands[lighter],
            at: measure,
            pair.factor,
            log: &log
          )
        }
      }
    }
  }

  /// The place of the same measure in the lighter band, where it has more there.
  private static func falls(
    _ term: TermDraft,
    from lighter: BandDraft,
    under clause: ClauseDraft
  ) -> SourceSpan? {
    let measure = term.term.measure
    guard let other = lighter.terms.first(where: { $0.term.measure == measure }),
      let lawful = clause.terms.first(where: { $0.term.measure == measure }),
      let (less, more) = comparable(other.term.amount, term.term.amount, lawful.term.amount)
    else { return nil }
    let falls = more.least < less.least || hasLowerMost(more, than: less)
    return falls ? other.place : nil
  }

  /// The ends of two amounts, lighter and heavier, as far as they can be compared: what they come to where no fact changes it, else by their scale.
  private static func comparable(
    _ less: Amount?,
    _ more: Amount?,
    _ lawful: Amount?
  ) -> (ExactEnds, ExactEnds)? {
    guard let less, let more else { return nil }
    let limits = lawful?.wholeEnds(at: [:], of: nil)
    if let less = less.wholeEnds(at: [:], of: limits),
      let more = more.wholeEnds(at: [:], of: limits)
    {
      return (less, more)
    }
    guard let less = AmountScale(less), let more = AmountScale(more), less.measure == more.measure
    else { return nil }
    return (less.ends, more.ends)
  }

  private static func hasLowerMost(_ ends: ExactEnds, than other: ExactEnds) -> Bool {
    guard let most = ends.most else { return false }
    return other.most.map { most < $0 } ?? true
  }

  private static func report(
    _ catalog: Catalog,
    _ standard: StandardRegions,
    _ term: TermDraft,
    lighter: BandDraft,
    at place: SourceSpan,
    _ factor: Ref<Factor>,
    log: inout DiagnosticLog
  ) {
    let name = catalog[factor].name
    let measure = catalog[term.term.measure].name
    log.report(
      code,
      Bilingual(
        "「\(name)」更重，\(measure)的基准却低于「\(lighter.band.grade)」",
        "`\(name)` is worse here, and yet the benchmark of `\(measure)` is lower than in `\(lighter.band.grade)`"
      ),
      at: term.place,
      severity: standard.draft.standard.knownDefect == nil ? .error : .warning,
      notes: [
        .init(Bilingual("「\(lighter.band.grade)」在这里", "`\(lighter.band.grade)` is here"), at: place)
      ]
    )
  }
}

import SteelyardDiagnostics
import SteelyardModel
import SteelyardText

/// A benchmark that leaves what the higher standard allows for the same facts (国办发〔2022〕27号).
///
/// For all facts that both standards can tell apart, on all days on which both are in force. Where the higher standard looks at facts the lower one does not
/// know, the lower benchmark must lie in what the higher bands that are possible there allow together.
enum BenchmarkOutsideHigherStandard: PowerCheck {
  static let code = DiagnosticCode(
    "benchmark-outside-higher-standard",
    title: Bilingual("基准超出上级基准", "a benchmark outside that of a higher authority"),
    explanation: Bilingual(
      """
      下级机关的基准是对上级基准的细化：对同样的事实，只能在上级基准的幅度以内再分，不能更低，也不能更高。比较的对象是当天施行的、最近的上一级基准。

      上级看的因素下级没有采用的，就把上级可能适用的各档合起来比较：超出所有这些档的，才算抵触。

      例如省基准对第一次违法处500元，市基准却处500元以上700元以下：600元在省基准里哪一档也不是。

      改下级的数额；上下级公布的文本本身抵触的，照录并在下级基准上写 `known_defect:`，错误就降为警告。
      """,
      """
      The standard of a lower authority refines the higher one: for the same facts it divides the higher range and never leaves it. It is held against the nearest higher standard in force on the same days.

      Where the higher standard looks at facts that the lower one does not know, all bands that are possible there count together: only what none of them allows is a conflict.

      For example the province has 500 yuan for a first offence, and the city 500 to 700 yuan: 600 yuan is in no band of the province.

      Correct the lower amounts. Where the published texts themselves contradict each other, keep them and say so under `known_defect:` of the lower standard, which makes it a warning.
      """
    )
  )
  static let codes = [code]

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    for refined in regions.refinements {
      var reported: Set<[Int]> = []
      for meeting in refined.meetings {
        let (clause, band) = (meeting.meeting.clause, meeting.meeting.band)
        for statutory in regions.power.clauses[clause].terms where statutory.hasAmount {
          let place = [band, statutory.term.measure.index]
          guard !reported.contains(place),
            let amounts = RefinedAmounts(statutory, meeting, of: refined, in: regions.catalog)
          else { continue }
          guard amounts.isProvable(refined, regions.catalog, log: &log) else { continue }
          let point: FactPoint
          switch amounts.compared() {
          case .inside: continue
          case .outside(let found): point = found
          case .undecided:
            reported.insert(place)
            amounts.reportUndecided(refined, regions.catalog, log: &log)
            continue
          }
          let hidden = refined.open.subtracting(point.keys)
          switch regions.witness(
            of: amounts,
            at: point,
            hiding: hidden,
            where: { $0.leaves(at: $1) }
          ) {
          case .found(let witness, let point):
            reported.insert(place)
            report(
              amounts,
              at: point,
              witness,
              statutory,
              meeting,
              refined,
              regions.catalog,
              log: &log
            )
          case .impossible: continue
          case .undecided(let factor):
            reported.insert(place)
            let place = refined.standards.lower.place
            BudgetExceeded.reportUndecided(factor, in: regions.catalog, at: place, log: &log)
          }
        }
      }
    }
  }

  /// The measures of which a lower benchmark leaves every higher band that is possible.
  static func measuresOutside(
    _ refined: RefinedRegions,
    _ regions: PowerRegions
  ) -> Set<Ref<Measure>> {
    var found: Set<Ref<Measure>> = []
    for meeting in refined.meetings {
      for statutory in regions.power.clauses[meeting.meeting.clause].terms
      where statutory.hasAmount && !found.contains(statutory.term.measure) {
        let amounts = RefinedAmounts(statutory, meeting, of: refined, in: regions.catalog)
        guard let amounts, amounts.canBeCompared, case .outside(let point) = amounts.compared(),
          case .found = regions.witness(of: amounts, at: point, where: { $0.leaves(at: $1) })
        else { continue }
        found.insert(statutory.term.measure)
      }
    }
    return found
  }

  private static func report(
    _ amounts: RefinedAmounts,
    at point: FactPoint,
    _ witness: Witness,
    _ statutory: TermDraft,
    _ meeting: RefinedMeeting,
    _ refined: RefinedRegions,
    _ catalog: Catalog,
    log: inout DiagnosticLog
  ) {
    let measure = catalog[statutory.term.measure]
    let standards = refined.standards
    guard let ends = amounts.ends(at: point) else { return }
    let own = ends.lower.words(in: measure.unit)
    let allowed = Set(ends.uppers).sorted(by: ExactEnds.areInOrder)
      .map { $0.words(in: measure.unit) }
    let issuer = catalog[standards.upper.standard.volume].issuer
    log.report(
      code,
      Bilingual(
        "\(witness.when)，\(measure.name)的基准是\(own.chinese)；\(issuer)的基准只有\(allowed.map(\.chinese).joined(separator: "、"))",
        "the benchmark of `\(measure.name)` is \(own.english) \(witness.place); that of \(issuer) is \(allowed.map(\.english).joined(separator: ", "))"
      ),
      at: standards.lower.bands[meeting.meeting.band].place(of: statutory.term.measure),
      severity: standards.lower.severityOfConflict,
      notes: refined.notes(on: statutory.term.measure, meeting),
      help: [witness.help]
    )
  }
}

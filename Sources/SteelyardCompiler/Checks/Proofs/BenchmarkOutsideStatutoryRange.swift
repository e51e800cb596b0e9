import SteelyardDiagnostics
import SteelyardEvaluator
import SteelyardModel
import SteelyardText

/// A benchmark that leaves the statutory range for some facts.
///
/// A standard makes the law's range finer and never wider. The proof compares the ends of clause and band for all facts at which both hold, first as
/// exact numbers, then in whole fen or days: ends that cross by less than a whole amount are no fault.
enum BenchmarkOutsideStatutoryRange: PowerCheck {
  static let code = DiagnosticCode(
    "benchmark-outside-statutory-range",
    title: Bilingual("基准超出法定幅度", "a benchmark outside the statutory range"),
    explanation: Bilingual(
      """
      裁量基准只能在法定幅度以内细分，不能低于下限，也不能高于上限。这里对条款和阶次同时适用的所有事实逐一比较，包括随货值、面积变化的数额。

      例如法律规定货值1万元以上的处货值10倍以上20倍以下，某一档却写「5万元以上10万元以下」：货值1万元时还在幅度以内，2万元时已经低于下限。

      改用法定幅度的份额（`share:`）、同一因素的倍数（`times:`），或者用 `floor:`、`cap:` 限住。
      """,
      """
      A standard divides the statutory range and never leaves it. Clause and band are compared for all facts at which both hold, amounts that grow with value or area included.

      For example the law provides 10 to 20 times the goods value from 10000 yuan on, and a band says 50000 to 100000 yuan: right at 10000, too low at 20000.

      Use a share of the statutory range (`share:`), a multiple of the same factor (`times:`), or limit the amount by `floor:` and `cap:`.
      """
    )
  )
  static let codes = [code]

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    for standard in regions.standards {
      var reported: Set<[Int]> = []
      for meeting in standard.meetings {
        let clause = regions.power.clauses[meeting.clause]
        let band = standard.draft.bands[meeting.band]
        for term in band.terms where term.hasAmount {
          guard let amount = term.term.amount,
            let lawful = clause.terms.first(where: { $0.term.measure == term.term.measure }),
            lawful.hasAmount, let limits = lawful.term.amount
          else { continue }
          let place = [meeting.clause, meeting.band, term.term.measure.index]
          guard !reported.contains(place) else { continue }
          let comparison = AmountComparison(
            statutory: limits,
            benchmark: amount,
            meeting: meeting,
            isOrdered: amount.isOrdered(below: limits, in: regions.catalog)
          )
          guard let violation = violation(in: comparison) else { continue }
          let point: FactPoint
          switch violation {
          case .at(let found): point = found
          case .undecided(let suspected):
            point = suspected
            if meeting.ground.network == nil {
              reported.insert(place)
              reportUndecided(comparison, at: term.place, in: regions.catalog, log: &log)
              continue
            }
          }
          let condition = { comparison.condition(startingAt: point) }
          switch regions.witness(of: comparison, where: condition(), fixing: point) {
          case .found(let witness, let point):
            reported.insert(place)
            report(comparison, at: point, witness, term, lawful, in: regions.catalog, log: &log)
          case .impossible: continue
          case .undecided(let factor):
            reported.insert(place)
            BudgetExceeded.reportUndecided(factor, in: regions.catalog, at: term.place, log: &log)
          }
        }
      }
    }
  }

  /// Facts at which the benchmark leaves the range; nil where it never does.
  private static func violation(in comparison: AmountComparison) -> AmountComparison.Violation? {
    let suspected = suspicion(in: comparison.withoutRoundingToUnits)
    guard suspected != nil || comparison.isRoundedApart else { return nil }
    let corners = comparison.corners()
    if let point = comparison.violationInWholeAmounts(among: corners) { return .at(point) }
    let near = corners + [suspected].compactMap(\.self)
    if let point = comparison.violationInWholeAmounts(near: near) { return .at(point) }
    guard let suspected else { return nil }
    let isComputed = comparison.meeting.ground.network != nil
    return comparison.isDecidedByCorners && !isComputed ? nil : .undecided(suspected)
  }

  /// Facts at which exact ends leave the range, or may do so by rounding; nil where they never do.
  private static func suspicion(in comparison: AmountComparison) -> FactPoint? {
    let corners = comparison.corners()
    guard let first = corners.firstIndex(where: { leaves(comparison, at: $0) }) else {
      return violationByRounding(in: comparison, corners: corners)
    }
    guard first > 0, comparison.factors.count == 1 else { return corners[first] }
    return comparison.first(after: corners[first - 1], upTo: corners[first]) {
      leaves(comparison, at: $0)
    }
  }

  /// Facts at which a rounding to more than one unit leads outside, although the ends before rounding lie within.
  ///
  /// Between corners rounded ends are stairs. They stay within if even the widest step does; otherwise values near the corners are tried, and
  /// where that decides nothing, the corner itself is suspected.
  private static func violationByRounding(
    in comparison: AmountComparison,
    corners: [FactPoint]
  ) -> FactPoint? {
    guard comparison.isStairs else { return nil }
    let widened = comparison.withSlack
    guard let corner = corners.first(where: { leaves(widened, at: $0) }) else { return nil }
    let near = corners.flatMap { comparison.values(near: $0) }
    return near.first { leaves(comparison, at: $0) } ?? corner
  }

  private static func leaves(_ comparison: AmountComparison, at point: FactPoint) -> Bool {
    // Where the law leaves no amount, as in 不满 twice nothing, there is none that a benchmark could leave.
    guard let limits = comparison.statutory.ends(at: point, of: nil), !limits.isEmpty,
      let ends = comparison.benchmark.ends(at: point, of: limits), !ends.isEmpty
    else { return false }
    return !ends.widened(by: comparison.slack).lies(within: limits)
  }

  /// Reports that exact ends cross, and that nobody knows whether whole amounts do.
  private static func reportUndecided(
    _ comparison: AmountComparison,
    at place: SourceSpan,
    in catalog: Catalog,
    log: inout DiagnosticLog
  ) {
    let name = comparison.factors.first.map { catalog[$0].name } ?? ""
    log.report(
      BudgetExceeded.code,
      Bilingual(
        "随「\(name)」取整以后，基准是不是还在法定幅度以内，没有能够证明",
        "whether the benchmark, rounded, stays in the statutory range for all values of `\(name)` could not be proved"
      ),
      at: place,
      help: [
        Bilingual(
          "取整的办法与法定幅度一致，或者用法定幅度的份额（`share:`）",
          "round it as the statutory range is rounded, or use a share of that range (`share:`)"
        )
      ]
    )
  }

  private static func report(
    _ comparison: AmountComparison,
    at point: FactPoint,
    _ witness: Witness,
    _ term: TermDraft,
    _ lawful: TermDraft,
    in catalog: Catalog,
    log: inout DiagnosticLog
  ) {
    let unit = catalog[term.term.measure].unit
    guard let limits = comparison.statutory.wholeEnds(at: point, of: nil),
      let ends = comparison.benchmark.wholeEnds(at: point, of: limits)
    else { return }
    let name = catalog[term.term.measure].name
    log.report(
      code,
      Bilingual(
        "\(witness.when)，\(name)的基准是\(ends.words(in: unit).chinese)，超出法定的\(limits.words(in: unit).chinese)",
        "the benchmark of `\(name)` is \(ends.words(in: unit).english) \(witness.place), outside the statutory \(limits.words(in: unit).english)"
      ),
      at: term.place,
      notes: [.init(Bilingual("法定幅度在这里", "the statutory range is here"), at: lawful.place)],
      help: [witness.help]
    )
  }
}

extension ExactEnds {
  /// The ends in words, for a message.
  func words(in unit: Measure.Unit) -> Bilingual {
    let first = least.described(in: unit)
    guard let most else {
      return Bilingual("\(first.chinese)以上", "\(first.english) and more")
    }
    if isPoint { return first }
    let last = most.described(in: unit)
    return Bilingual(
      "\(first.chinese)至\(last.chinese)",
      "\(first.english) to \(last.english)"
    )
  }
}

extension ExactNumber {
  /// The number in the words of a unit; a fraction of the smallest unit is cut off.
  fileprivate func described(in unit: Measure.Unit) -> Bilingual {
    Int64(exactly: whole(up: false)).map { unit.words(for: $0) } ?? Bilingual("…", "…")
  }
}

import SteelyardDiagnostics
import SteelyardModel
import SteelyardText

/// Authorities of which neither stands above the other, and whose standards have no amount in common for the same facts.
///
/// Lawful, and yet like cases are not treated alike; so it is said only where advice is asked for.
enum RegionsApart: PowerCheck {
  static let code = DiagnosticCode(
    "regions-apart",
    severity: .note,
    title: Bilingual("不同地区对同样的事实没有共同的数额", "regions with no amount in common for the same facts"),
    explanation: Bilingual(
      """
      两个互不隶属的机关对同一权力事项各有基准，同样的事实在两地的幅度完全不相交。这并不违法，但同案不同罚，是上级统一基准时首先要看的地方。只在 `check --advice` 时提示，每一项措施举一个案件。

      例如未按期申报，甲省处20元，乙省处200元。

      不需要改正；可以建议共同的上级制定基准。
      """,
      """
      Two authorities, neither above the other, each have a standard for a power, and for the same facts their ranges have nothing in common. That is lawful, and yet like cases end differently; it is the first thing to look at where a higher authority makes a standard for all. Said only by `check --advice`, with one case for each measure.

      For example a late declaration costs 20 yuan in one province and 200 in another.

      Nothing has to be corrected; the common higher authority may be asked for a standard.
      """
    )
  )
  static let codes = [code]

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    let drafts = regions.drafts.filter { $0.hasConditions }
    for (position, first) in drafts.enumerated() {
      for second in drafts.dropFirst(position + 1)
      where first.standard.authority.isBeside(second.standard.authority) {
        guard let days = first.standard.inForce.intersection(second.standard.inForce) else {
          continue
        }
        compare(RefinedStandards(lower: second, upper: first, days: days), regions, log: &log)
      }
    }
  }

  private static func compare(
    _ pair: RefinedStandards,
    _ regions: PowerRegions,
    log: inout DiagnosticLog
  ) {
    do throws(RegionError) {
      let periods = regions.slices.map(\.period)
      let refined = try RefinedRegions(
        pair,
        power: regions.power,
        periods: periods,
        regions.catalog,
        regions.searches
      )
      var reported: Set<Ref<Measure>> = []
      let found = refined.apart(
        besides: &reported,
        trying: [1_000_000],
        in: regions,
        log: &log
      )
      for each in found { report(each, refined, regions.catalog, log: &log) }
    } catch {
      switch error {
      case .budgetExceeded(let factor):
        BudgetExceeded.report(factor, in: regions.catalog, at: pair.lower.place, log: &log)
      }
    }
  }

  private static func report(
    _ found: RefinedRegions.Apart,
    _ refined: RefinedRegions,
    _ catalog: Catalog,
    log: inout DiagnosticLog
  ) {
    let (statutory, meeting, point) = (found.statutory, found.meeting, found.point)
    let witness = found.witness
    let measure = catalog[statutory.term.measure]
    let (here, there) = (refined.standards.lower, refined.standards.upper)
    guard let ends = found.amounts.ends(at: point), let other = ends.uppers.first,
      let band = meeting.uppers.first
    else { return }
    let (own, their) = (ends.lower.words(in: measure.unit), other.words(in: measure.unit))
    let issuer = catalog[there.standard.volume].issuer
    log.report(
      code,
      Bilingual(
        "\(witness.when)，\(measure.name)在这里是\(own.chinese)，在\(issuer)是\(their.chinese)",
        "`\(measure.name)` is \(own.english) \(witness.place), and \(their.english) under \(issuer)"
      ),
      at: here.bands[meeting.meeting.band].place(of: statutory.term.measure),
      notes: [
        .init(
          Bilingual("\(issuer)的基准在这里", "the standard of \(issuer) is here"),
          at: there.bands[band].place(of: statutory.term.measure)
        )
      ]
    )
  }
}

extension Authority {
  /// Whether neither stands above the other, nor are they the same.
  fileprivate func isBeside(_ other: Authority) -> Bool {
    !governs(other) && !other.governs(self)
  }
}

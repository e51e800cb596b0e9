import SteelyardDiagnostics
import SteelyardModel
import SteelyardText

extension RefinedAmounts {
  /// The amounts of a measure where two standards meet; nil where one of them does not take it, or states no limits.
  ///
  /// Unless it is said otherwise, the factors are left open that only the higher standard tests.
  init?(
    _ statutory: TermDraft,
    _ meeting: RefinedMeeting,
    of refined: RefinedRegions,
    leavingOpen open: Set<Ref<Factor>>? = nil,
    in catalog: Catalog
  ) {
    let factors = open ?? refined.open
    let standards = refined.standards
    let clause = refined.clauses[meeting.meeting.clause]
    let own = standards.lower.bands[meeting.meeting.band].effective(statutory, of: clause)
    guard own.term.modality != .mustNot, own.hasAmount, let lower = own.term.amount else {
      return nil
    }
    var uppers: [Upper] = []
    for band in meeting.uppers {
      let term = standards.upper.bands[band].effective(statutory, of: clause)
      guard term.term.modality != .mustNot else { continue }
      // A higher band without limits allows everything.
      guard term.hasAmount, let amount = term.term.amount else { return nil }
      let open = amount.factor.flatMap { factors.contains($0) ? $0 : nil }
      uppers.append(
        Upper(
          amount: amount,
          open: open.map { ($0, refined.pieces(of: $0, inBand: band, in: catalog)) }
        )
      )
    }
    guard !uppers.isEmpty else { return nil }
    self.init(
      statutory: statutory.term.amount,
      lower: lower,
      uppers: uppers,
      meeting: meeting.meeting
    )
  }

  /// Whether the comparison can be carried through; where an amount depends on two factors and others on more, that is said.
  func isProvable(_ refined: RefinedRegions, _ catalog: Catalog, log: inout DiagnosticLog) -> Bool {
    guard !canBeCompared else { return true }
    reportUndecided(refined, catalog, log: &log)
    return false
  }

  /// Reports that the comparison cannot be carried through.
  func reportUndecided(_ refined: RefinedRegions, _ catalog: Catalog, log: inout DiagnosticLog) {
    let names = factors.map { catalog[$0].name }
    log.reportOnce(
      BudgetExceeded.code,
      Bilingual(
        "本级和上级的数额随\(names.map { "「\($0)」" }.joined(separator: "、"))变化，是不是都在上级的幅度以内，没有能够证明",
        "whether the amounts stay in those of the higher standard for all values of \(names.map { "`\($0)`" }.joined(separator: ", ")) could not be proved"
      ),
      at: refined.standards.lower.place,
      help: [
        Bilingual(
          "按上级基准的同一个因素、同样的取整来定数额，或者把这一档拆开",
          "state the amounts by the factor of the higher standard and round them alike, or divide the band"
        )
      ]
    )
  }
}

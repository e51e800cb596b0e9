import SteelyardModel

extension RefinedAmounts {
  /// The amounts of a measure where two standards meet; nil where one of them does not take it, or states no limits.
  init?(
    _ statutory: TermDraft,
    _ meeting: RefinedMeeting,
    of refined: RefinedRegions,
    leavingOpen factors: Set<Ref<Factor>>
  ) {
    let standards = refined.standards
    let own = standards.lower.bands[meeting.meeting.band].effective(statutory)
    guard own.term.modality != .mustNot, own.hasAmount, let lower = own.term.amount else {
      return nil
    }
    var uppers: [Upper] = []
    for band in meeting.uppers {
      let term = standards.upper.bands[band].effective(statutory)
      guard term.term.modality != .mustNot else { continue }
      // A higher band without limits allows everything.
      guard term.hasAmount, let amount = term.term.amount else { return nil }
      let open = amount.factor.flatMap { factors.contains($0) ? $0 : nil }
      uppers.append(
        Upper(amount: amount, open: open.map { ($0, refined.values(of: $0, inBand: band)) })
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

  /// Whether the comparison can be carried through; where it takes more than two factors, that is said.
  func isProvable(_ refined: RefinedRegions, _ catalog: Catalog, log: inout DiagnosticLog) -> Bool {
    guard factors.count > 2 else { return true }
    let place = refined.standards.lower.place
    BudgetExceeded.report(factors.last, in: catalog, at: place, log: &log)
    return false
  }
}

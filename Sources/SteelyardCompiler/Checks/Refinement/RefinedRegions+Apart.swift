import SteelyardModel

extension RefinedRegions {
  /// Facts for which the lower and the upper standard have no amount of a measure in common.
  struct Apart {
    let amounts: RefinedAmounts
    let point: FactPoint
    let statutory: TermDraft
    let meeting: RefinedMeeting
  }

  /// The first such facts for each measure that is not yet reported, by regions of the facts both standards look at.
  ///
  /// - Parameters:
  ///   - reported: The measures of which nothing more is said; those that are found are added.
  ///   - clauses: The clauses of the power.
  ///   - usual: Values that read well, which are tried first.
  ///   - catalog: The catalog.
  ///   - log: Takes what cannot be proved.
  /// - Returns: The facts, measure by measure.
  func apart(
    besides reported: inout Set<Ref<Measure>>,
    clauses: [ClauseDraft],
    trying usual: [Int64],
    in catalog: Catalog,
    log: inout DiagnosticLog
  ) -> [Apart] {
    var found: [Apart] = []
    for meeting in exactMeetings {
      for statutory in clauses[meeting.meeting.clause].terms
      where statutory.hasAmount && !reported.contains(statutory.term.measure) {
        guard let amounts = RefinedAmounts(statutory, meeting, of: self, leavingOpen: []),
          amounts.isProvable(self, catalog, log: &log),
          let point = amounts.first(trying: usual, where: { amounts.isApart(at: $0) })
        else { continue }
        reported.insert(statutory.term.measure)
        found.append(
          Apart(amounts: amounts, point: point, statutory: statutory, meeting: meeting)
        )
      }
    }
    return found
  }
}

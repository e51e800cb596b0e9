import SteelyardModel

extension RefinedRegions {
  /// Facts for which the lower and the upper standard have no amount of a measure in common.
  struct Apart {
    let amounts: RefinedAmounts
    let point: FactPoint
    let witness: Witness
    let statutory: TermDraft
    let meeting: RefinedMeeting
  }

  /// The first such facts for each measure that is not yet reported, by regions of the facts both standards look at.
  ///
  /// - Parameters:
  ///   - reported: The measures of which nothing more is said; those that are found are added.
  ///   - usual: Values that read well, which are tried first.
  ///   - regions: The power and its standards.
  ///   - log: Takes what cannot be proved.
  /// - Returns: The facts, measure by measure.
  func apart(
    besides reported: inout Set<Ref<Measure>>,
    trying usual: [Int64],
    in regions: PowerRegions,
    log: inout DiagnosticLog
  ) -> [Apart] {
    var found: [Apart] = []
    for meeting in exactMeetings {
      for statutory in regions.power.clauses[meeting.meeting.clause].terms
      where statutory.hasAmount && !reported.contains(statutory.term.measure) {
        guard
          let amounts = RefinedAmounts(
            statutory,
            meeting,
            of: self,
            leavingOpen: [],
            in: regions.catalog
          ),
          amounts.isProvable(self, regions.catalog, log: &log), amounts.factors.count <= 2,
          let point = amounts.first(trying: usual, where: { amounts.isApart(at: $0) }),
          case .found(let witness, let point) = regions.witness(
            of: amounts,
            at: point,
            where: { $0.isApart(at: $1) }
          )
        else { continue }
        reported.insert(statutory.term.measure)
        found.append(
          Apart(
            amounts: amounts,
            point: point,
            witness: witness,
            statutory: statutory,
            meeting: meeting
          )
        )
      }
    }
    return found
  }
}

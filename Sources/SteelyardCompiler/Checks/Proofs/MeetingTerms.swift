import SteelyardModel

/// A measure of a band beside the same measure of a clause it meets.
struct MeetingTerms {
  /// Where clause and band meet.
  let meeting: Meeting
  /// The measure in the band.
  let benchmark: TermDraft
  /// The measure in the clause; nil where the clause does not provide it.
  let statutory: TermDraft?
}

extension PowerRegions {
  /// The measures of the bands of a standard with those of the clauses they meet; each combination once.
  func meetingTerms(of standard: StandardRegions) -> [MeetingTerms] {
    var seen: Set<[Int]> = []
    return standard.meetings.flatMap { meeting -> [MeetingTerms] in
      guard seen.insert([meeting.clause, meeting.band]).inserted else { return [] }
      let clause = power.clauses[meeting.clause]
      return standard.draft.bands[meeting.band].terms.map { term in
        MeetingTerms(
          meeting: meeting,
          benchmark: term,
          statutory: clause.terms.first { $0.term.measure == term.term.measure }
        )
      }
    }
  }
}

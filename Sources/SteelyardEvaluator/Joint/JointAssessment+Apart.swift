extension JointAssessment {
  /// Weighs every case of a joint case by itself, as if no rule brought them together.
  package init(apart joint: JointCase, by assess: (CaseFile) -> Assessment) {
    let parts = joint.parts.map { part in
      PartAssessment(
        act: part.act,
        party: part.party,
        files: part.files,
        assessments: part.files.map(assess)
      )
    }
    let outcome = parts.flatMap(\.assessments).map(\.outcome).worst
    self.init(number: joint.number, outcome: outcome, parts: parts, totals: [])
  }
}

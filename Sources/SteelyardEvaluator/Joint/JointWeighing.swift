public import SteelyardArtifact
import SteelyardModel
import SteelyardText

extension CompiledCatalog {
  /// Weighs a joint case: each power apart, one measure imposed once for one act, acts added, what was served taken off.
  ///
  /// The exact meaning stands in `Weighing.md`.
  public func assess(_ joint: JointCase) -> JointAssessment {
    let weighing = JointWeighing(catalog: self)
    var parts = joint.parts.map { weighing.assessment(of: $0) }
    let totals = weighing.totals(of: &parts)
    let outcomes = parts.flatMap(\.assessments).map(\.outcome)
    let isOpen = parts.contains { $0.concurrence?.why == .notStated }
    return JointAssessment(
      number: joint.number,
      outcome: (isOpen ? outcomes + [.incomplete] : outcomes).worst,
      parts: parts,
      totals: totals
    )
  }
}

/// Weighs the parts of a joint case by the rules that say how several penalties come together.
struct JointWeighing {
  let catalog: CompiledCatalog
  let concurrences: [Concurrence]
  let measures: [Measure]

  init(catalog: CompiledCatalog) {
    self.catalog = catalog
    concurrences = catalog.concurrences
    measures = catalog.measures
  }

  /// One act of one party.
  func assessment(of part: JointCase.Part) -> PartAssessment {
    var files = part.files
    var choice: ConcurrenceChoice?
    if part.files.count > 1 {
      let verdicts = part.files.map { catalog.assess($0.undecided).verdict }
      let found = self.choice(among: part.files, verdicts)
      files = shared(part, by: found, verdicts)
      choice = found
    }
    var assessments = files.map { catalog.assess($0) }
    reportFines(part, choice, files, &assessments)
    return PartAssessment(
      act: part.act,
      party: part.party,
      files: files,
      assessments: assessments,
      concurrence: choice,
      setOffs: setOffs(part, files)
    )
  }

  /// The rule of the nearest authority upwards for a kind of power, on the day of the decision, else of the act.
  func rule(_ rule: Concurrence.Rule, _ measure: String?, for file: CaseFile) -> Concurrence? {
    guard let power = catalog.position(ofPower: file.power),
      let kind = catalog.power(at: power)?.kind,
      let day = file.dates[.decided] ?? file.dates[.acted]
    else { return nil }
    let authority = file.authority(in: catalog.tables.country(ofPower: power))
    let fitting = concurrences.filter {
      $0.rule == rule && $0.kinds.contains(kind) && $0.inForce.contains(day)
        && $0.authority.governs(authority)
        && measure.map(measures[$0.measure.index].id.elementsEqual) ?? true
    }
    // A department stands before its government, a deeper region before both.
    let best = fitting.map(\.authority.nearness).max()
    return fitting.first { $0.authority.nearness == best }
  }
}

extension CaseFile {
  /// Where the case stands in the tree of its power: its own authority, else the government at the top.
  fileprivate func authority(in country: UInt16) -> Authority {
    authority.flatMap { $0.country == country ? $0 : nil } ?? .root(ofCountry: country)
  }
}

extension Authority {
  fileprivate var nearness: Int { Int(level.rawValue) * 2 + (department.isEmpty ? 0 : 1) }
}

extension CaseFile {
  /// The case as if nothing were decided.
  var undecided: CaseFile {
    var file = self
    file.decision = nil
    return file
  }
}

extension [Outcome] {
  /// The gravest of several; nothing conforms.
  var worst: Outcome {
    let order: [Outcome] = [
      .unknownPower, .unreadable, .unlawful, .incomplete, .departs, .deviates,
    ]
    return order.first(where: contains) ?? .conforms
  }
}

public import SteelyardArtifact
import SteelyardModel

extension CompiledCatalog {
  /// Weighs a case: what the rules come to, and what is to be said about the decision.
  ///
  /// The exact meaning stands in `Weighing.md`.
  public func assess(_ file: CaseFile) -> Assessment {
    guard let position = position(ofPower: file.power) else {
      return Assessment(
        number: file.number,
        outcome: .unknownPower,
        verdict: nil,
        findings: []
      )
    }
    var bound = BoundCase()
    guard bind(file, power: position, into: &bound) else {
      return Assessment(
        number: file.number,
        outcome: .unreadable,
        verdict: Verdict(power: file.power),
        findings: []
      )
    }
    var weighing = Weighing()
    Weigher(tables).weigh(&bound, into: &weighing)
    if weighing.dependsOnDecisionDay {
      return LawComparison(catalog: self, file: file, bound: bound).assessment
    }
    let explanation = Explanation(catalog: self, file: file, bound: bound, weighing: weighing)
    return explanation.assessment
  }

  /// Weighs a case that is already in numbers.
  ///
  /// The case is not changed; it is handed over in place so that nothing is copied.
  package func weigh(_ bound: inout BoundCase, into weighing: inout Weighing) {
    Weigher(tables).weigh(&bound, into: &weighing)
  }

  /// Replaces the words of a case by numbers; false where more measures are decided than can be weighed.
  package func bind(_ file: CaseFile, power: Int, into bound: inout BoundCase) -> Bool {
    bound.reset()
    bound.power = power
    // An authority of another country has no part in it.
    if let authority = file.authority, authority.country == tables.country(ofPower: power) {
      bound.region = authority.region
      bound.department = department(named: authority.department)
    }
    if let subject = file.subject { bound.subject = Subject.allCases.position(of: subject) }
    for (position, date) in CaseDate.allCases.enumerated() {
      bound.dates[position] = file.dates[date]?.number ?? BoundCase.noDay
    }
    for (position, step) in Step.allCases.enumerated() {
      bound.steps[position] = file.procedure[step]?.number ?? BoundCase.noDay
    }
    if let deviation = file.deviation {
      bound.approved = deviation.approved?.number ?? BoundCase.noDay
      bound.deviation = DeviationState(
        ground: deviation.ground,
        provision: deviation.provision,
        approver: deviation.approver
      )
    }
    let view = PowerView(catalog: self, position: power)
    bindFacts(of: file, by: view, into: &bound)
    if file.history != nil { bindHistory(of: file, by: view, into: &bound) }
    bindClaims(of: file, by: view, into: &bound)
    return bound.bindTimeLimits(of: file) && bindDecision(of: file, into: &bound)
  }

  private func bindFacts(of file: CaseFile, by view: PowerView, into bound: inout BoundCase) {
    for factor in view.factors where !factor.isDerived {
      switch file.facts[factor.name] {
      case .value(let value): bound.state(value, slot: factor.slot)
      case .unknown: bound.unknown |= 1 << UInt64(factor.slot)
      case .text, nil: break
      }
    }
  }

  private func bindClaims(of file: CaseFile, by view: PowerView, into bound: inout BoundCase) {
    for claim in file.circumstances {
      if let position = view.position(ofCircumstance: claim.id, in: bound) {
        bound.circumstances |= 1 << UInt64(position)
      } else {
        bound.strangeClaims += 1
      }
    }
    for (id, reason) in file.examined where reason.contains(where: { !$0.isWhitespace }) {
      guard let position = view.position(ofCircumstance: id, in: bound) else { continue }
      bound.examined |= 1 << UInt64(position)
    }
  }

  private func bindDecision(of file: CaseFile, into bound: inout BoundCase) -> Bool {
    if let absorbed = file.absorbed {
      bound.absorbed = position(ofMeasureWithIdentifier: absorbed) ?? BoundCase.Decided.strange
    }
    guard let decision = file.decision else { return true }
    bound.hasDecision = true
    return decision.allSatisfy { decided in
      let position = position(ofMeasureWithIdentifier: decided.measure)
      return bound.decide(position ?? BoundCase.Decided.strange, amount: decided.amount)
    }
  }

  private func position(ofMeasureWithIdentifier id: String) -> UInt16? {
    let bytes = id.utf8Span.span
    let measures = tables.measures
    return (0..<measures.count).first { tables.text(measures[$0].id, equals: bytes) }
      .map(UInt16.init)
  }

  /// The number of a department's name as a text of the catalogue.
  package func department(named name: String) -> UInt32 {
    let bytes = name.utf8Span.span
    let authorities = tables.authorities
    let found = (0..<authorities.count).first {
      tables.text(authorities[$0].department, equals: bytes)
    }
    return found.map { authorities[$0].department } ?? BoundCase.otherDepartment
  }
}

extension Array where Element: Equatable {
  /// The position of an element that is in the list.
  fileprivate func position(of element: Element) -> UInt8 {
    UInt8(clamping: firstIndex(of: element) ?? 0)
  }
}

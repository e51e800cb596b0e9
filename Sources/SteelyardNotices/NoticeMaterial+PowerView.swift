public import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension NoticeMaterial {
  /// Makes the material of a notice from a case, its assessment, and the power it was weighed under.
  public init(caseFile: CaseFile, assessment: Assessment, power: PowerView, engine: String) {
    let issuer = power.volumes.first { $0.authority == caseFile.authority }?.issuer
    self.init(
      caseFile: caseFile,
      assessment: assessment,
      power: NoticePower(power, caseFile: caseFile, verdict: assessment.verdict),
      authorityName: issuer ?? "",
      catalogDigest: power.catalogDigest,
      engine: engine
    )
  }
}

extension NoticePower {
  /// What a compiled catalogue says about a power, for one case and what it came to.
  init(_ view: PowerView, caseFile: CaseFile, verdict: Verdict?) {
    self.init(id: view.id, name: view.name, kind: view.kind)
    let clause = verdict?.clause.flatMap { view.clauses.element(at: $0 - 1) }
    let standard = verdict?.standard.flatMap { id in view.standards.first { $0.id == id } }
    let band = verdict?.band.flatMap { standard?.bands.element(at: $0 - 1) }
    let terms = (clause?.measures ?? []) + (band?.measures ?? [])
    let scales = Set(terms.compactMap { $0.amount?.factor })
    isForeign = view.isForeign
    basis = view.basis.map(\.citation)
    measures = view.measures
    let computed = view.computedFactors(for: caseFile)
    factors = view.factors.map { factor in
      let result = computed.first { $0.name == factor.name }
      return Factor(
        factor.name,
        value: result?.value ?? factor.words(in: caseFile),
        judgement: factor.judgement,
        inputs: factor.inputs,
        setsAmount: scales.contains(factor.reference),
        base: result?.base,
        points: (result?.points ?? []).map { Points(factor: $0.factor, points: $0.points) }
      )
    }
    circumstances = view.circumstances.map(Circumstance.init)
    let acts = (verdict?.counted ?? []).flatMap { $0.acts.map(\.act) + $0.open.map(\.act) }
    earlier = view.names(of: Set(acts.map(\.power)))
    clauseProvision = clause?.basis?.citation ?? ""
    clauseGround = clause?.ground ?? ""
    self.standard = standard.map { NoticeStandard($0, volumes: view.volumes) }
  }
}

extension NoticePower.Circumstance {
  fileprivate init(_ circumstance: Circumstance) {
    self.init(
      id: circumstance.id,
      name: circumstance.name,
      effect: circumstance.effect,
      provision: circumstance.basis.citation,
      isDuty: circumstance.isDuty
    )
  }
}

extension NoticeStandard {
  fileprivate init(_ standard: Standard, volumes: [Volume]) {
    let volume = volumes.element(at: standard.volume.index)
    self.init(id: standard.id, title: volume?.title ?? standard.id, issuer: volume?.issuer ?? "")
    inForce = standard.inForce == .always ? volume?.inForce ?? .always : standard.inForce
    grades = standard.bands.map(\.grade)
    lighten = standard.lighten
    aggravate = standard.aggravate
  }
}

extension FactorView {
  /// The value a case states.
  fileprivate func words(in caseFile: CaseFile) -> Bilingual? {
    switch caseFile.facts[name] {
    case .value(let value): type.words(for: value)
    case .text(let text): Bilingual(text, text)
    case .unknown, nil: isSubject ? caseFile.subject?.words : nil
    }
  }
}

extension Array {
  /// The element at a place, or nil where the list has none.
  fileprivate func element(at place: Int) -> Element? {
    indices.contains(place) ? self[place] : nil
  }
}

import SteelyardModel

// Writing down what proofs look at; what stands in a model and not here is listed in a test.
extension ProofShape {
  mutating func append(_ number: Int) { numbers.append(Int64(number)) }

  mutating func append(_ power: Power) {
    append(power.kind == .penalty ? 1 : 0)
    append(power.basis.count)
    for provision in power.basis { append(provision) }
    append(power.inForce)
    append(power.knownDefect == nil ? 0 : 1)
  }

  mutating func append(_ draft: ClauseDraft) {
    append(draft.clause.when)
    append(draft.terms.count)
    for term in draft.terms { append(term.term) }
    append(draft.clause.oneOf.count)
    for group in draft.clause.oneOf {
      append(group.count)
      for measure in group { append(measure.index) }
    }
    append(draft.clause.basis)
    append(draft.clause.inForce)
  }

  mutating func append(_ draft: StandardDraft, _ texts: inout TextPool) {
    let standard = draft.standard
    append(Int(standard.authority.region))
    append(Int(texts.place(of: standard.authority.department)))
    append(standard.inForce)
    append(standard.heavier == nil ? 0 : 1)
    append(standard.knownDefect == nil ? 0 : 1)
    append(draft.overlapping == nil ? 0 : 1)
    append(draft.bands.count)
    for band in draft.bands { append(band, &texts) }
  }

  private mutating func append(_ draft: BandDraft, _ texts: inout TextPool) {
    append(Int(texts.place(of: draft.band.grade)))
    append(draft.band.when)
    append(draft.band.overrides.count)
    for override in draft.band.overrides { append(override.band) }
    append(draft.terms.count)
    for term in draft.terms { append(term.term) }
    append(draft.band.basis)
  }

  private mutating func append(_ conditions: [Condition]) {
    append(conditions.count)
    for condition in conditions {
      append(condition.cells.count)
      for cell in condition.cells {
        guard let index = index(of: cell.factor) else { continue }
        append(index)
        append(cell.test.form, of: index)
      }
    }
  }

  private mutating func append(_ form: Test.Form, of index: Int) {
    switch form {
    case .any: append(0)
    case .unknown: append(1)
    case .interval(let interval):
      append(2)
      append(interval, of: factors[index])
    case .values(let values):
      append(3)
      append(values.count)
      for value in values { append(Interval(only: value), of: factors[index]) }
    case .holds(let position):
      append(4)
      append(position)
    case .anyOf(let forms):
      append(5)
      append(forms.count)
      for form in forms { append(form, of: index) }
    case .not(let form):
      append(6)
      append(form, of: index)
    }
  }

  /// An interval by the kinds and the ranks of its ends: of one factor, equal ends and no others are written alike.
  mutating func append(_ interval: Interval, of factor: ShapeFactor) {
    append(interval.lower.kind * 3 + interval.upper.kind)
    append(factor.rank(of: interval.lower, isLower: true))
    append(factor.rank(of: interval.upper, isLower: false))
  }

  private mutating func append(_ term: Term) {
    append(term.measure.index)
    append(Int(term.modality.rawValue))
    guard let amount = term.amount else { return append(-1) }
    switch amount.form {
    case .between(let ends):
      append(0)
      append(ends) { $0.append(Int($1)) }
    case .times(let factor, let ends):
      append(1)
      append(index(of: factor) ?? -1)
      append(ends) { $0.append($1) }
    case .share(let ends):
      append(2)
      append(ends) { $0.append($1) }
    case .position(let factor, let step):
      append(3)
      append(index(of: factor) ?? -1)
      append(step)
    case .shareOfMost(let factor, let step):
      append(4)
      append(index(of: factor) ?? -1)
      append(step)
    }
    append(amount.floor)
    append(amount.cap)
    append(amount.rounding?.step)
    append(amount.rounding.map { Int($0.mode.rawValue) } ?? -1)
  }

  private mutating func append<Value>(
    _ ends: Amount.Ends<Value>,
    _ write: (inout Self, Value) -> Void
  ) {
    write(&self, ends.least)
    append(ends.most == nil ? 0 : 1)
    if let most = ends.most { write(&self, most) }
    append((ends.includesLeast ? 1 : 0) + (ends.includesMost ? 2 : 0))
  }

  /// A provision by the kind of its instrument, and by whether it is an instrument that was met before.
  private mutating func append(_ provision: Provision?) {
    guard let provision else { return append(-1) }
    if !instruments.contains(provision.instrument) { instruments.append(provision.instrument) }
    append(kinds.instruments[provision.instrument.index])
    append(instruments.firstIndex(of: provision.instrument) ?? -1)
  }

  private mutating func append(_ ratio: Ratio) {
    numbers.append(ratio.numerator)
    numbers.append(ratio.denominator)
  }

  private mutating func append(_ number: Int64?) {
    append(number == nil ? 0 : 1)
    if let number { numbers.append(number) }
  }

  private mutating func append(_ period: Period) {
    append((period.from == nil ? 0 : 1) + (period.to == nil ? 0 : 2))
    append(Int(period.from?.number ?? 0))
    append(Int(period.to?.number ?? 0))
  }
}

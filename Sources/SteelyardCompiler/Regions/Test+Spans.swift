import SteelyardModel

extension Test.Form {
  /// The values of a variable that pass, *unknown* among them as ``RegionSpace/unknown``.
  ///
  /// For every factor but a set of choices.
  func spans(over variable: RegionVariable) -> SpanSet {
    switch self {
    case .any:
      let all = SpanSet([variable.domain])
      return variable.admitsUnknown ? SpanSet([.unknown]).union(all) : all
    case .unknown:
      return variable.admitsUnknown ? SpanSet([.unknown]) : .empty
    case .interval(let interval):
      return .within(variable.domain, first: interval.least, last: interval.most)
    case .values(let values):
      let known = values.filter(variable.domain.contains)
      return SpanSet(known.map { ValueSpan(first: $0, last: $0) })
    case .holds:
      return .empty
    case .anyOf(let forms):
      return SpanSet(forms.flatMap { $0.spans(over: variable).spans })
    case .not(let form):
      return form.spans(over: variable).complement(in: variable.domain)
    }
  }
}

extension ValueSpan {
  /// The run that holds *unknown* alone.
  static let unknown = ValueSpan(first: RegionSpace.unknown, last: RegionSpace.unknown)
}

extension SpanSet {
  /// The values between two limits that lie in a domain.
  fileprivate static func within(_ domain: ValueSpan, first: Int64, last: Int64) -> SpanSet {
    let (first, last) = (max(first, domain.first), min(last, domain.last))
    return first <= last ? SpanSet([ValueSpan(first: first, last: last)]) : .empty
  }
}

import SteelyardDiagnostics
import SteelyardModel
import SteelyardText

extension RefinedRegions {
  /// Where the higher bands say what they make of a measure, at most three of them.
  func notes(on measure: Ref<Measure>, _ meeting: RefinedMeeting) -> [Diagnostic.Note] {
    let bands = meeting.uppers.map { standards.upper.bands[$0] }
    return bands.prefix(3).map { band in
      Diagnostic.Note(
        Bilingual(
          "上级的「\(band.band.grade)」在这里",
          "`\(band.band.grade)` of the higher standard is here"
        ),
        at: band.place(of: measure)
      )
    }
  }

  /// The values of a factor at which a band of the higher standard may apply, in runs whose amounts leave nothing out between them.
  ///
  /// What is counted comes in whole steps, and with it the amounts for each; of many the first stand for themselves. What is measured runs on.
  func pieces(of factor: Ref<Factor>, inBand band: Int, in catalog: Catalog) -> [ValueSpan] {
    let runs = upper.leaves.filter { $0.labels[0].contains(band) }
      .flatMap { upper.values(of: factor, in: $0).spans }
    let spans = SpanSet(runs).spans
    guard catalog[factor].type.isCounted else { return spans }
    return spans.flatMap { $0.split(first: Self.singleValues) }
  }

  /// So many numbers of what is counted are looked at one by one.
  private static let singleValues: Int64 = 16
}

extension FactorType {
  /// Whether it counts whole things.
  fileprivate var isCounted: Bool {
    switch self {
    case .count, .days, .workingDays, .months, .years: true
    case .money, .quantity, .percent, .multiple, .date, .event, .yesNo, .choice, .choices, .text:
      false
    }
  }
}

extension ValueSpan {
  /// So many of the first values each for itself, and the rest as one run.
  fileprivate func split(first count: Int64) -> [ValueSpan] {
    let (end, isTooLarge) = first.addingReportingOverflow(count)
    guard !isTooLarge else { return [self] }
    let rest = min(end, last)
    let single = (first..<rest).map { ValueSpan(first: $0, last: $0) }
    return single + [ValueSpan(first: rest, last: last)]
  }
}

extension BandDraft {
  /// What it makes of a measure of a clause: its own term, else that of the clause; of a group of which it makes one a must the others are not taken.
  func effective(_ statutory: TermDraft, of clause: Clause) -> TermDraft {
    let own = applied(statutory)
    guard isLeft(statutory.term.measure, by: clause) else { return own }
    var term = own.term
    term.modality = .mustNot
    return TermDraft(term: term, node: own.node, hasAmount: own.hasAmount)
  }

  private func applied(_ statutory: TermDraft) -> TermDraft {
    guard let own = term(of: statutory.term.measure) else { return statutory }
    // A band that names a measure without an amount leaves the amount of the clause.
    guard own.term.amount == nil, own.hasAmount else { return own }
    var term = statutory.term
    term.modality = own.term.modality
    return TermDraft(term: term, node: own.node, hasAmount: statutory.hasAmount)
  }

  /// Where it names a measure, else where its grade stands.
  func place(of measure: Ref<Measure>) -> SourceSpan { term(of: measure)?.place ?? place }

  /// Whether another measure of a group of the clause is taken instead.
  private func isLeft(_ measure: Ref<Measure>, by clause: Clause) -> Bool {
    clause.oneOf.contains { group in
      guard group.contains(measure) else { return false }
      let chosen = group.first { term(of: $0)?.term.modality == .must }
      return chosen.map { $0 != measure } ?? false
    }
  }

  private func term(of measure: Ref<Measure>) -> TermDraft? {
    terms.first { $0.term.measure == measure }
  }
}

extension StandardDraft {
  /// How grave a conflict with a higher standard is: one that the rules name as a fault of the published text is a warning.
  var severityOfConflict: Diagnostic.Severity {
    standard.knownDefect == nil ? .error : .warning
  }
}

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

  /// The values of a factor at which a band of the higher standard may apply.
  func values(of factor: Ref<Factor>, inBand band: Int) -> [ValueSpan] {
    let runs = upper.leaves.filter { $0.labels[0].contains(band) }
      .flatMap { upper.values(of: factor, in: $0).spans }
    return SpanSet(runs).spans
  }
}

extension BandDraft {
  /// What it makes of a measure of the clause: its own term, else that of the clause.
  func effective(_ statutory: TermDraft) -> TermDraft {
    guard let own = term(of: statutory.term.measure) else { return statutory }
    // A band that names a measure without an amount leaves the amount of the clause.
    guard own.term.amount == nil, own.hasAmount else { return own }
    var term = statutory.term
    term.modality = own.term.modality
    return TermDraft(term: term, node: own.node, hasAmount: statutory.hasAmount)
  }

  /// Where it names a measure, else where its grade stands.
  func place(of measure: Ref<Measure>) -> SourceSpan { term(of: measure)?.place ?? place }

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

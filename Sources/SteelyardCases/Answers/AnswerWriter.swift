public import SteelyardEvaluator
import SteelyardModel
public import SteelyardText

/// Writes assessments as JSON, one line each or laid out for reading.
public struct AnswerWriter: Sendable {
  /// The language of the messages.
  public let language: Language
  let isPretty: Bool

  /// Makes a writer.
  public init(language: Language, pretty: Bool = false) {
    self.language = language
    isPretty = pretty
  }

  /// The answer to one case, without an end of line behind it.
  public func json(_ assessment: Assessment, receipt: Receipt?) -> String {
    var writer = JSONWriter(pretty: isPretty)
    // About as much as an answer has.
    writer.reserveCapacity(2_048)
    write(assessment, receipt: receipt, to: &writer)
    return writer.text
  }

  /// Writes the answer to one case.
  package func write(
    _ assessment: Assessment,
    receipt: Receipt?,
    to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("case", assessment.number)
      writer.member("outcome", assessment.outcome.rawValue)
      if let verdict = assessment.verdict {
        writer.object("verdict") { write(verdict, to: &$0) }
      }
      writer.array("findings") { writer in
        for finding in assessment.findings { write(finding, to: &writer) }
      }
      if let receipt {
        writer.object("receipt") { writer in
          write(receipt, to: &writer)
          writeEntries(assessment.verdict?.decidingCounts ?? [], to: &writer)
        }
      }
    }
  }

  /// Writes one remark on a decision.
  package func write(_ finding: Finding, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("code", finding.code.rawValue)
      writer.member("severity", finding.severity.rawValue)
      writer.member("message", finding.message[language])
      if !finding.provision.isEmpty { writer.member("provision", finding.provision) }
      writer.member("measure", ifPresent: finding.measure)
    }
  }
}

extension AnswerWriter {
  private func write(_ verdict: Verdict, to writer: inout JSONWriter) {
    writer.member("power", verdict.power)
    writer.member("standard", ifPresent: verdict.standard)
    writer.member("chosen", verdict.standardChosen.rawValue)
    if let clause = verdict.clause { writer.member("clause", clause) }
    if let band = verdict.band { writer.member("band", band) }
    writer.member("grade", ifPresent: verdict.grade)
    writer.array("statutory") { writer in
      for measure in verdict.statutory { write(measure, to: &writer) }
    }
    writer.array("benchmark") { writer in
      for measure in verdict.benchmark { write(measure, to: &writer) }
    }
    writer.member("circumstances", verdict.circumstances)
    if let law = verdict.law { writer.object("law") { write(law, to: &$0) } }
    writeReasons(of: verdict, to: &writer)
    writer.member("missing", verdict.missing)
    writer.array("possible") { for place in verdict.possible { $0.value(place) } }
  }

  private func writeReasons(of verdict: Verdict, to writer: inout JSONWriter) {
    writer.array("procedures") { writer in
      for procedure in verdict.procedures {
        writer.object { writer in
          writer.member("step", procedure.step.rawValue)
          writer.member("because", procedure.provision)
        }
      }
    }
    writer.array("because") { writer in
      for because in verdict.because { write(because, to: &writer) }
    }
    writer.array("computed") { writer in
      for computed in verdict.computed { write(computed, to: &writer) }
    }
    write(verdict.counted, to: &writer)
    writer.array("nearest") { writer in
      for threshold in verdict.nearest { write(threshold, to: &writer) }
    }
  }

  func write(_ measure: WeighedMeasure, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("measure", measure.measure)
      writer.member("modality", measure.modality.code)
      if let range = measure.range {
        writer.member("least", range.least)
        if let most = range.most { writer.member("most", most) }
        writer.member("unit", ifPresent: measure.unit.code)
        writer.member("text", range.text(in: measure.unit, language))
      }
      if !measure.text.isEmpty { writer.member("words", measure.text) }
    }
  }

  private func write(_ because: Because, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("factor", because.factor)
      if let value = because.value {
        writer.member("value", value[language])
      } else {
        writer.member("unknown", true)
      }
      writer.member("test", because.test)
      writer.member("chose", because.choseClause ? "clause" : "band")
      if !because.provision.isEmpty { writer.member("provision", because.provision) }
    }
  }

  private func write(_ computed: ComputedValue, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("factor", computed.factor)
      writer.member("value", computed.value[language])
      writer.member("how", computed.how[language])
      if !computed.provision.isEmpty { writer.member("provision", computed.provision) }
    }
  }

  private func write(_ threshold: NearestThreshold, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("factor", threshold.factor)
      writer.member("threshold", threshold.threshold[language])
      writer.member("distance", threshold.distance[language])
      writer.member("would", threshold.beyond[language])
      if let clause = threshold.clause { writer.member("clause", clause) }
      if let band = threshold.band { writer.member("band", band) }
      writer.member("grade", ifPresent: threshold.grade)
    }
  }

  func write(_ receipt: Receipt, to writer: inout JSONWriter) {
    writer.member("catalog", receipt.catalog)
    writer.member("engine", receipt.engine)
    if let law = receipt.law { writer.object("law") { write(law, to: &$0) } }
    writer.object("dates") { writer in
      for date in CaseDate.allCases {
        if let day = receipt.dates[date] { writer.member(date.rawValue, day.description) }
      }
    }
  }
}

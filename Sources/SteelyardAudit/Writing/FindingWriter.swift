import SteelyardCases
import SteelyardEvaluator
import SteelyardModel
import SteelyardText

/// Writes what an audit found about each case, as a line of JSON.
struct FindingWriter: Sendable {
  let detail: AuditOptions.Detail
  let answers: AnswerWriter

  init(_ options: AuditOptions) {
    detail = options.detail
    answers = AnswerWriter(language: options.language)
  }

  /// What stands before the findings.
  var heading: [UInt8] {
    switch detail {
    case .outcome: OutcomeTable.heading
    case .brief, .full: []
    }
  }

  /// Writes one case.
  func write(
    _ assessment: Assessment,
    of file: CaseFile,
    place: AuditPlace? = nil,
    line: Int,
    to bytes: inout [UInt8]
  ) {
    var writer = JSONWriter()
    switch detail {
    case .full:
      writer.reserveCapacity(2_048)
      writeFull(assessment, line: line, to: &writer)
    case .brief: writeBrief(assessment, of: file, place: place, line: line, to: &writer)
    case .outcome:
      OutcomeTable.write(assessment, of: file, line: line, to: &bytes)
      return
    }
    bytes.append(contentsOf: writer.bytes)
    bytes.append(0x0A)
  }

  private func writeFull(
    _ assessment: Assessment,
    line: Int,
    to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("line", line)
      writer.key("answer")
      answers.write(assessment, receipt: nil, to: &writer)
    }
  }

  private func writeBrief(
    _ assessment: Assessment,
    of file: CaseFile,
    place: AuditPlace?,
    line: Int,
    to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("line", line)
      if let place { write(place, to: &writer) }
      if !file.number.isEmpty { writer.member("case", file.number) }
      writer.member("power", file.power)
      writer.member("authority", ifPresent: file.authority?.description)
      if !file.officer.isEmpty { writer.member("officer", file.officer) }
      writer.member("outcome", assessment.outcome.rawValue)
      if let verdict = assessment.verdict { write(verdict, to: &writer) }
      if let decision = file.decision { write(decision, to: &writer) }
      if !assessment.findings.isEmpty { write(assessment.findings, to: &writer) }
    }
  }

  /// Writes all cases of a joint case: one line in full, or a brief line for each power.
  func write(_ joint: JointAssessment, line: Int, to bytes: inout [UInt8]) {
    guard detail == .full else {
      let hasActs = Set(joint.parts.map(\.act)).count > 1
      for part in joint.parts {
        for (file, assessment) in zip(part.files, part.assessments) {
          let place = AuditPlace(part: part, namesAct: hasActs)
          write(assessment, of: file, place: place, line: line, to: &bytes)
        }
      }
      return
    }
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("line", line)
      writer.key("answer")
      answers.write(joint, receipt: nil, to: &writer)
    }
    bytes.append(contentsOf: writer.bytes)
    bytes.append(0x0A)
  }

  private func write(_ place: AuditPlace, to writer: inout JSONWriter) {
    if place.namesAct { writer.member("act", place.part.act + 1) }
    if place.part.party > 0 { writer.member("party", place.part.party + 1) }
    writer.member("fined_under", ifPresent: place.part.concurrence?.power)
  }

  private func write(_ verdict: Verdict, to writer: inout JSONWriter) {
    if let law = verdict.law, law.why != .actDate { writer.member("law", law.why.rawValue) }
    if let clause = verdict.clause { writer.member("clause", clause) }
    if let band = verdict.band { writer.member("band", band) }
    writer.member("grade", ifPresent: verdict.grade)
    if verdict.benchmark.contains(where: { $0.range != nil }) {
      writer.array("benchmark") { writer in
        for measure in verdict.benchmark {
          guard let range = measure.range else { continue }
          write(range, of: measure, to: &writer)
        }
      }
    }
    if !verdict.missing.isEmpty { writer.member("missing", verdict.missing) }
  }

  private func write(_ range: AmountRange, of measure: WeighedMeasure, to writer: inout JSONWriter)
  {
    writer.object { writer in
      writer.member("measure", measure.measure)
      writer.member("least", range.least)
      if let most = range.most { writer.member("most", most) }
      writer.member("unit", ifPresent: measure.unit.code)
    }
  }

  private func write(_ decision: [CaseFile.Decided], to writer: inout JSONWriter) {
    writer.array("decided") { writer in
      for decided in decision {
        writer.object { writer in
          writer.member("measure", decided.measure)
          if let amount = decided.amount { writer.member("amount", amount) }
        }
      }
    }
  }

  private func write(_ findings: [Finding], to writer: inout JSONWriter) {
    writer.array("findings") { writer in
      for finding in findings {
        writer.object { writer in
          writer.member("code", finding.code.rawValue)
          writer.member("severity", finding.severity.rawValue)
          writer.member("measure", ifPresent: finding.measure)
        }
      }
    }
  }
}

public import SteelyardEvaluator
import SteelyardModel
package import SteelyardText

// Joint cases: several powers, acts and parties in one answer.

extension AnswerWriter {
  /// The answer to a joint case, without an end of line behind it.
  public func json(_ joint: JointAssessment, receipt: Receipt?) -> String {
    var writer = JSONWriter(pretty: isPretty)
    write(joint, receipt: receipt, to: &writer)
    return writer.text
  }

  /// Writes the answer to a joint case.
  package func write(
    _ joint: JointAssessment,
    receipt: Receipt?,
    to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("case", joint.number)
      writer.member("outcome", joint.outcome.rawValue)
      writer.array("findings") { writer in
        for finding in joint.assessments.flatMap(\.findings) { write(finding, to: &writer) }
      }
      writer.array("parts") { writer in
        for part in joint.parts { writer.object { write(part, to: &$0) } }
      }
      writer.array("totals") { writer in
        for total in joint.totals { writer.object { write(total, to: &$0) } }
      }
      if let receipt {
        let counted = joint.assessments.flatMap { $0.verdict?.decidingCounts ?? [] }
        writer.object("receipt") { writer in
          write(receipt, to: &writer)
          writeEntries(counted, to: &writer)
        }
      }
    }
  }

  private func write(_ part: PartAssessment, to writer: inout JSONWriter) {
    writer.member("act", part.act + 1)
    writer.member("party", part.party + 1)
    writer.member("subject", ifPresent: part.files.first?.subject?.rawValue)
    if let choice = part.concurrence { writer.object("concurrence") { write(choice, to: &$0) } }
    writer.array("answers") { writer in
      for assessment in part.assessments { write(assessment, receipt: nil, to: &writer) }
    }
    writer.array("set_off") { writer in
      for setOff in part.setOffs { writer.object { write(setOff, to: &$0) } }
    }
  }

  /// Writes under which power a measure is imposed, and what was compared.
  package func write(_ choice: ConcurrenceChoice, to writer: inout JSONWriter) {
    writer.member("measure", ifPresent: choice.measure)
    writer.member("power", ifPresent: choice.power)
    writer.member("why", choice.why.rawValue)
    if !choice.provision.isEmpty { writer.member("provision", choice.provision) }
    writer.array("compared") { writer in
      for candidate in choice.candidates {
        writer.object { writer in
          writer.member("power", candidate.power)
          write(candidate.statutory, of: choice.unit, as: "statutory", to: &writer)
          write(candidate.benchmark, of: choice.unit, as: "benchmark", to: &writer)
        }
      }
    }
  }

  private func write(
    _ range: AmountRange?,
    of unit: Measure.Unit,
    as name: String,
    to writer: inout JSONWriter
  ) {
    guard let range else { return }
    writer.object(name) { writer in
      writer.member("least", range.least)
      if let most = range.most { writer.member("most", most) }
      writer.member("unit", ifPresent: unit.code)
      writer.member("text", range.text(in: unit, language))
    }
  }

  private func write(_ setOff: SetOff, to writer: inout JSONWriter) {
    writer.member("measure", setOff.measure)
    writer.member("against", setOff.isCriminal ? "criminal" : "decision")
    writer.member("owed", setOff.owed)
    writer.member("served", setOff.served)
    writer.member("remains", setOff.remains)
    writer.member("unit", ifPresent: setOff.unit.code)
    writer.member("provision", setOff.provision)
  }

  private func write(_ total: JointTotal, to writer: inout JSONWriter) {
    writer.member("party", total.party + 1)
    writer.member("measure", total.measure)
    if let sum = total.sum {
      writer.member("sum", sum)
      writer.member("text", total.unit.text(of: sum, language))
    } else {
      writer.member("overflow", true)
    }
    if let cap = total.cap { writer.member("cap", cap) }
    writer.member("unit", ifPresent: total.unit.code)
    writer.member("provision", total.provision)
  }
}

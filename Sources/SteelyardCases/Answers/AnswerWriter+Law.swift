import SteelyardEvaluator
import SteelyardModel
import SteelyardText

// Which day's law applies, and what the law of both days comes to.

extension AnswerWriter {
  func write(_ law: AppliedLaw, to writer: inout JSONWriter) {
    writer.member("applies", ifPresent: law.day?.description)
    writer.member("why", law.why.rawValue)
    if let answer = law.answer { writer.object("answer") { write(answer, to: &$0) } }
    guard !law.sides.isEmpty else { return }
    writer.array("compared") { writer in
      for side in law.sides { writer.object { write(side, to: &$0) } }
    }
  }

  func write(_ answer: CaseFile.LawAnswer, to writer: inout JSONWriter) {
    writer.member("applies", answer.applies.rawValue)
    writer.member("by", answer.by)
    writer.member("ground", answer.ground)
  }

  private func write(_ side: LawSide, to writer: inout JSONWriter) {
    writer.member("day", side.day.description)
    writer.member("in_force", side.isInForce)
    writer.member("standard", ifPresent: side.standard)
    if let clause = side.clause { writer.member("clause", clause) }
    if let band = side.band { writer.member("band", band) }
    writer.member("grade", ifPresent: side.grade)
    writer.array("statutory") { writer in
      for measure in side.statutory { write(measure, to: &writer) }
    }
    writer.array("benchmark") { writer in
      for measure in side.benchmark { write(measure, to: &writer) }
    }
    writer.member("missing", side.missing)
  }
}

import SteelyardEvaluator
import SteelyardModel
import TestSupport

extension CaseScribe {
  /// What a row says about time limits, in two fields.
  func timeLimitFields(of file: CaseFile) -> [String] {
    [
      file.excluded.map { "\($0.ground.name) \($0.from) \($0.to)" },
      file.extended.map {
        let known = [("approver", $0.approver), ("ground", $0.ground)].filter { !$0.1.isEmpty }
        return "\($0.to.word) \($0.length.words) \($0.approved)"
          + known.map { " \($0.0)=\($0.1)" }.joined()
      },
    ]
    .map { $0.joined(separator: ";") }
  }

  /// What a procedure says about time limits.
  func timeLimits(of file: CaseFile) -> [String] {
    let excluded = file.excluded.map {
      "{\"ground\":\"\($0.ground.name)\",\"from\":\"\($0.from)\",\"to\":\"\($0.to)\"}"
    }
    let extended = file.extended.map {
      "{\"to\":\"\($0.to.word)\",\"by\":\"\($0.length.words)\",\"approved\":\"\($0.approved)\","
        + "\"approver\":\"\($0.approver)\",\"ground\":\"\($0.ground)\"}"
    }
    return [("excluded", excluded), ("extended", extended)].filter { !$0.1.isEmpty }
      .map { "\"\($0.0)\":[\($0.1.joined(separator: ","))]" }
  }
}

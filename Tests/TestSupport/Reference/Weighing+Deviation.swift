import SteelyardEvaluator
import SteelyardModel

// Step 11: the reason for staying outside the benchmark.

extension Weighing {
  /// A ground with fewer characters than this, spaces aside, says nothing.
  static let shortestGround = 8

  /// With a complete reason what lies outside the benchmark is a note; without one it is an error.
  mutating func weighDeviation(_ remarks: [Finding]) {
    guard remarks.contains(where: \.isOutsideBenchmark) else {
      findings += remarks
      return
    }
    let reason = file.deviation
    guard let reason, isComplete(reason) else {
      findings += remarks
      report(Self.isEmptyTalk(reason?.ground ?? "") ? .emptyReason : .unreasonedDeviation)
      return
    }
    for var remark in remarks {
      if remark.isOutsideBenchmark { remark.severity = .note }
      findings.append(remark)
    }
    report(.justifiedDeviation, severity: .note)
  }

  private func isComplete(_ reason: CaseFile.Deviation) -> Bool {
    guard let approved = reason.approved else { return false }
    let texts = [reason.ground, reason.provision, reason.approver]
    return texts.allSatisfy { Self.length($0) > 0 } && !Self.isEmptyTalk(reason.ground)
      && approved <= file.dates[.decided] ?? approved
  }

  /// Whether a ground is given that says nothing.
  private static func isEmptyTalk(_ ground: String) -> Bool {
    (1..<shortestGround).contains(length(ground))
  }

  private static func length(_ text: String) -> Int {
    text.count { !$0.isWhitespace }
  }
}

extension Finding {
  /// Whether it says that the decision is lawful but outside the benchmark.
  fileprivate var isOutsideBenchmark: Bool {
    [.aboveBenchmark, .belowBenchmark, .measureOutsideBenchmark].contains(code)
  }
}

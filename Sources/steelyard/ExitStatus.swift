import Steelyard

/// What the tool's exit status says.
enum ExitStatus: Int32 {
  /// Everything conforms.
  case conforms = 0
  /// There are findings.
  case findings = 1
  /// The input or the rules cannot be used.
  case unusable = 2
  /// Facts are missing.
  case factsMissing = 3
  /// The trouble is ours or the machine's.
  case trouble = 4
}

extension ExitStatus {
  /// What several outcomes come to: the gravest decides.
  init(of outcomes: [Outcome]) {
    let statuses = outcomes.map(Self.status)
    let order: [ExitStatus] = [.unusable, .findings, .factsMissing]
    self = order.first(where: statuses.contains) ?? .conforms
  }

  private static func status(of outcome: Outcome) -> ExitStatus {
    switch outcome {
    case .conforms, .deviates: .conforms
    case .departs, .unlawful: .findings
    case .incomplete: .factsMissing
    case .unknownPower, .unreadable: .unusable
    }
  }
}

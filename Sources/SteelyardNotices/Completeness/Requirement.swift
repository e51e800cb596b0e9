import SteelyardModel
import SteelyardText

/// What the law wants to find in a decision and its reasons, by the class of power.
///
/// Classes without a general law of their own fall back on the rules on records (国办发〔2018〕118号) and benchmarks (国办发〔2022〕27号).
enum Requirement {
  /// A file that can be found again.
  case number
  /// The authority that decides.
  case authority
  /// The officers who acted.
  case officer
  /// The day of the decision.
  case day
  /// The provisions it rests on.
  case basis
  /// What is decided.
  case decision
  /// Facts that are proved.
  case facts
  /// Reasons for leaving the benchmark.
  case deviation

  /// The provision that requires it of a power; of other countries only their own rules could say.
  func provision(for power: NoticePower) -> Bilingual {
    guard !power.isForeign else { return Law.elsewhere }
    return switch power.kind {
    case .penalty: inPenalties
    case .licensing: inLicensing
    case .coercion: inCoercion
    case .levy, .requisition, .benefit, .inspection, .confirmation, .reward, .adjudication,
      .approval, .other:
      elsewhere
    }
  }

  private var inPenalties: Bilingual {
    switch self {
    case .number: Law.penalty.cite(47)
    case .authority, .day, .basis, .decision: Law.penalty.cite(59)
    case .officer: Law.penalty.cite(42)
    case .facts: Law.penalty.cite(40, 59)
    case .deviation: Law.penalty.cite(34)
    }
  }

  private var inLicensing: Bilingual {
    switch self {
    case .day: Law.licensing.cite(44)
    case .basis, .decision, .facts: Law.licensing.cite(38)
    case .number, .authority, .officer: Law.records.cite()
    case .deviation: Law.benchmarks.cite()
    }
  }

  private var inCoercion: Bilingual {
    switch self {
    case .authority, .day, .basis, .decision, .facts: Law.coercion.cite(24)
    case .officer: Law.coercion.cite(18)
    case .number: Law.records.cite()
    case .deviation: Law.benchmarks.cite()
    }
  }

  private var elsewhere: Bilingual {
    switch self {
    case .number, .authority, .officer, .day: Law.records.cite()
    case .basis, .decision, .facts, .deviation: Law.benchmarks.cite()
    }
  }
}

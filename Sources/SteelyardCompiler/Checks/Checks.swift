import SteelyardDiagnostics
import SteelyardModel

/// The checks of a catalog whose names have been resolved.
enum Checks {
  /// The checks of one power with its standards.
  static let ofPower: [any PowerCheck.Type] = [
    GapBetweenClauses.self,
    OverlappingClauses.self,
    GapBetweenBands.self,
    OverlappingBands.self,
    UnreachableBand.self,
    BudgetExceeded.self,
    AmbiguousFactor.self,
    BenchmarkOutsideStatutoryRange.self,
    MeasureNotInClause.self,
    ShareWithoutMost.self,
    RoundingNotStated.self,
    FallingGrade.self,
    OverlappingAmounts.self,
    HoleInRange.self,
    PenaltyBeyondInstrument.self,
    IneffectiveOverride.self,
    InstrumentNotInForce.self,
    ConstantNotInForce.self,
    StandardsInTime.self,
    MislabelledGrade.self,
    BenchmarkOutsideHigherStandard.self,
    MeasureAgainstHigherStandard.self,
    ConflictingStandards.self,
  ]

  /// The checks of the whole folder.
  static let ofCatalog: [any CatalogCheck.Type] = [
    EmptyCatalogue.self,
    UnusedFactor.self,
    UnevenScore.self,
    UnevenTable.self,
    UnroundedProduct.self,
    NoCalendar.self,
    UnknownPowerOfRule.self,
    DuplicateStandard.self,
    KnownDefect.self,
    TooFewGrades.self,
    GradeOfAnotherTable.self,
  ]

  /// What is said of one power only where advice is asked for.
  static let advice: [any PowerCheck.Type] = [
    JumpAtThreshold.self,
    RegionsApart.self,
  ]

  /// Runs all checks.
  ///
  /// What was proved of a power need not be proved of another one that looks the same, unless times are measured or advice is asked for.
  static func run(
    on resolution: Resolution,
    in setting: CompilationSetting = CompilationSetting(),
    advice wantsAdvice: Bool = false,
    meter: CompilationMeter? = nil
  ) -> [Diagnostic] {
    var log = DiagnosticLog()
    for check in ofCatalog {
      meter.time(name(of: check.codes, check)) { check.check(resolution, log: &log) }
    }
    let proofs = PowerProofs(
      of: resolution,
      checks: (ofPower + (wantsAdvice ? advice : [])).map { ($0, name(of: $0.codes, $0)) },
      memory: meter == nil && !wantsAdvice ? setting.memory : nil,
      meter: meter
    )
    return log.diagnostics + proofs.run()
  }

  private static func name(of codes: [DiagnosticCode], _ check: Any.Type) -> String {
    codes.first?.code ?? "\(check)"
  }
}

/// A power with the run of standards that refine it.
struct PowerGroup: Sendable {
  let power: Ref<Power>
  let standards: Range<Int>

  /// The powers of a resolution, each with its standards, which stand in the order of their powers.
  static func groups(of resolution: Resolution) -> [PowerGroup] {
    var next = 0
    return resolution.powers.indices.map { position in
      let start = next
      while next < resolution.standards.count,
        resolution.standards[next].standard.power.index == position
      { next += 1 }
      return PowerGroup(power: Ref(position), standards: start..<next)
    }
  }
}

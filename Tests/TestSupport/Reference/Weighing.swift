import SteelyardEvaluator
import SteelyardModel

/// One case while it is weighed, step by step as `Weighing.md` counts them.
struct Weighing {
  let catalog: Catalog
  let file: CaseFile
  let powerReference: Ref<Power>
  let power: Power

  var verdict: Verdict
  var findings: [Finding] = []
  /// Whether some number of the case cannot be read or computed.
  var isUnreadable = false
  var standard: Standard?
  /// The circumstances that count, in the order of the catalog.
  var counted: [Circumstance] = []
  /// The day whose law is weighed by.
  var lawDay: Day?
  /// Whether it is not decided which law applies, so that there is no clause and no band.
  var isWithheld = false
  /// Whether the act is no longer punished, as if a circumstance exempted.
  var isSpared = false
  /// The clause that applies, in the power's list.
  var clause: Int?
  /// The band that the facts come to, before any shift, in the standard's list.
  var band: Int?

  init(catalog: Catalog, file: CaseFile, power: Ref<Power>) {
    self.catalog = catalog
    self.file = file
    powerReference = power
    self.power = catalog[power]
    verdict = Verdict(power: file.power)
    lawDay = file.dates[.acted]
  }

  /// All steps in their order; each of the first ones may be the last.
  mutating func weigh() {
    guard readsEveryValue() else {
      verdict.law = nil
      return
    }
    guard let day = determineDay() else { return }
    chooseStandard(on: day)
    guard verdict.standardChosen != .authorityMissing else { return }
    weighCircumstances()
    remarkOnHistory()
    if isWithheld {
      askForLaw()
      owe(on: file.dates[.decided] ?? day)
      keepDeadlines(on: file.dates[.decided] ?? day)
      return
    }
    let known: Facts
    do throws(NotExact) {
      let facts = try readFacts(on: day)
      known = facts
      chooseClauseAndBand(by: facts)
      if verdict.missing.isEmpty { try weighAmounts(by: facts) }
      verdict.computed = computedValues(facts)
      verdict.counted = countedFactors(facts)
    } catch {
      isUnreadable = true
      report(.amountNotExact, measure: error.measure)
      return
    }
    if verdict.missing.isEmpty {
      let remarks = holdDecision()
      weighDeviation(remarks)
      warnOfProportion(by: known, on: file.dates[.decided] ?? day)
    }
    owe(on: file.dates[.decided] ?? day)
    keepDeadlines(on: file.dates[.decided] ?? day)
  }
}

/// A number that overflows, or an amount without a whole number in it.
struct NotExact: Error {
  /// The measure whose amount it is; nil for a derived factor.
  var measure: String?
}

extension Weighing {
  /// Names what both laws ask for and, where that is nothing, asks which of them applies.
  private mutating func askForLaw() {
    for name in verdict.law?.sides.flatMap(\.missing) ?? [] where !verdict.missing.contains(name) {
      verdict.missing.append(name)
    }
    if verdict.missing.isEmpty { verdict.missing = ["law"] }
  }

  /// Adds a finding; its words do not matter here.
  mutating func report(
    _ code: FindingCode,
    severity: Finding.Severity = .error,
    measure: String? = nil
  ) {
    findings.append(Self.finding(code, severity: severity, measure: measure))
  }

  static func finding(
    _ code: FindingCode,
    severity: Finding.Severity = .error,
    measure: String? = nil
  ) -> Finding {
    Finding(code, severity: severity, message: code.words, measure: measure)
  }
}

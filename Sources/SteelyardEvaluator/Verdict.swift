public import SteelyardModel
public import SteelyardText

/// What the rules come to for the facts of one case (裁量结论): plain values, for people and for files.
public struct Verdict: Hashable, Sendable {
  /// The identifier of the power.
  public var power: String
  /// The identifier of the standard that applied; nil where the statute alone did.
  public var standard: String?
  /// Why that standard: the place of its authority in relation to the case's.
  public var standardChosen: StandardChoice
  /// The statutory clause, counted from one; nil while it cannot be told.
  public var clause: Int?
  /// The band of the standard, counted from one; nil while it cannot be told or there is no standard.
  public var band: Int?
  /// The name of the band's grade.
  public var grade: String?
  /// What the clause provides.
  public var statutory: [WeighedMeasure] = []
  /// What band and circumstances come to.
  public var benchmark: [WeighedMeasure] = []
  /// The circumstances that counted, by identifier, in the order of the catalog.
  public var circumstances: [String] = []
  /// Which day's law applies, and why; nil where the day of the act is not known.
  public var law: AppliedLaw?
  /// The steps the decision owes.
  public var procedures: [ProcedureOwed] = []
  /// The tests that chose clause and band.
  public var because: [Because] = []
  /// The factors that the rules compute, each after those it is computed from.
  public var computed: [ComputedValue] = []
  /// The repetitions that were counted from the history of the case.
  public var counted: [CountedFactor] = []
  /// The nearest thresholds, one for each ordered factor that decided.
  public var nearest: [NearestThreshold] = []
  /// Every fact that still matters, all at once.
  public var missing: [String] = []
  /// The bands (or clauses, where there is no standard) that are still possible, counted from one.
  public var possible: [Int] = []

  /// The day whose law applies; nil while it is not known.
  public var lawDay: Day? { law?.day }

  /// Makes an empty verdict for a power.
  public init(power: String) {
    self.power = power
    standardChosen = .none
  }
}

/// Why a standard applied, or none.
public enum StandardChoice: String, Hashable, Sendable, CaseIterable {
  /// The authority of the case issued it.
  case own
  /// The nearest authority upwards that has one issued it.
  case nearestAbove = "nearest-above"
  /// The case names no authority and the catalog has one issuer for this power.
  case onlyOne = "only-one"
  /// No standard is in force there; the statutory range alone holds.
  case none
  /// The case names no authority and several issuers have standards.
  case authorityMissing = "authority-missing"
}

/// A measure with whether it is to be taken and how much.
public struct WeighedMeasure: Hashable, Sendable {
  /// The identifier of the measure.
  public var measure: String
  /// What its quantity counts.
  public var unit: Measure.Unit
  /// Whether it is to be taken.
  public var modality: Term.Modality
  /// The amounts allowed; nil where there is no quantity or no limit.
  public var range: AmountRange?
  /// The author's words for the amount, empty where there are none.
  public var text: String

  /// Makes a weighed measure.
  public init(
    measure: String,
    unit: Measure.Unit,
    modality: Term.Modality,
    range: AmountRange?,
    text: String = ""
  ) {
    self.measure = measure
    self.unit = unit
    self.modality = modality
    self.range = range
    self.text = text
  }
}

/// A step the decision owes, and under which provision.
public struct ProcedureOwed: Hashable, Sendable {
  /// The step.
  public var step: Step
  /// The provision.
  public var provision: String

  /// Makes an owed step.
  public init(step: Step, provision: String) {
    self.step = step
    self.provision = provision
  }
}

/// A test that held and so chose the clause or the band.
public struct Because: Hashable, Sendable {
  /// The name of the factor.
  public var factor: String
  /// The value, for example `8000元` and `8,000 yuan`; nil for *unknown*.
  public var value: Bilingual?
  /// The test in the author's words.
  public var test: String
  /// The provision of the clause or band it belongs to, empty where none is cited.
  public var provision: String
  /// Whether it chose the clause rather than the band.
  public var choseClause: Bool

  /// Makes a reason.
  public init(
    factor: String,
    value: Bilingual?,
    test: String,
    provision: String,
    choseClause: Bool
  ) {
    self.factor = factor
    self.value = value
    self.test = test
    self.provision = provision
    self.choseClause = choseClause
  }
}

/// A factor that was computed: one named step of the way from the facts to the amount.
public struct ComputedValue: Hashable, Sendable {
  /// The name of the factor.
  public var factor: String
  /// Its value.
  public var value: Bilingual
  /// From what, and by which operation; empty where the words are left out.
  public var how: Bilingual
  /// The provision of the step, empty where none is cited.
  public var provision: String

  /// Makes a computed value.
  public init(
    factor: String,
    value: Bilingual,
    how: Bilingual = Bilingual("", ""),
    provision: String = ""
  ) {
    self.factor = factor
    self.value = value
    self.how = how
    self.provision = provision
  }
}

/// The threshold of a factor that lies nearest to the value, and what would apply beyond it.
public struct NearestThreshold: Hashable, Sendable {
  /// The name of the factor.
  public var factor: String
  /// The first value on the other side.
  public var threshold: Bilingual
  /// How far it is.
  public var distance: Bilingual
  /// The clause beyond it, counted from one.
  public var clause: Int?
  /// The band beyond it, counted from one.
  public var band: Int?
  /// The grade of that band.
  public var grade: String?

  /// Makes a nearest threshold.
  public init(
    factor: String,
    threshold: Bilingual,
    distance: Bilingual,
    clause: Int?,
    band: Int?,
    grade: String?
  ) {
    self.factor = factor
    self.threshold = threshold
    self.distance = distance
    self.clause = clause
    self.band = band
    self.grade = grade
  }
}

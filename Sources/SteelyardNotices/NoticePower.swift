public import SteelyardModel
public import SteelyardText

/// What the catalog says about the power of a case, as far as a notice speaks of it.
///
/// Names are in the author's words, and everything is chosen for the day whose law applies.
public struct NoticePower: Hashable, Sendable {
  /// What one fact adds to a score (裁量分值).
  public struct Points: Hashable, Sendable {
    /// The name of the fact.
    public var factor: String
    /// How much it adds.
    public var points: Bilingual

    /// Makes what one fact adds.
    public init(factor: String, points: Bilingual) {
      self.factor = factor
      self.points = points
    }
  }

  /// A dimension of the case.
  public struct Factor: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// The value of the case, stated or computed; nil where there is none.
    public var value: Bilingual?
    /// What a person has to judge, and on what criteria; nil where nothing is judged.
    public var judgement: String?
    /// The factors it is computed from, for one that is derived.
    public var inputs: [String]
    /// Whether the amount of a measure of the clause or the band depends on it.
    public var setsAmount: Bool
    /// What it begins with, for a score.
    public var base: Bilingual?
    /// What each fact adds to it, for a score.
    public var points: [Points]

    /// Makes a dimension of the case.
    public init(
      _ name: String,
      value: Bilingual? = nil,
      judgement: String? = nil,
      inputs: [String] = [],
      setsAmount: Bool = false,
      base: Bilingual? = nil,
      points: [Points] = []
    ) {
      self.name = name
      self.value = value
      self.judgement = judgement
      self.inputs = inputs
      self.setsAmount = setsAmount
      self.base = base
      self.points = points
    }
  }

  /// A circumstance that counts for the power.
  public struct Circumstance: Hashable, Sendable {
    /// Its identifier.
    public var id: String
    /// Its name.
    public var name: String
    /// What it does.
    public var effect: SteelyardModel.Circumstance.Effect
    /// The provision it rests on.
    public var provision: String
    /// Whether the decision must be lighter for it, and not only may.
    public var isDuty: Bool

    /// Makes a circumstance.
    public init(
      id: String,
      name: String,
      effect: SteelyardModel.Circumstance.Effect,
      provision: String,
      isDuty: Bool = false
    ) {
      self.id = id
      self.name = name
      self.effect = effect
      self.provision = provision
      self.isDuty = isDuty
    }
  }

  /// The identifier.
  public var id: String
  /// The name.
  public var name: String
  /// The class of power.
  public var kind: Power.Kind
  /// Whether authorities of another country have it, so that no general law of China applies.
  public var isForeign: Bool = false
  /// The citations it rests on.
  public var basis: [String] = []
  /// The measures that clause, band and decision name, with both their names.
  public var measures: [Measure] = []
  /// The factors, in the order of the power.
  public var factors: [Factor] = []
  /// The circumstances that count for it.
  public var circumstances: [Circumstance] = []
  /// The provision of the clause that applies; empty where it cites none of its own.
  public var clauseProvision: String = ""
  /// What the clause states as the ground of the decision, for example of a refusal; empty where it states none.
  public var clauseGround: String = ""
  /// The names of the powers that the history of the case mentions, by their identifiers.
  public var earlier: [String: String] = [:]
  /// The standard that applies; nil where the statute alone does.
  public var standard: NoticeStandard?

  /// Makes a power of which nothing but its name is known.
  public init(id: String, name: String, kind: Power.Kind) {
    self.id = id
    self.name = name
    self.kind = kind
  }
}

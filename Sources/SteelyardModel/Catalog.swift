/// Everything that was compiled together: the powers and standards of one or more authorities.
///
/// A catalog is plain values. It holds no positions in the text: what could be wrong with the text was said before
/// the catalog was made. References (``Ref``) point into the lists of the same catalog.
public struct Catalog: Hashable, Sendable {
  /// The files it was compiled from, each with its issuer and days in force.
  public var volumes: [Volume] = []
  /// The laws, regulations and rules that are cited.
  public var instruments: [Instrument] = []
  /// The dimensions of cases that are measured.
  public var factors: [Factor] = []
  /// What may be done: the built-in measures first, then the declared ones.
  public var measures: [Measure] = Measure.builtIn
  /// The facts that exempt, mitigate, lighten or aggravate.
  public var circumstances: [Circumstance] = []
  /// The powers, ordered by identifier.
  public var powers: [Power] = []
  /// The standards, ordered by power and then by authority.
  public var standards: [Standard] = []
  /// The steps that decisions owe.
  public var procedures: [Procedure] = []
  /// The time limits that decisions must keep.
  public var deadlines: [Deadline] = []
  /// The working days, by authority.
  public var calendars: [WorkCalendar] = []
  /// How several penalties come together.
  public var concurrences: [Concurrence] = []
  /// When decisions seem out of proportion.
  public var proportions: [Proportion] = []

  /// Makes an empty catalog that knows only the built-in measures.
  public init() {}

  /// The factor a reference points to.
  public subscript(reference: Ref<Factor>) -> Factor { factors[reference.index] }
  /// The measure a reference points to.
  public subscript(reference: Ref<Measure>) -> Measure { measures[reference.index] }
  /// The circumstance a reference points to.
  public subscript(reference: Ref<Circumstance>) -> Circumstance { circumstances[reference.index] }
  /// The power a reference points to.
  public subscript(reference: Ref<Power>) -> Power { powers[reference.index] }
  /// The volume a reference points to.
  public subscript(reference: Ref<Volume>) -> Volume { volumes[reference.index] }
  /// The instrument a reference points to.
  public subscript(reference: Ref<Instrument>) -> Instrument { instruments[reference.index] }
}

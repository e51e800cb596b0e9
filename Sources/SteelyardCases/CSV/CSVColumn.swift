public import SteelyardModel

/// What a column of a table holds.
public enum CSVColumn: Hashable, Sendable {
  /// The number of the case file.
  case number
  /// The identifier of the power, or several with `;` between.
  case power
  /// The authority that decides.
  case authority
  /// The officer.
  case officer
  /// The kind of subject.
  case subject
  /// A date of the case.
  case date(CaseDate)
  /// A fact, by the name of its factor.
  case fact(String)
  /// The evidence for a fact, by the name of its factor.
  case evidence(String)
  /// How much of a measure is decided, or whether it is.
  case decision(String)
  /// The day a step was taken.
  case procedure(Step)
  /// What is left out of time limits, with `;` between.
  case excluded
  /// The time limits that were extended, with `;` between.
  case extended
  /// Whom or what the act concerns, by name.
  case name(Counter.Scope)
  /// The acts of before, with `;` between.
  case history
  /// The identifiers of circumstances, with `;` between.
  case circumstances
  /// Why a circumstance was examined and rejected, by its identifier or name.
  case examined(String)
  /// A part of the reason for a deviation.
  case deviation(DeviationPart)
  /// What concerns two laws, or several decisions about one act.
  case joint(JointColumn)
  /// Nothing that is looked at.
  case ignored

  /// The parts of the reason for a deviation.
  public enum DeviationPart: String, Hashable, Sendable, CaseIterable {
    /// Why.
    case ground
    /// The provision it rests on.
    case provision
    /// Who approved it.
    case approver
    /// When.
    case approved
  }

  /// Reads the name of a column, such as `decided` or `fact:货值金额`; nil where there is no such column.
  public init?(name: String) {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      self.init(word: name)
      return
    }
    switch parts[0] {
    case "subject" where parts[1] == "name": self = .name(.subject)
    case "fact": self = .fact(parts[1])
    case "evidence": self = .evidence(parts[1])
    case "decision": self = .decision(parts[1])
    case "examined": self = .examined(parts[1])
    case "procedure" where parts[1] == "excluded": self = .excluded
    case "procedure" where parts[1] == "extended": self = .extended
    case "procedure":
      guard let step = Step(rawValue: parts[1]) else { return nil }
      self = .procedure(step)
    case "deviation":
      guard let part = DeviationPart(rawValue: parts[1]) else { return nil }
      self = .deviation(part)
    default:
      guard let joint = JointColumn(name: name) else { return nil }
      self = .joint(joint)
    }
  }

  private init?(word: String) {
    switch word {
    case "case": self = .number
    case "power": self = .power
    case "authority": self = .authority
    case "officer": self = .officer
    case "subject": self = .subject
    case "circumstances": self = .circumstances
    case "history": self = .history
    case "vehicle": self = .name(.vehicle)
    case "driver": self = .name(.driver)
    case "place": self = .name(.place)
    case "ignore": self = .ignored
    default:
      guard let date = CaseDate(rawValue: word) else { return nil }
      self = .date(date)
    }
  }
}

import SteelyardArtifact
public import SteelyardModel

/// A factor of a power of a compiled catalogue.
public struct FactorView: Sendable {
  let catalog: CompiledCatalog
  let power: Int
  /// The position among the factors of the power.
  package let slot: Int

  private var tables: Tables { catalog.tables }
  private var statute: StatuteRow { tables.statute(ofPower: power) }
  private var row: FactorRow { tables.factors[tables.words[Int(statute.firstSlot) + slot]] }

  /// The name by which rules and cases call it.
  public var name: String { tables.string(row.name) }
  /// What kind of values it takes.
  public var type: FactorType { tables.type(of: row) }
  /// The unit in which its numbers are written; empty where it has none.
  public var unit: String { type.unitWord }
  /// The values that can occur.
  public var domain: Interval { row.domain }
  /// What is done when it could not be established.
  public var unknown: Factor.UnknownPolicy { row.unknownPolicy }
  /// The value taken when a case says nothing.
  public var defaultValue: Int64? {
    row.flags & FactorRow.hasDefault == 0 ? nil : row.defaultValue
  }
  /// The date of the case that is taken when it says nothing.
  public var defaultDate: CaseDate? {
    row.defaultDate == 0 ? nil : CaseDate.allCases[Int(row.defaultDate) - 1]
  }
  /// Whether a case has to state it even where it cannot change what applies.
  public var isRequired: Bool { row.flags & FactorRow.isRequired != 0 }
  /// Which way the facts get worse, where the rules say so.
  public var worse: Factor.Worse? {
    switch row.worse {
    case 1: .greater
    case 2: .smaller
    default: nil
    }
  }
  /// What is counted, for a repetition.
  public var counter: Counter? { tables.counter(of: row) }
  /// The question an officer is asked, where the author wrote one.
  public var question: String? { tables.string(ifPresent: row.question) }
  /// What has to be judged by a person, and by whom.
  public var judgement: String? { tables.string(ifPresent: row.judgement) }
  /// Whether it is computed from others, so that a case does not state it.
  public var isDerived: Bool { row.flags & FactorRow.isDerived != 0 }
  /// Whether it is the kind of subject, which a case states by itself.
  public var isSubject: Bool { row.flags & FactorRow.isSubject != 0 }

  /// The names of the factors it is computed from; empty where a case states it.
  public var inputs: [String] {
    let first = Int(statute.firstDerivation)
    for place in first..<first + Int(statute.derivationCount) {
      let derivation = tables.derivations[place]
      guard Int(derivation.slot) == slot else { continue }
      return (0..<Int(statute.slotCount)).filter { derivation.inputs >> UInt64($0) & 1 == 1 }
        .map { FactorView(catalog: catalog, power: power, slot: $0).name }
    }
    return []
  }
}

extension FactorRow {
  /// The values that can occur.
  var domain: Interval {
    Interval(
      lower: least == .min + 1 ? .unbounded : .including(least),
      upper: most == .max ? .unbounded : .including(most)
    )
  }

  var unknownPolicy: Factor.UnknownPolicy {
    switch unknown {
    case Self.taken: .takenAs(takenAs)
    case Self.branch: .branch
    default: .ask
    }
  }
}

extension FactorType {
  /// The word behind its numbers; empty where there is none.
  fileprivate var unitWord: String {
    switch self {
    case .money: "元"
    case .quantity(let unit, _), .count(let unit): unit
    case .percent: "%"
    case .multiple: "倍"
    case .days: "日"
    case .workingDays: "个工作日"
    case .months: "个月"
    case .years: "年"
    case .date, .event, .yesNo, .choice, .choices, .text: ""
    }
  }
}

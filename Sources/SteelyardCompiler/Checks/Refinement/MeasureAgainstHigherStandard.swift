import SteelyardDiagnostics
import SteelyardModel
import SteelyardText

/// A measure that a lower standard drops, adds or leaves open against the higher one (国办发〔2022〕27号).
enum MeasureAgainstHigherStandard: PowerCheck {
  static let code = DiagnosticCode(
    "measure-against-higher-standard",
    title: Bilingual("增减了上级基准的措施", "a measure dropped from or added to a higher standard"),
    explanation: Bilingual(
      """
      对同样的事实，上级基准要求采取的措施，下级基准不能免去，也不能改成可以不采取；上级基准不采取的措施，下级基准不能加上。上级让选择的，下级可以定下来。

      例如省基准对一般情节并处没收违法所得，市基准写 `must_not: [confiscate-gains]`。

      改下级的措施；公布的文本本身抵触的，照录并在下级基准上写 `known_defect:`，错误就降为警告。
      """,
      """
      For the same facts a lower standard neither drops a measure that the higher one takes, nor makes it optional, nor adds one that the higher one excludes. Where the higher standard leaves a choice, the lower one may settle it.

      For example the province confiscates gains in common cases, and the city says `must_not: [confiscate-gains]`.

      Correct the measures of the lower standard. Where the published texts contradict each other, keep them and say so under `known_defect:` of the lower standard, which makes it a warning.
      """
    )
  )
  static let codes = [code]

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    for refined in regions.refinements {
      var reported: Set<[Int]> = []
      for meeting in refined.meetings {
        let lower = refined.standards.lower.bands[meeting.meeting.band]
        let clause = regions.power.clauses[meeting.meeting.clause]
        let uppers = meeting.uppers.map { refined.standards.upper.bands[$0] }
        for statutory in clause.terms {
          let measure = statutory.term.measure
          let higher = Choices(of: uppers.map { $0.effective(statutory, of: clause.clause).term })
          let own = Choices(of: [lower.effective(statutory, of: clause.clause).term])
          let place = [meeting.meeting.band, measure.index]
          guard let conflict = own.conflict(with: higher), !reported.contains(place),
            let witness = regions.witness(of: meeting, refined, log: &log)
          else { continue }
          reported.insert(place)
          log.report(
            code,
            conflict.message(regions.catalog[measure].name, witness),
            at: lower.place(of: measure),
            severity: refined.standards.lower.severityOfConflict,
            notes: refined.notes(on: measure, meeting),
            help: [witness.help]
          )
        }
      }
    }
  }
}

/// Whether a measure can be taken and can be left out.
private struct Choices {
  /// What a lower standard does that the higher one does not.
  enum Conflict {
    case dropped
    case leftOpen
    case added

    func message(_ measure: String, _ witness: Witness) -> Bilingual {
      switch self {
      case .dropped:
        Bilingual(
          "\(witness.when)，上级基准要求「\(measure)」，这里却不采取",
          "the higher standard requires `\(measure)` \(witness.place), and it is dropped here"
        )
      case .leftOpen:
        Bilingual(
          "\(witness.when)，上级基准要求「\(measure)」，这里却可以不采取",
          "the higher standard requires `\(measure)` \(witness.place), and it is left open here"
        )
      case .added:
        Bilingual(
          "\(witness.when)，上级基准不采取「\(measure)」，这里却可以采取",
          "the higher standard excludes `\(measure)` \(witness.place), and it is added here"
        )
      }
    }
  }

  private var canBeTaken = false
  private var canBeLeftOut = false

  init(of terms: [Term]) {
    for term in terms {
      if term.modality != .mustNot { canBeTaken = true }
      if term.modality != .must { canBeLeftOut = true }
    }
  }

  func conflict(with higher: Choices) -> Conflict? {
    if canBeTaken, !higher.canBeTaken { return .added }
    guard canBeLeftOut, !higher.canBeLeftOut else { return nil }
    return canBeTaken ? .leftOpen : .dropped
  }
}

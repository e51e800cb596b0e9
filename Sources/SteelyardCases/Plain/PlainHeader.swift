package import SteelyardArtifact
import SteelyardEvaluator
import SteelyardModel

/// The columns of a table by the numbers of a catalogue, so that rows need no names.
package struct PlainHeader: Sendable {
  /// What is done with a field.
  enum Column: Sendable {
    case number
    case power
    case authority
    case officer
    case subject
    case date(Int)
    /// A member of an object, which stands in one of the lists below.
    case fact
    case decision
    case procedure
    case circumstances
    /// Nobody looks at it.
    case ignored
    /// Where anything stands in it, ``CaseReader`` has to read the row.
    case rare
  }

  /// A column that is a member of an object.
  struct Member: Sendable {
    let column: Int
    /// What it means, by number, or `UInt32.nothing`.
    let meaning: UInt32
  }

  let columns: [Column]
  private(set) var facts: [Member] = []
  private(set) var decision: [Member] = []
  private(set) var steps: [Member] = []

  /// Looks up what the columns of a table name.
  package init(_ header: CSVHeader, in catalog: CompiledCatalog, index: NameIndex) {
    var columns: [Column] = []
    for (place, column) in header.columns.enumerated() {
      switch column {
      case .number: columns.append(.number)
      case .power: columns.append(.power)
      case .authority: columns.append(.authority)
      case .officer: columns.append(.officer)
      case .subject: columns.append(.subject)
      case .date(let date):
        columns.append(CaseDate.allCases.firstIndex(of: date).map { .date($0) } ?? .rare)
      // The kind of subject is read with care wherever it stands.
      case .fact("当事人"), .fact("subject"): columns.append(.rare)
      case .fact(let name):
        let found = index.factor(name.utf8Span.span, catalog.tables) ?? .nothing
        facts.append(Member(column: place, meaning: found))
        columns.append(.fact)
      case .decision(let name):
        let measure = catalog.position(ofMeasure: name)
        if let measure { decision.append(Member(column: place, meaning: UInt32(measure))) }
        columns.append(measure == nil ? .rare : .decision)
      case .procedure(let step):
        let position = Step.allCases.firstIndex(of: step)
        if let position { steps.append(Member(column: place, meaning: UInt32(position))) }
        columns.append(position == nil ? .rare : .procedure)
      case .circumstances: columns.append(.circumstances)
      case .evidence, .ignored: columns.append(.ignored)
      case .deviation, .history, .joint: columns.append(.rare)
      // Names are looked at with the history only.
      case .name: columns.append(.ignored)
      }
    }
    self.columns = columns
  }
}

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
    /// The name of the factor as a text of the catalogue, or `KeyMemory.nothing`.
    case fact(UInt32)
    case decision(UInt16)
    case procedure(Int)
    case circumstances
    /// Nobody looks at it.
    case ignored
    /// Where anything stands in it, ``CaseReader`` has to read the row.
    case rare
  }

  let columns: [Column]
  /// The column that names the power.
  package let powerColumn: Int?

  /// Looks up what the columns of a table name.
  package init(_ header: CSVHeader, in catalog: CompiledCatalog, index: NameIndex) {
    powerColumn = header.columns.firstIndex(of: .power)
    columns = header.columns.map { column in
      switch column {
      case .number: .number
      case .power: .power
      case .authority: .authority
      case .officer: .officer
      case .subject: .subject
      case .date(let date): CaseDate.allCases.firstIndex(of: date).map { .date($0) } ?? .rare
      // The kind of subject is read with care wherever it stands.
      case .fact("当事人"), .fact("subject"): .rare
      case .fact(let name):
        .fact(index.factor(name.utf8Span.span, catalog.tables) ?? KeyMemory.nothing)
      case .decision(let name):
        catalog.position(ofMeasure: name).map { .decision(UInt16(truncatingIfNeeded: $0)) } ?? .rare
      case .procedure(let step):
        Step.allCases.firstIndex(of: step).map { .procedure($0) } ?? .rare
      case .circumstances: .circumstances
      case .evidence, .ignored: .ignored
      case .deviation, .joint: .rare
      }
    }
  }
}

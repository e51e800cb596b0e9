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
    case fact([UInt8])
    case decision(UInt16)
    case procedure(Int)
    case circumstances
    /// Nobody looks at it.
    case ignored
    /// Where anything stands in it, ``CaseReader`` has to read the row.
    case rare
  }

  let columns: [Column]

  /// Looks up what the columns of a table name.
  package init(_ header: CSVHeader, in catalog: CompiledCatalog) {
    columns = header.columns.map { column in
      switch column {
      case .number: .number
      case .power: .power
      case .authority: .authority
      case .officer: .officer
      case .subject: .subject
      case .date(let date): CaseDate.allCases.firstIndex(of: date).map { .date($0) } ?? .rare
      case .fact(let name): .fact(Array(name.utf8))
      case .decision(let name):
        catalog.position(ofMeasure: name).map { .decision(UInt16(truncatingIfNeeded: $0)) } ?? .rare
      case .procedure(let step):
        Step.allCases.firstIndex(of: step).map { .procedure($0) } ?? .rare
      case .circumstances: .circumstances
      case .evidence, .ignored: .ignored
      case .deviation: .rare
      }
    }
  }
}

package import SteelyardArtifact
import SteelyardEvaluator
import SteelyardModel

/// The columns of a table by the numbers of a catalogue, so that rows need no names.
package struct PlainHeader: Sendable {
  /// What is done with a field.
  struct Column: BitwiseCopyable, Sendable {
    /// What becomes of it.
    enum Action: BitwiseCopyable, Sendable {
      /// It is kept by itself.
      case text
      /// Its day is kept.
      case day
      /// It is kept as a member of an object.
      case member
      /// The same, unless it says that nothing is known.
      case fact
      /// It is kept as a circumstance.
      case claim
      /// Nobody looks at it.
      case ignored
      /// Where anything stands in it, ``CaseReader`` has to read the row.
      case rare
    }

    let action: Action
    /// Which text, or which day.
    var place: UInt8 = 0
    /// Whose member it is.
    var owner = PlainMember.Owner.facts
    /// What a member means, by number, or `UInt32.nothing`.
    var meaning = UInt32.nothing
  }

  let columns: [Column]
  /// The positions of those that somebody looks at.
  let kept: [Int]
  /// What stands between fields.
  let delimiter: UInt8

  /// Looks up what the columns of a table name.
  package init(
    _ header: CSVHeader,
    delimiter: CSVDelimiter,
    in catalog: CompiledCatalog,
    index: NameIndex
  ) {
    self.delimiter = delimiter.rawValue
    columns = header.columns.map { Column($0, in: catalog, index: index) }
    kept = columns.indices.filter { [columns] in columns[$0].action != .ignored }
  }
}

extension PlainHeader.Column {
  fileprivate init(_ column: CSVColumn, in catalog: CompiledCatalog, index: NameIndex) {
    switch column {
    case .number: self.init(.number)
    case .power: self.init(.power)
    case .authority: self.init(.authority)
    case .officer: self.init(.officer)
    case .subject: self.init(.subject)
    case .date(let date):
      guard let place = CaseDate.allCases.firstIndex(of: date) else { fallthrough }
      self.init(action: .day, place: UInt8(place))
    // The kind of subject is read with care wherever it stands.
    case .fact("当事人"), .fact("subject"), .examined, .deviation, .history, .excluded, .extended,
      .joint:
      self.init(action: .rare)
    case .fact(let name):
      let found = index.factor(name.utf8Span.span, catalog.tables) ?? .nothing
      self.init(action: .fact, meaning: found)
    case .decision(let name):
      self.init(of: .decision, catalog.position(ofMeasure: name))
    case .procedure(let step):
      self.init(of: .procedure, Step.allCases.firstIndex(of: step))
    case .circumstances: self.init(action: .claim)
    // Names are looked at with the history only.
    case .evidence, .ignored, .name: self.init(action: .ignored)
    }
  }

  private init(_ field: PlainCase.Field) { self.init(action: .text, place: field.rawValue) }

  private init(of owner: PlainMember.Owner, _ position: Int?) {
    if let position {
      self.init(action: .member, owner: owner, meaning: UInt32(position))
    } else {
      self.init(action: .rare)
    }
  }
}

public import SteelyardArtifact
public import SteelyardModel

extension CompiledCatalog {
  /// The power with an identifier, or nil where there is none.
  public func power(_ id: String) -> PowerView? {
    position(ofPower: id).map { PowerView(catalog: self, position: $0) }
  }

  /// The power at a position, counted from zero in the order of the catalogue.
  public func power(at position: Int) -> PowerView? {
    guard (0..<powerCount).contains(position) else { return nil }
    return PowerView(catalog: self, position: position)
  }

  /// The position of a power in the order of the catalogue.
  package func position(ofPower id: String) -> Int? {
    tables.power(id: id.utf8Span.span)
  }

  /// The measures, in the order of the catalogue.
  public var measures: [Measure] { (0..<tables.measures.count).map { tables.measure($0) } }

  /// The instruments that are cited, in the order of the catalogue.
  public var instruments: [Instrument] {
    (0..<tables.instruments.count).map { tables.instrument($0) }
  }

  /// The volumes it was compiled from.
  public var volumes: [Volume] { (0..<tables.volumes.count).map { tables.volume($0) } }

  /// The circumstances, in the order of the catalogue.
  public var circumstances: [Circumstance] {
    (0..<tables.circumstances.count).map { tables.circumstance(UInt32($0)) }
  }

  /// The steps that decisions owe.
  public var procedures: [Procedure] {
    (0..<tables.procedures.count).map { tables.procedure($0) }
  }

  /// The time limits.
  public var deadlines: [Deadline] { (0..<tables.deadlines.count).map { tables.deadline($0) } }

  /// The measure with an identifier or a Chinese name, or nil where there is none.
  public func measure(named name: String) -> Measure? {
    position(ofMeasure: name).map { tables.measure($0) }
  }

  /// The position of a measure by identifier or Chinese name.
  package func position(ofMeasure name: String) -> Int? {
    let bytes = name.utf8Span.span
    let all = 0..<tables.measures.count
    return all.first { tables.text(tables.measures[$0].id, equals: bytes) }
      ?? all.first { tables.text(tables.measures[$0].name, equals: bytes) }
  }
}

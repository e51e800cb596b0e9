package import SteelyardArtifact

/// The names of factors, each by its number among the texts of the catalogue, so that rows compare numbers.
package struct NameIndex: Sendable {
  /// Texts by the hash of their bytes; its size is a power of two, and half of it is free.
  private let places: [UInt32]

  /// Lists the names of a catalogue; nil where the same name has two numbers, which our own writer never leaves.
  package init?(_ catalog: CompiledCatalog) {
    let tables = catalog.tables
    let names = Set((0..<tables.factors.count).map { tables.factors[$0].name }).sorted()
    var places = [UInt32](repeating: .absent, count: TextHash.places(for: names.count))
    for name in names {
      let text = tables.string(name)
      let place = Self.place(of: text.utf8Span.span, in: places, tables)
      guard places[place] == .absent else { return nil }
      places[place] = name
    }
    self.places = places
  }

  /// The number of a name, or nil where no factor has it.
  func factor(_ name: Span<UInt8>, _ tables: Tables) -> UInt32? {
    let found = places[Self.place(of: name, in: places, tables)]
    return found == .absent ? nil : found
  }

  /// Where a name stands, or would.
  private static func place(of name: Span<UInt8>, in places: [UInt32], _ tables: Tables) -> Int {
    let mask = places.count - 1
    let hash = unsafe name.withUnsafeBytes { unsafe TextHash.hash($0) }
    var place = Int(truncatingIfNeeded: hash) & mask
    while places[place] != .absent, !tables.text(places[place], equals: name) {
      place = (place + 1) & mask
    }
    return place
  }
}

package import SteelyardModel

/// Writes a catalog as the rules files it could have been compiled from, one for each volume.
///
/// It can write what a strict ``CatalogGenerator`` makes; factors stand in the volume of the power or standard that uses them.
package struct YAMLWriter {
  let catalog: Catalog
  /// The volume of each factor, by position; nil where no rule uses it.
  let owners: [Int?]

  /// Makes a writer of a catalog.
  package init(catalog: Catalog) {
    var catalog = catalog
    // A generated catalog has one currency.
    let currency = catalog.volumes.first?.currency ?? .yuan
    catalog.measures = catalog.measures.counted(in: currency)
    self.catalog = catalog
    owners = Self.owners(of: catalog)
  }

  /// The files, in the order of the volumes.
  package var files: [YAMLFile] {
    catalog.volumes.indices.map { volume in
      YAMLFile(path: "\(catalog.volumes[volume].id).yaml", text: text(of: volume))
    }
  }

  /// The factors that are used, as they come out of the files: the kind of subject first, then volume by volume.
  package var factorOrder: [Ref<Factor>] {
    let others = catalog.factors.indices.dropFirst()
    let written = catalog.volumes.indices.flatMap { volume in
      others.filter { owners[$0] == volume }
    }
    return ([0] + written).map(Ref.init)
  }

  private func text(of volume: Int) -> String {
    let isFirst = volume == 0
    let parts: [(String, String?)] = [
      ("catalog", header(catalog.volumes[volume]).text),
      ("instruments", isFirst ? instruments.text : nil),
      ("calendar", calendar(of: volume)?.text),
      ("measures", isFirst ? measures?.text : nil),
      ("factors", block(factors(of: volume))),
      ("circumstances", block(circumstances(of: volume))),
      ("procedures", list(procedures(of: volume))),
      ("deadlines", list(deadlines(of: volume))),
      ("concurrence", list(concurrences(of: volume))),
      ("proportion", list(proportions(of: volume))),
      ("powers", list(powers(of: volume))),
      ("standards", list(standards(of: volume))),
    ]
    return "steelyard: 1\n"
      + parts.compactMap { key, part in part.map { "\(key): \($0)\n" } }
      .joined()
  }

  /// A list with one item to a line, nil where it is empty.
  private func list(_ items: [YAML]) -> String? {
    items.isEmpty ? nil : items.map { "\n  - " + $0.text }.joined()
  }

  /// A map with one entry to a line, nil where it is empty.
  private func block(_ entries: [(key: String, value: YAML)]) -> String? {
    entries.isEmpty
      ? nil : entries.map { "\n  " + YAML.text($0.key).text + ": " + $0.value.text }.joined()
  }

  private func header(_ volume: Volume) -> YAML {
    .map([
      ("id", .text(volume.id)), ("title", .text(volume.title)),
      (
        "issuer",
        .map([("name", .text(volume.issuer)), ("authority", .text(volume.authority.description))])
      ),
      ("in_force", period(volume.inForce)),
      ("currency", volume.currency == .yuan ? nil : .text(volume.currency.code)),
    ])
  }

  func period(_ period: Period) -> YAML? {
    guard period != .always else { return nil }
    return .map([
      ("from", period.from.map { .text($0.description) }),
      ("to", period.to.map { .text($0.description) }),
    ])
  }

  private var instruments: YAML {
    .map(
      catalog.instruments.map { instrument in
        (
          instrument.id,
          .map([
            ("title", .text(instrument.title)), ("kind", .text(instrument.kind.rawValue)),
            ("in_force", period(instrument.inForce)),
            ("applies_by", instrument.appliesBy.map { .text($0.rawValue) }),
          ])
        )
      }
    )
  }

  private var measures: YAML? {
    let declared = catalog.measures.dropFirst(Measure.builtIn.count)
    guard !declared.isEmpty else { return nil }
    return .map(
      declared.map { measure in
        (
          measure.id,
          .map([
            ("name", .text(measure.name)), ("english", .text(measure.englishName)),
            ("quantity", .text(measure.unit.word)), ("nature", .text(measure.nature.word)),
          ])
        )
      }
    )
  }

  private func circumstances(of volume: Int) -> [(key: String, value: YAML)] {
    catalog.circumstances.filter { $0.authority == catalog.volumes[volume].authority }
      .map { circumstance in
        (
          circumstance.id,
          .map([
            ("name", .text(circumstance.name)), ("effect", .text(circumstance.effect.word)),
            ("modality", circumstance.isDuty ? .text("must") : nil),
            ("basis", .text(circumstance.basis.citation)),
            ("kinds", .texts(circumstance.kinds.map(\.rawValue))),
          ])
        )
      }
  }

  /// A factor belongs to the volume of the power that uses it, else of the standard that does.
  private static func owners(of catalog: Catalog) -> [Int?] {
    var owners: [Int?] = Array(repeating: nil, count: catalog.factors.count)
    func own(_ reference: Ref<Factor>, _ volume: Int) {
      guard owners[reference.index] == nil else { return }
      owners[reference.index] = volume
      for input in catalog[reference].derivation?.inputs ?? [] { own(input, volume) }
    }
    func own(_ rows: [Condition], _ terms: [Term], _ volume: Int) {
      for cell in rows.flatMap(\.cells) { own(cell.factor, volume) }
      for factor in terms.compactMap({ $0.amount?.factor }) { own(factor, volume) }
    }
    for power in catalog.powers {
      for clause in power.clauses { own(clause.when, clause.measures, power.volume.index) }
    }
    // The factors of a power are seen from its standards, and a score may be used there only.
    for standard in catalog.standards {
      let volume = standard.volume.index
      for band in standard.bands {
        own(band.when, [], volume)
        own([], band.measures, catalog[standard.power].volume.index)
      }
    }
    return owners
  }
}

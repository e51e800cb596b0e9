import SteelyardModel

extension YAMLWriter {
  func powers(of volume: Int) -> [YAML] {
    catalog.powers.filter { $0.volume.index == volume }.map { power in
      .map([
        ("id", .text(power.id)), ("name", .text(power.name)), ("kind", .text(power.kind.rawValue)),
        ("basis", .texts(power.basis.map(\.citation))),
        ("in_force", period(power.inForce)),
        ("repealed", power.repealed.map { .text($0.citation) }),
        ("circumstances", .texts(power.circumstances.map { catalog[$0].id })),
        ("statute", .list(power.clauses.map(clause))),
      ])
    }
  }

  private func clause(_ clause: Clause) -> YAML {
    let groups = clause.oneOf.map { YAML.texts($0.map { catalog[$0].id }) }
    return .map(
      [
        ("when", conditions(clause.when)), ("one_of", groups.isEmpty ? nil : .list(groups)),
        ("basis", clause.basis.map { .text($0.citation) }), ("in_force", period(clause.inForce)),
      ] + terms(clause.measures)
    )
  }

  /// Rows of tests, nil where there are none.
  func conditions(_ rows: [Condition]) -> YAML? {
    guard !rows.isEmpty else { return nil }
    return .list(
      rows.map { row in
        .map(row.cells.map { (catalog[$0.factor].name, .text($0.test.text)) })
      }
    )
  }

  /// The lists of measures, and every measure that has an amount as a key of its own.
  private func terms(_ terms: [Term]) -> [(key: String, value: YAML?)] {
    func listed(_ modality: Term.Modality) -> YAML? {
      let found = terms.filter {
        $0.modality == modality && ($0.amount == nil || modality != .must)
      }
      return found.isEmpty ? nil : .texts(found.map { catalog[$0.measure].id })
    }
    return [("must", listed(.must)), ("may", listed(.may)), ("must_not", listed(.mustNot))]
      + terms.map { term in
        let measure = catalog[term.measure]
        return (measure.id, term.amount.map { amount($0, of: measure.unit) })
      }
  }

  func standards(of volume: Int) -> [YAML] {
    catalog.standards.filter { $0.volume.index == volume }.map { standard in
      .map([
        ("id", .text(standard.id)), ("power", .text(catalog[standard.power].id)),
        ("authority", .text(standard.authority.description)),
        ("in_force", period(standard.inForce)),
        (
          "weighing",
          .map([
            ("lighten", weight(standard.lighten)), ("aggravate", weight(standard.aggravate)),
          ])
        ),
        ("known_defect", standard.knownDefect.map { .text($0) }),
        ("several", standard.heavier.map { .map([("heavier", .text($0))]) }),
        ("bands", .list(standard.bands.map { band($0, of: standard) })),
      ])
    }
  }

  private func weight(_ weight: Standard.Weight) -> YAML {
    switch weight {
    case .widen: .text("widen")
    case .inBands: .text("in-bands")
    case .shift(let places): .map([("shift", .text("\(places)"))])
    }
  }

  private func band(_ band: Band, of standard: Standard) -> YAML {
    let overrides = band.overrides.map {
      (key: standard.bands[$0.band].grade, value: YAML?.some(.text($0.because)))
    }
    return .map(
      [
        ("grade", .text(band.grade)), ("when", conditions(band.when)),
        ("overrides", overrides.isEmpty ? nil : .map(overrides)),
        ("basis", band.basis.map { .text($0.citation) }),
      ] + terms(band.measures)
    )
  }
}

import SteelyardModel

extension YAMLWriter {
  func procedures(of volume: Int) -> [YAML] {
    catalog.procedures.filter { $0.authority == catalog.volumes[volume].authority }
      .map { procedure in
        .map([
          ("step", .text(procedure.step.rawValue)),
          ("kinds", procedure.kinds.isEmpty ? nil : .texts(procedure.kinds.map(\.rawValue))),
          ("powers", procedure.powers.isEmpty ? nil : .texts(procedure.powers)),
          ("basis", .text(procedure.basis.citation)),
          ("in_force", period(procedure.inForce)),
          ("when", procedure.when.isEmpty ? nil : .list(procedure.when.map(row))),
        ])
      }
  }

  func row(_ row: Procedure.Row) -> YAML {
    let claimed = row.circumstances.filter(\.counts).map { catalog[$0.circumstance].id }
    let absent = row.circumstances.filter { !$0.counts }.map { catalog[$0.circumstance].id }
    let subjects = row.subjects.isEmpty ? nil : YAML.texts(row.subjects.map(\.name))
    return .map(
      [
        ("subject", subjects), ("circumstances", claimed.isEmpty ? nil : .texts(claimed)),
        ("without", absent.isEmpty ? nil : .texts(absent)),
      ]
        + row.measures.map { (catalog[$0.measure].id, .text($0.text)) }
    )
  }

  func concurrences(of volume: Int) -> [YAML] {
    catalog.concurrences.filter { $0.authority == catalog.volumes[volume].authority }
      .map { rule in
        .map([
          ("rule", .text(rule.rule.rawValue)), ("measure", .text(catalog[rule.measure].id)),
          ("kinds", .texts(rule.kinds.map(\.rawValue))),
          ("cap", rule.cap.map { .text(catalog[rule.measure].unit.describe($0)) }),
          ("basis", .text(rule.basis.citation)), ("in_force", period(rule.inForce)),
        ])
      }
  }
}

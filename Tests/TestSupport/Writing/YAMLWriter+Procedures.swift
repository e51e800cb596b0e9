import SteelyardModel

extension YAMLWriter {
  func procedures(of volume: Int) -> [YAML] {
    catalog.procedures.filter { $0.authority == catalog.volumes[volume].authority }
      .map { procedure in
        .map([
          ("step", .text(procedure.step.rawValue)),
          ("kinds", .texts(procedure.kinds.map(\.rawValue))),
          ("basis", .text(procedure.basis.citation)),
          ("in_force", period(procedure.inForce)),
          ("when", procedure.when.isEmpty ? nil : .list(procedure.when.map(row))),
        ])
      }
  }

  private func row(_ row: Procedure.Row) -> YAML {
    let subjects = row.subjects.isEmpty ? nil : YAML.texts(row.subjects.map(\.name))
    return .map(
      [("subject", subjects)]
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

  func deadline(_ deadline: Deadline) -> YAML {
    let unit =
      switch deadline.unit {
      case .days: "日"
      case .months: "个月"
      case .years: "年"
      }
    return .map([
      ("from", .text(deadline.from.rawValue)), ("to", .text(deadline.to.rawValue)),
      ("within", .text("\(deadline.count)\(unit)")),
      ("limitation", deadline.isLimitation ? .text("true") : nil),
      ("kinds", .texts(deadline.kinds.map(\.rawValue))),
      ("basis", .text(deadline.basis.citation)),
    ])
  }
}

import SteelyardArtifact
public import SteelyardModel

// What decisions under a power have to keep to besides clauses and bands. Of several authorities a case goes by the nearest.

extension PowerView {
  /// The rules on steps that are meant for it, of all authorities on the way between those that have it and their governments.
  public var procedures: [Procedure] {
    catalog.procedures.filter { isMeant(by: $0.kinds, $0.powers, $0.authority) }
  }

  /// The time limits that are meant for it, of the same authorities.
  public var deadlines: [Deadline] {
    catalog.deadlines.filter { isMeant(by: $0.kinds, $0.powers, $0.authority) }
  }

  /// When decisions under it seem out of proportion, as far as it uses one of the facts or grades that are looked at.
  public var proportions: [Proportion] {
    let names = Set(factors.map(\.name))
    let grades = Set(standards.flatMap(\.bands).map(\.grade))
    return catalog.proportions.filter { rule in
      guard isMeant(by: rule.kinds, rule.powers, rule.authority) else { return false }
      return switch rule.alarm {
      case .excess(let factors, _), .tinyValue(let factors, _):
        factors.contains(where: names.contains)
      case .aggravation(let heavy): heavy.contains(where: grades.contains)
      }
    }
  }

  private func isMeant(
    by kinds: [Power.Kind],
    _ powers: [String],
    _ authority: Authority
  ) -> Bool {
    (kinds.isEmpty || kinds.contains(kind)) && (powers.isEmpty || powers.contains(id))
      && authority.country == catalog.tables.country(ofPower: position)
      && ([volume?.authority].compactMap(\.self) + standards.map(\.authority)).contains { own in
        authority.governs(own) || own.governs(authority)
      }
  }
}

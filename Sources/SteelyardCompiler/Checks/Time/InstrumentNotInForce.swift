import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

/// A power, clause or standard that rests on an instrument on days when that is not in force.
///
/// An instrument that has ended takes its powers and standards with it; one that has not begun carries nothing yet.
enum InstrumentNotInForce: PowerCheck {
  static let code = DiagnosticCode(
    "instrument-not-in-force",
    title: Bilingual("依据的文件当时没有施行", "an instrument that is not in force on these days"),
    explanation: Bilingual(
      """
      权力事项、条款和基准在自己施行的每一天，都要有施行中的依据。文件废止了，据以制定的基准不能继续用；文件还没施行，也不能先用。

      例如基准从2022年1月1日起施行、没有写止日，而它依据的文件到2026年12月31日为止。

      给基准或者权力事项写上 `in_force: {to: …}`，或者改引接替它的文件；文件的起止日写错了的，改 `instruments:`。
      """,
      """
      On every day on which a power, a clause or a standard is in force, so is what it rests on. An instrument that has ended takes its standards with it; one that has not begun carries nothing yet.

      For example a standard begins on 2022-01-01 without an end, and the document it rests on ends on 2026-12-31.

      State `in_force: {to: …}` on the standard or the power, or cite the instrument that follows; if the days of the instrument are wrong, correct `instruments:`.
      """
    )
  )
  static let codes = [code]

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    let power = regions.power.power
    if let provision = unsupported(power, regions.catalog) {
      compare(provision, with: power.inForce, at: regions.power.place, regions.catalog, log: &log)
    }
    for clause in regions.power.clauses {
      guard let basis = clause.clause.basis,
        !power.basis.contains(where: { $0.instrument == basis.instrument }) || power.basis.count > 1
      else { continue }
      let days = clause.clause.inForce.intersection(power.inForce)
      compare(basis, with: days, at: clause.fields[.basis]?.span, regions.catalog, log: &log)
    }
    for standard in regions.standards.map(\.draft) {
      checkStandard(standard, of: power, regions.catalog, log: &log)
    }
  }

  /// The provision of a power to blame where on some day none of them is in force; nil where there is no such day.
  private static func unsupported(_ power: Power, _ catalog: Catalog) -> Provision? {
    let sorted = power.basis.sorted {
      let earliest = Day(number: .min)
      let (first, second) = (catalog[$0.instrument].inForce, catalog[$1.instrument].inForce)
      return (first.from ?? earliest, first.to ?? earliest)
        < (second.from ?? earliest, second.to ?? earliest)
    }
    guard var last = sorted.first else { return nil }
    if catalog[last.instrument].inForce.remark(leavingOut: power.inForce.upToBeginning) != nil {
      return last
    }
    for provision in sorted.dropFirst() {
      guard let end = catalog[last.instrument].inForce.to else { return nil }
      let days = catalog[provision.instrument].inForce
      if let from = days.from, let next = end.adding(days: 1), next < from { return last }
      if days.to.map({ $0 > end }) ?? true { last = provision }
    }
    let left = Period(from: catalog[last.instrument].inForce.from, to: power.inForce.to)
    return catalog[last.instrument].inForce.remark(leavingOut: left) == nil ? nil : last
  }

  private static func checkStandard(
    _ draft: StandardDraft,
    of power: Power,
    _ catalog: Catalog,
    log: inout DiagnosticLog
  ) {
    let days = draft.standard.inForce.intersection(power.inForce)
    var reported: Set<Ref<Instrument>> = []
    for band in draft.bands {
      guard let basis = band.band.basis, reported.insert(basis.instrument).inserted else {
        continue
      }
      let place = band.fields[.basis] ?? draft.declaration.fields[.basis]
      compare(basis, with: days, at: place?.span, catalog, log: &log)
    }
  }

  /// What follows an instrument that has ended, where that is known.
  private static func successor(of provision: Provision, in catalog: Catalog) -> [Bilingual] {
    guard let next = catalog[provision.instrument].replacedBy.map({ catalog[$0] }) else {
      return []
    }
    let from = next.inForce.from.map { Bilingual("，\($0)起施行", ", in force from \($0)") }
    return [
      Bilingual(
        "已由「\(next.id)」接替\(from?.chinese ?? "")；核对条文序号后改引",
        "`\(next.id)` has followed it\(from?.english ?? ""); cite that, and look up the number of its article"
      )
    ]
  }

  private static func compare(
    _ provision: Provision,
    with days: Period?,
    at place: SourceSpan?,
    _ catalog: Catalog,
    log: inout DiagnosticLog
  ) {
    let instrument = catalog[provision.instrument]
    guard let days, let place, let remark = instrument.inForce.remark(leavingOut: days) else {
      return
    }
    log.report(
      code,
      Bilingual(
        "「\(instrument.id)」\(remark.chinese)",
        "`\(instrument.id)` \(remark.english)"
      ),
      at: place,
      help: successor(of: provision, in: catalog)
    )
  }
}

extension Period {
  /// The days of both; nil where there are none.
  func intersection(_ other: Period) -> Period? {
    guard overlaps(other) else { return nil }
    let from = [from, other.from].compactMap(\.self).max()
    let to = [to, other.to].compactMap(\.self).min()
    return Period(from: from, to: to)
  }

  /// The first day alone.
  fileprivate var upToBeginning: Period { Period(from: from, to: from ?? Day(number: .min)) }

  /// What is wrong where not all of some days belong to this; an unstated first day is no claim.
  fileprivate func remark(leavingOut days: Period) -> Bilingual? {
    if let from, let first = days.from, first < from {
      return Bilingual(
        "\(from)才施行，此处从\(first)起就用",
        "begins on \(from), and is used here from \(first) on"
      )
    }
    guard let to else { return nil }
    guard let last = days.to else {
      return Bilingual("到\(to)为止，此处没有写止日", "ends on \(to), and is used here without an end")
    }
    guard last > to else { return nil }
    return Bilingual("到\(to)为止，此处用到\(last)", "ends on \(to), and is used here until \(last)")
  }
}

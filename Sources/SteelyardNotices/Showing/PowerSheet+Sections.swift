import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension PowerSheet {
  /// What the sheet says, in order.
  func sections(of view: PowerView) -> [NoticeSection] {
    let power = section(say("事项", "Power"), .terms(terms(of: view)))
    let factors = section(say("裁量因素", "Factors"), factors(of: view))
    let clauses = section(say("法定条款", "Clauses"), clauses(of: view))
    let standards = view.standards.map { section(of: $0, view) }
    return (view.factors.isEmpty ? [power, clauses] : [power, factors, clauses]) + standards
      + duties(of: view)
  }

  private func section(_ heading: String, _ block: NoticeBlock) -> NoticeSection {
    NoticeSection(ordinal: "", heading: heading, blocks: [block])
  }

  private func terms(of power: PowerView) -> [NoticeTerm] {
    let reservations = reservations(power.source, power.unverified, power.knownDefect)
    return filled(
      [
        (say("类别", "Kind"), power.kind.words[language]),
        (say("依据", "Basis"), power.basis.map(\.citation).joined(separator: say("；", "; "))),
        (say("编号", "Codes"), power.codes.joined(separator: say("、", ", "))),
        (say("施行", "In force"), words(of: power.inForce)),
      ] + reservations
    )
  }

  private func section(of standard: Standard, _ power: PowerView) -> NoticeSection {
    let volumes = power.volumes
    let volume =
      volumes.indices.contains(standard.volume.index)
      ? volumes[standard.volume.index] : nil
    let inForce = standard.inForce == .always ? volume?.inForce ?? .always : standard.inForce
    let terms = filled(
      [
        (say("标识", "Identifier"), standard.id),
        (say("机关", "Authority"), (volume?.issuer ?? "") + " " + standard.authority.description),
        (say("施行", "In force"), words(of: inForce)),
        (say("并存", "Several"), standard.heavier ?? ""),
      ] + reservations(standard.source, standard.unverified, standard.knownDefect)
    )
    let scales = scales(of: standard, power)
    return NoticeSection(
      ordinal: "",
      heading: say("裁量标准：", "Standard: ") + (volume?.title ?? standard.id),
      blocks: [.terms(terms), bands(of: standard, power)] + scales.map { .scale($0) }
    )
  }

  private func reservations(
    _ source: String?,
    _ unverified: String?,
    _ defect: String?
  ) -> [(String, String)] {
    [
      (say("出处", "Source"), source ?? ""),
      (say("未核实", "Unverified"), unverified ?? ""),
      (say("原文有误", "Known defect"), defect ?? ""),
    ]
  }

  private func filled(_ terms: [(label: String, text: String)]) -> [NoticeTerm] {
    terms.filter { !$0.text.isEmpty }.map { NoticeTerm(label: $0.label, text: $0.text) }
  }

  /// The days of a period in words; empty where it has no ends.
  func words(of period: Period) -> String {
    switch (period.from?.words(in: language), period.to?.words(in: language)) {
    case (nil, nil): ""
    case (let from?, nil): say("自\(from)起", "from \(from)")
    case (nil, let to?): say("至\(to)止", "until \(to)")
    case (let from?, let to?): say("\(from)至\(to)", "\(from) to \(to)")
    }
  }
}

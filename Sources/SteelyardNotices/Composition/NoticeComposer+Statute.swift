import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension NoticeComposer {
  /// The provisions, the clause with the tests that chose it, and the statutory range.
  var statuteSection: NoticeSection {
    let because = (verdict?.because ?? []).filter(\.choseClause)
    let blocks: [NoticeBlock?] = [
      .terms(statuteTerms(because)),
      comparisonOfLaws,
      tests(because),
      measures(verdict?.statutory ?? [], heading: say("法定幅度", "Statutory range")),
      softened,
    ]
    return NoticeSection(
      say("法律依据与法定幅度", "Legal basis and statutory range"),
      blocks.compactMap(\.self)
    )
  }

  private func statuteTerms(_ because: [Because]) -> [NoticeTerm] {
    var terms = [
      NoticeTerm(
        label: say("依据", "Basis"),
        text: power.basis.isEmpty ? "—" : power.basis.joined(separator: say("；", "; "))
      )
    ]
    if let law { terms.append(NoticeTerm(label: say("适用法律", "Law"), text: law)) }
    if let clause = verdict?.clause {
      let cited = because.first { !$0.provision.isBlank }?.provision ?? power.clauseProvision
      let text = say("目录所列\(clauseName(clause))", clauseName(clause) + " of the catalog")
      terms.append(
        NoticeTerm(
          label: say("适用条款", "Clause"),
          text: cited.isBlank ? text : say("\(cited)（\(text)）", "\(cited) (\(text))")
        )
      )
    }
    if !power.clauseGround.isBlank {
      terms.append(NoticeTerm(label: say("理由", "Ground"), text: power.clauseGround))
    }
    return terms
  }

  /// The clause by its number in the catalog, which is not a number in the law.
  func clauseName(_ number: Int) -> String {
    say("第\(number)种法定情形", "statutory case \(number)")
  }

  /// The table shows what the circumstances left of the duties of the clause; that is said.
  private var softened: NoticeBlock? {
    let counted = verdict?.circumstances ?? []
    let effects = power.circumstances.filter { counted.contains($0.id) }.map(\.effect)
    guard effects.contains(where: \.softensDuties) else { return nil }
    return .paragraph(
      say(
        "表中「适用」一栏已经计入第五部分的情节，条款原文规定应当作出的处罚可以因此不作出或者不得作出。",
        "The column \"Duty\" already counts the circumstances in section 5, for which penalties that the clause prescribes may or must be left out."
      )
    )
  }

  /// The tests that held, in the author's words, beside the facts that met them.
  func tests(_ because: [Because]) -> NoticeBlock? {
    guard !because.isEmpty else { return nil }
    return .table(
      NoticeTable(
        head: [say("事实", "Fact"), say("规则的条件", "Condition of the rule"), say("本案", "This case")],
        rows: because.map { reason in
          [
            reason.factor, reason.test,
            reason.value.map(say) ?? say("未能查明", "could not be established"),
          ]
        }
      )
    )
  }

  /// Measures with whether they are to be taken and how much.
  func measures(_ weighed: [WeighedMeasure], heading: String) -> NoticeBlock? {
    guard !weighed.isEmpty else { return nil }
    let rows = weighed.map { measure in
      [
        title(of: measure.measure), say(measure.modality.words),
        measure.range.map { amounts.range($0, measure.unit) } ?? "—",
        measure.text.isBlank ? "—" : measure.text,
      ]
    }
    return .table(
      NoticeTable(
        head: [
          say("种类", "Measure"), say("适用", "Duty"), heading, say("规则的用语", "In the rule's words"),
        ],
        rows: rows
      )
    )
  }

  /// The name of a measure where it stands alone.
  func title(of id: String) -> String {
    capitalised(name(of: id))
  }

  /// The name of a measure in the language of the page.
  func name(of id: String) -> String {
    guard let measure = power.measures.first(where: { $0.id == id }) else { return id }
    return say(measure.name, measure.englishName.isBlank ? measure.name : measure.englishName)
  }
}

import SteelyardEvaluator
import SteelyardModel

extension NoticeComposer {
  /// The circumstances that counted, with provision and evidence, and how each was weighed.
  var circumstanceSection: NoticeSection {
    let heading = say("裁量情节", "Circumstances")
    let counted = verdict?.circumstances ?? []
    guard !counted.isEmpty else {
      return NoticeSection(
        heading,
        [
          .paragraph(
            say("本案没有影响裁量的法定或者酌定情节。", "No circumstance of the case affects the benchmark.")
          )
        ] + rejected
      )
    }
    let table = NoticeTable(
      head: [
        say("情节", "Circumstance"), say("依据", "Provision"), say("证据", "Evidence"),
        say("如何考量", "How it was weighed"),
      ],
      rows: counted.map(circumstanceRow)
    )
    return NoticeSection(heading, [.table(table)] + balance(counted) + rejected)
  }

  /// The circumstances that were examined and rejected, with the reasons; nothing where the file names none.
  private var rejected: [NoticeBlock] {
    let reasons = caseFile.examined.filter { !$0.value.isBlank }.sorted { $0.key < $1.key }
    guard !reasons.isEmpty else { return [] }
    let rows = reasons.map { id, reason in
      let circumstance = power.circumstances.first { $0.id == id }
      return [circumstance?.name ?? id, circumstance?.provision ?? "—", reason]
    }
    return [
      .paragraph(say("下列情节经审查不成立：", "These circumstances were examined and do not hold:")),
      .table(
        NoticeTable(
          head: [say("情节", "Circumstance"), say("依据", "Provision"), say("理由", "Reason")],
          rows: rows
        )
      ),
    ]
  }

  private func circumstanceRow(_ id: String) -> [String] {
    let evidence = caseFile.circumstances.first { $0.id == id }?.evidence ?? ""
    guard let circumstance = power.circumstances.first(where: { $0.id == id }) else {
      return [id, "—", evidence.isBlank ? "—" : evidence, "—"]
    }
    return [
      circumstance.name, circumstance.provision, evidence.isBlank ? "—" : evidence,
      duty(of: circumstance) + weighing(of: circumstance.effect),
    ]
  }

  /// Whether the decision must or may be lighter.
  private func duty(of circumstance: NoticePower.Circumstance) -> String {
    guard circumstance.effect.isLighter else { return "" }
    return circumstance.isDuty ? say("应当", "must be applied; ") : say("可以", "may be applied; ")
  }

  private func weighing(of effect: Circumstance.Effect) -> String {
    let lighter = moved(power.standard?.lighten, lighter: true)
    switch effect {
    case .exempt:
      return say("应当不予处罚：各项处罚均不作出", "exempts: no penalty is imposed")
    case .mayExempt:
      return say("可以不予处罚：应当作出的处罚改为可以作出", "may exempt: what had to be imposed may now be left out")
    case .mitigate:
      return say(
        "减轻：\(lighter)，并且可以低于法定最低幅度，或者不适用应当并处的种类",
        "mitigates: \(lighter), and the decision may go below the statutory least or leave out a measure"
      )
    case .lightenOrMitigate:
      return say(
        "从轻或者减轻：\(lighter)，也可以低于法定最低幅度",
        "lightens or mitigates: \(lighter), or lies below the statutory least"
      )
    case .lighten:
      return say("从轻：\(lighter)", "lightens: \(lighter)")
    case .aggravate:
      let heavier = moved(power.standard?.aggravate, lighter: false)
      return say("从重：\(heavier)", "aggravates: \(heavier)")
    case .timing:
      return say("不影响处罚的轻重，影响期限或者程序", "not heavier or lighter, but other time limits or steps")
    }
  }

  private func moved(_ weight: Standard.Weight?, lighter: Bool) -> String {
    switch weight {
    case .widen:
      lighter
        ? say("裁量基准的下限放宽到法定幅度的下限", "the benchmark opens down to the statutory least")
        : say("裁量基准的上限放宽到法定幅度的上限", "the benchmark opens up to the statutory most")
    case .shift(let steps):
      lighter
        ? say("阶次下移\(steps)档", "the band moves down by \(steps)")
        : say("阶次上移\(steps)档", "the band moves up by \(steps)")
    case .inBands:
      say("阶次的条件已经考虑，不重复评价", "the bands already test for it; it is not weighed twice")
    case nil:
      say("在法定幅度以内考量", "it is weighed within the statutory range")
    }
  }

  private func balance(_ counted: [String]) -> [NoticeBlock] {
    let effects = power.circumstances.filter { counted.contains($0.id) }.map(\.effect)
    guard effects.contains(where: \.isLight), effects.contains(.aggravate) else { return [] }
    return [
      .paragraph(
        say(
          "从轻与从重情节并存，两方面都已计入裁量基准，没有相互抵消后不计。",
          "Circumstances on both sides are present; each is part of the benchmark, and neither was left out against the other."
        )
      )
    ]
  }
}

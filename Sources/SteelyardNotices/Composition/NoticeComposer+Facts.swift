import SteelyardEvaluator
import SteelyardModel

extension NoticeComposer {
  /// The facts with their values, their evidence and what they decided.
  var factsSection: NoticeSection {
    let table = NoticeTable(
      head: [
        say("事实", "Fact"), say("认定", "Found"), say("证据", "Evidence"),
        say("作用", "What it decided"),
      ],
      rows: factNames.map(factRow)
    )
    let blocks: [NoticeBlock] =
      table.rows.isEmpty
      ? [.paragraph(say("本案没有载明事实。", "The case states no facts."))] : [.table(table)]
    return NoticeSection(say("事实与证据", "Facts and evidence"), blocks + countedBlocks + judgements)
  }

  /// The facts that decided and those the case states, in the order of the power, then the others by name.
  private var factNames: [String] {
    let decided = (verdict?.because ?? []).map(\.factor)
    let stated = caseFile.facts.keys.sorted()
    let deciding = decidingFactors.map(\.name)
    let known = power.factors.map(\.name).filter { deciding.contains($0) || stated.contains($0) }
    var names: [String] = []
    for name in known + decided + stated where !names.contains(name) { names.append(name) }
    return names
  }

  private func factRow(_ name: String) -> [String] {
    [name, value(of: name), evidence(for: name), role(of: name)]
  }

  /// What was found about a fact, in words.
  func value(of name: String) -> String {
    let because = verdict?.because.first { $0.factor == name }
    let factor = power.factors.first { $0.name == name }
    // What was counted goes before what the case states.
    if counted(name)?.value != nil, let value = because?.value ?? factor?.value {
      return say(value)
    }
    switch caseFile.facts[name] {
    case .unknown(let reason):
      let why = reason.isBlank ? "" : say("：", ": ") + reason
      return say("未能查明", "could not be established") + why
    case .text(let text):
      return text
    case .value(let value):
      return (factor?.value ?? because?.value).map(say) ?? String(value)
    case nil:
      return (because?.value ?? factor?.value).map(say)
        ?? say("未能查明", "could not be established")
    }
  }

  private func evidence(for name: String) -> String {
    if let evidence = caseFile.evidence[name], !evidence.isBlank { return evidence }
    if let count = counted(name) { return evidence(for: count) }
    guard caseFile.facts[name] == nil else { return "—" }
    let factor = power.factors.first { $0.name == name }
    if factor?.base != nil { return say("合计见第四部分", "added up in section 4") }
    let inputs = factor?.inputs ?? []
    if !inputs.isEmpty {
      return say("由\(listed(inputs.map(quoted)))得出", "follows from \(listed(inputs.map(quoted)))")
    }
    let isSubject = name == "当事人" || name == "subject"
    return isSubject
      ? say("见第一部分", "see section 1") : say("案件未载明，按规则推定", "not stated; presumed by the rules")
  }

  private func role(of name: String) -> String {
    let because = (verdict?.because ?? []).filter { $0.factor == name }
    var roles: [String] = []
    if because.contains(where: \.choseClause) { roles.append(say("法定幅度", "statutory range")) }
    if because.contains(where: { !$0.choseClause }) { roles.append(say("裁量阶次", "band")) }
    if power.factors.contains(where: { $0.name == name && $0.setsAmount }) {
      roles.append(say("数额", "amount"))
    }
    for factor in decidingFactors where factor.inputs.contains(name) {
      roles.append(factor.base == nil ? quoted(factor.name) : say("分值", "score"))
    }
    return roles.isEmpty ? "—" : listed(roles)
  }

  private var judgements: [NoticeBlock] {
    power.factors.compactMap { factor in
      guard let judgement = factor.judgement, caseFile.facts[factor.name] != nil else { return nil }
      return .paragraph(
        say(
          "\(quoted(factor.name))不能以数值检验，由人判断：\(judgement)。",
          "\(quoted(factor.name)) cannot be tested by numbers and was judged by a person: \(judgement)."
        )
      )
    }
  }
}

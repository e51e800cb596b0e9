import SteelyardEvaluator

extension NoticeComposer {
  /// What was decided on which basis, in one paragraph before all reasons.
  var lead: String {
    let basis = power.basis.first.map { say("依据\($0)，", "Under \($0), ") } ?? ""
    guard let decision = caseFile.decision else {
      return say("本案尚未作出决定。", "The case has not been decided yet.")
    }
    let decided =
      decision.isEmpty ? nothing : decision.map(inWords).joined(separator: say("，", "; "))
    return say(
      "\(basis)本机关就\(quoted(power.name))一案决定：\(decided)。\(standing)理由如下。",
      "\(basis)this authority has decided in the matter of \(quoted(power.name)): \(decided). \(standing)The reasons follow."
    )
  }

  private var nothing: String {
    say("不予处罚，不采取其他措施", "no penalty and no other measure")
  }

  private func inWords(_ decided: CaseFile.Decided) -> String {
    let name = name(of: decided.measure)
    guard let amount = decided.amount else { return name }
    let words = amounts.exactly(amount, unit(of: decided.measure))
    return say("\(name)\(words)", "\(name), \(words)")
  }

  private var standing: String {
    if leavesBenchmark {
      return say(
        "决定偏离裁量基准，偏离的理由见第八部分。",
        "The decision leaves the benchmark, for the reasons in section 8. "
      )
    }
    guard verdict?.standard != nil else { return "" }
    return say("决定在裁量基准以内。", "The decision lies within the benchmark. ")
  }
}

import SteelyardEvaluator

extension NoticeComposer {
  /// What was decided on which basis, in one paragraph before all reasons.
  var lead: String {
    // Of two laws that were compared the power names both; the clause says which of them the decision rests on.
    let isCompared = verdict?.law?.sides.isEmpty == false && !power.clauseProvision.isBlank
    let first = isCompared ? nil : power.basis.first { !$0.isBlank }
    let cited = first ?? power.clauseProvision
    let basis =
      cited.isBlank ? "" : say("依据\(cited)，", "Under \(cited), ")
    guard let decision = caseFile.decision else {
      return say("本案尚未作出决定。", "The case has not been decided yet.")
    }
    let measures = decision.isEmpty ? [nothing] : decision.map(inWords)
    return sentence(basis, quoted(power.name), measures.joined(separator: say("，", "; ")))
  }

  private func sentence(_ basis: String, _ about: String, _ measures: String) -> String {
    switch kind {
    case .reasons:
      say(
        "\(basis)本机关就\(about)一案决定：\(measures)。\(standing)",
        "\(basis.isEmpty ? "This" : basis + "this") authority has decided in the matter of \(about): \(measures). \(standing)"
      )
    case .priorNotice:
      say(
        "\(basis)本机关拟就\(about)一案作出以下决定：\(measures)。现将事实、理由、依据和依法享有的权利告知如下。",
        "\(basis.isEmpty ? "This" : basis + "this") authority proposes to decide in the matter of \(about): \(measures). "
          + "The facts, the reasons, the basis and the rights of the party are as follows."
      )
    case .noPenalty:
      say(
        "本机关就\(about)一案决定不予行政处罚，并作出：\(measures)。理由如下。",
        "This authority has decided to impose no administrative penalty in the matter of \(about), "
          + "and besides: \(measures). The reasons follow."
      )
    }
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
        "The decision leaves the benchmark; section 8 says why."
      )
    }
    guard verdict?.standard != nil else { return say("理由如下。", "The reasons follow.") }
    return say(
      "决定在裁量基准以内，理由如下。",
      "The decision lies within the benchmark, for the reasons that follow."
    )
  }
}

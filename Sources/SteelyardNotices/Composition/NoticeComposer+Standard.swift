import SteelyardEvaluator
import SteelyardModel

extension NoticeComposer {
  /// Which standard, whose, since when and why; the band with the tests that chose it.
  var standardSection: NoticeSection {
    var blocks: [NoticeBlock] = [.paragraph(choice)]
    if let standard = power.standard {
      blocks.append(.terms(standardTerms(standard)))
      if let tests = tests((verdict?.because ?? []).filter { !$0.choseClause }) {
        blocks.append(tests)
      }
      blocks += scores + shiftRemark
    }
    return NoticeSection(
      say("裁量标准与阶次", "Standard and band"),
      blocks
    )
  }

  private var choice: String {
    let issuer = quoted(power.standard?.issuer ?? "")
    switch verdict?.standardChosen ?? .none {
    case .own:
      return say(
        "作出决定的行政机关就本事项制定了裁量标准，适用该标准。",
        "The authority that decides has issued a standard of its own for this power; it applies."
      )
    case .nearestAbove:
      return say(
        "作出决定的行政机关就本事项没有自己的裁量标准，适用上级中最近一级\(issuer)制定的标准。",
        "The authority that decides has no standard of its own for this power; that of \(issuer), the nearest above it, applies."
      )
    case .onlyOne:
      return say(
        "案件没有载明行政机关；就本事项只有\(issuer)制定了裁量标准，适用该标准。",
        "The case names no authority; \(issuer) alone has issued a standard for this power, and it applies."
      )
    case .none:
      return say(
        "就本事项没有施行中的裁量标准，裁量以法定幅度为限。",
        "No standard is in force for this power; discretion is bounded by the statutory range alone."
      )
    case .authorityMissing:
      return say(
        "案件没有载明行政机关，不能确定适用哪一裁量标准。",
        "The case names no authority, so that no standard can be chosen."
      )
    }
  }

  private func standardTerms(_ standard: NoticeStandard) -> [NoticeTerm] {
    var terms = [
      NoticeTerm(label: say("标准", "Standard"), text: say("《\(standard.title)》", standard.title)),
      NoticeTerm(label: say("制定机关", "Issued by"), text: standard.issuer),
    ]
    if let from = standard.inForce.from {
      terms.append(
        NoticeTerm(
          label: say("施行", "In force"),
          text: say("自\(from.words(in: language))起", "since \(from.words(in: language))")
            + end(of: standard)
        )
      )
    }
    if let band { terms.append(NoticeTerm(label: say("阶次", "Band"), text: band)) }
    return terms
  }

  private func end(of standard: NoticeStandard) -> String {
    guard let to = standard.inForce.to else { return "" }
    return say("，至\(to.words(in: language))止", ", until \(to.words(in: language))")
  }

  private var band: String? {
    guard let number = verdict?.band, let grade = verdict?.grade else { return nil }
    let grades = power.standard?.grades ?? []
    let place = say("第\(number)阶次\(quoted(grade))", "no. \(number), \(quoted(grade))")
    let provision = (verdict?.because ?? []).first { !$0.choseClause && !$0.provision.isBlank }
    let cited = provision.map { say("，\($0.provision)", ", \($0.provision)") } ?? ""
    guard grades.count > 1 else { return place + cited }
    return place + cited
      + say(
        "（由轻到重共\(grades.count)个：\(listed(grades))）",
        " (of \(grades.count), light to heavy: \(listed(grades)))"
      )
  }
}

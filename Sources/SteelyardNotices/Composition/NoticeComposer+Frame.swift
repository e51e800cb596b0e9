import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension NoticeComposer {
  /// The name of the authority, or a place for it.
  var authorityName: String {
    orBlank(material.authorityName, .authority)
  }

  /// What the document is called.
  var title: Bilingual {
    switch kind {
    case .reasons:
      Bilingual(power.kind.words.chinese + "裁量说明理由书", "Statement of Reasons")
    case .priorNotice:
      Bilingual("行政处罚事先告知书", "Notice before a Penalty")
    case .noPenalty:
      Bilingual("不予行政处罚决定说明", "Statement of Reasons")
    }
  }

  /// What the English title leaves unsaid; the Chinese one says it all.
  var subtitle: Bilingual {
    switch kind {
    case .reasons:
      Bilingual("", "for the exercise of discretion · " + power.kind.words.english)
    case .priorNotice:
      Bilingual("", "what is proposed and why, and what the party may do")
    case .noPenalty:
      Bilingual("", "for imposing no administrative penalty")
    }
  }

  private var day: Day? {
    switch kind {
    case .reasons, .noPenalty: caseFile.dates[.decided]
    case .priorNotice: caseFile.procedure[.priorNotice]
    }
  }

  /// What the face of a draft says.
  func draft(_ lacks: [NoticeLack]) -> NoticeDraft {
    NoticeDraft(
      watermark: say("草稿", "DRAFT"),
      warning: say("草稿，不得送达", "Draft, not to be served"),
      heading: say(
        "依法尚缺 \(lacks.count) 项",
        lacks.count == 1
          ? "One thing the law requires is missing"
          : "\(lacks.count) things the law requires are missing"
      ),
      lacks: lacks.map { NoticeTerm(label: say($0.provision), text: inPrint(say($0.message))) }
    )
  }

  /// A message with the author's words in quotation marks instead of backticks.
  func inPrint(_ message: String) -> String {
    let parts = message.split(separator: "`", omittingEmptySubsequences: false)
    guard parts.count > 1, !parts.count.isMultiple(of: 2) else { return message }
    return parts.enumerated().map { index, part in
      guard index.isMultiple(of: 2) else { return quoted(String(part)) }
      return say(String(part.trimmingSpaces), String(part))
    }.joined()
  }

  /// Who issues it and when.
  var signature: [String] {
    [
      authorityName,
      day?.words(in: language) ?? blank(.day),
      say("（加盖行政机关印章）", "(seal of the authority)"),
    ]
  }

  /// What was decided by which rules.
  var receipt: [NoticeTerm] {
    var terms = [
      NoticeTerm(label: say("规则目录", "Rules"), text: material.catalogDigest),
      NoticeTerm(label: say("计算引擎", "Engine"), text: material.engine),
      NoticeTerm(label: say("事项", "Power"), text: caseFile.power),
    ]
    if let standard = verdict?.standard {
      terms.append(NoticeTerm(label: say("标准", "Standard"), text: standard))
    }
    let days = knownDates.map { say(name(ofDate: $0.date)) + " " + $0.day.description }
    let law = verdict?.lawDay.map { say("适用法律", "law of") + " " + $0.description }
    let all = days + [law].compactMap(\.self)
    terms.append(NoticeTerm(label: say("日期", "Dates"), text: all.joined(separator: say("，", ", "))))
    return terms + countedTerms
  }
}

extension Substring {
  /// The text without spaces around it; Chinese sets none beside quotation marks.
  fileprivate var trimmingSpaces: Substring {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}

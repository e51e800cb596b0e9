import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension NoticeComposer {
  /// Who, what and when.
  var caseSection: NoticeSection {
    let sort = say(power.kind.words)
    let code = caseFile.authority.map { say("（\($0)）", " (\($0))") } ?? ""
    let subject = caseFile.subject.map { say("（\($0.words.chinese)）", " (\($0.words.english))") }
    let terms = [
      NoticeTerm(
        label: say(party.chinese, capitalised(party.english)),
        text: blank(.party) + (subject ?? "")
      ),
      NoticeTerm(label: say("行政机关", "Authority"), text: authorityName + code),
      NoticeTerm(
        label: say("执法人员", "Officers"),
        text: orBlank(caseFile.officer, .officer)
      ),
      NoticeTerm(
        label: say("事项", "Power"),
        text: power.name + say("（\(sort)，\(power.id)）", " (\(sort), \(power.id))")
      ),
    ]
    return NoticeSection(say("案件", "The case"), [.terms(terms + [dates].compactMap(\.self))])
  }

  /// The one whom the decision is about, in both languages.
  var party: Bilingual { power.kind.party }

  /// The dates of the case in order; a prior notice comes before the decision and names no day for it.
  var knownDates: [(date: CaseDate, day: Day)] {
    CaseDate.allCases.compactMap { date in
      let isToCome = kind == .priorNotice && (date == .decided || date == .served)
      guard !isToCome, let day = caseFile.dates[date] else { return nil }
      return (date, day)
    }
  }

  private var dates: NoticeTerm? {
    guard !knownDates.isEmpty else { return nil }
    let days = knownDates.map { say(name(ofDate: $0.date)) + " " + $0.day.words(in: language) }
    return NoticeTerm(label: say("日期", "Dates"), text: days.joined(separator: say("，", "; ")))
  }

  /// What a date is called.
  func name(ofDate date: CaseDate) -> Bilingual {
    let isAsked = power.kind.isOnApplication
    return switch date {
    case .acted: isAsked ? Bilingual("申请", "application") : Bilingual("行为", "act")
    case .filed: isAsked ? Bilingual("受理", "accepted") : Bilingual("立案", "filed")
    case .decided: Bilingual("决定", "decided")
    case .served: Bilingual("送达", "served")
    }
  }
}

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

  private var dates: NoticeTerm? {
    let asked = power.kind.isOnApplication
    let labels: [(CaseDate, Bilingual)] = [
      (.acted, asked ? Bilingual("申请", "application") : Bilingual("行为", "act")),
      (.filed, asked ? Bilingual("受理", "accepted") : Bilingual("立案", "filed")),
      (.decided, Bilingual("决定", "decided")),
    ]
    let days: [String] = labels.compactMap { date, label in
      guard date != .decided || kind != .priorNotice else { return nil }
      return caseFile.dates[date].map { say(label) + " " + $0.words(in: language) }
    }
    guard !days.isEmpty else { return nil }
    return NoticeTerm(label: say("日期", "Dates"), text: days.joined(separator: say("，", "; ")))
  }
}

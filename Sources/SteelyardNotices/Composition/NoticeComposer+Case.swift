import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension NoticeComposer {
  /// Who, what and when.
  var caseSection: NoticeSection {
    let kind = say(power.kind.words)
    let code = caseFile.authority.map { say("（\($0)）", " (\($0))") } ?? ""
    let subject = caseFile.subject.map { say("（\($0.words.chinese)）", " (\($0.words.english))") }
    let terms = [
      NoticeTerm(
        label: say("当事人", "Party"),
        text: blank(.party) + (subject ?? "")
      ),
      NoticeTerm(label: say("行政机关", "Authority"), text: authorityName + code),
      NoticeTerm(
        label: say("执法人员", "Officers"),
        text: orBlank(caseFile.officer, .officer)
      ),
      NoticeTerm(
        label: say("事项", "Power"),
        text: power.name + say("（\(kind)，\(power.id)）", " (\(kind), \(power.id))")
      ),
    ]
    return NoticeSection(say("案件", "The case"), [.terms(terms + dateTerms)])
  }

  private var dateTerms: [NoticeTerm] {
    let labels: [(CaseDate, Bilingual)] = [
      (.acted, Bilingual("行为之日", "Day of the act")),
      (.filed, Bilingual("立案", "Filed")),
      (.decided, Bilingual("决定", "Decided")),
    ]
    return labels.compactMap { date, label in
      guard let day = caseFile.dates[date] else { return nil }
      return NoticeTerm(label: say(label), text: day.words(in: language))
    }
  }
}

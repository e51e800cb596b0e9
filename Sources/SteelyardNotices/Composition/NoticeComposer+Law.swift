import SteelyardEvaluator
import SteelyardModel
import SteelyardText

// Which day's law applies, and why; where two were weighed, both.

extension NoticeComposer {
  /// The day whose law applies, with the reason.
  var law: String? {
    guard let law = verdict?.law else { return nil }
    guard let day = law.day else {
      return say(
        "行为之日与决定之日的规定不同，孰轻孰重尚未确定",
        "the law of the act and that of the decision differ, and it is not decided which is lighter"
      )
    }
    return say(reason(law, day.words(in: language)))
  }

  private func reason(_ law: AppliedLaw, _ day: String) -> Bilingual {
    let cited = Law.penalty.article(37)
    switch law.why {
    case .actDate, .notDecided: return ofTheAct(law, day)
    case .lighter:
      return Bilingual(
        "\(day)（作出决定之日）施行的法律；与行为之日的规定相比处罚较轻（\(cited.chinese)）",
        "as in force on \(day), the day of the decision; it is lighter than that of the day of the act (\(cited.english))"
      )
    case .noLongerPunishable:
      return Bilingual(
        "\(day)（作出决定之日）施行的法律；依该日的规定不再处罚（\(cited.chinese)）",
        "as in force on \(day), the day of the decision, when the act is no longer punished (\(cited.english))"
      )
    case .answered:
      let (by, ground) = (law.answer?.by ?? "", law.answer?.ground ?? "")
      return Bilingual(
        "\(day)施行的法律；新旧规定孰轻不能由幅度的次序确定，由\(by)决定：\(ground)",
        "as in force on \(day); the order of the ranges does not say which law is lighter; decided by \(by): \(ground)"
      )
    case .instrument:
      return Bilingual(
        "\(day)（作出决定之日）施行的法律，依据的法律文件对此自有规定",
        "as in force on \(day), the day of the decision, as the instrument itself provides"
      )
    }
  }

  private func ofTheAct(_ law: AppliedLaw, _ day: String) -> Bilingual {
    let (chinese, english) = power.kind.isOnApplication ? ("申请", "application") : ("行为", "act")
    let cited = Law.penalty.article(37)
    let isCompared = !law.sides.isEmpty
    return Bilingual(
      "\(day)（\(chinese)之日）施行的法律" + (isCompared ? "；决定之日的规定并不较轻（\(cited.chinese)）" : ""),
      "as in force on \(day), the day of the \(english)"
        + (isCompared ? "; that of the day of the decision is not lighter (\(cited.english))" : "")
    )
  }

  /// What the law of the act and that of the decision come to, side by side.
  var comparisonOfLaws: NoticeBlock? {
    guard let law = verdict?.law, !law.sides.isEmpty else { return nil }
    return .table(
      NoticeTable(
        head: [
          say("法律", "Law of"), say("种类", "Measure"), say("法定幅度", "Statutory range"),
          say("裁量基准", "Benchmark"),
        ],
        rows: law.sides.enumerated().flatMap { place, side in
          rows(of: side, name: place == 0 ? say("行为之日", "the act") : say("决定之日", "the decision"))
        }
      )
    )
  }

  private func rows(of side: LawSide, name: String) -> [[String]] {
    let day = side.day.words(in: language)
    let name = say("\(name)（\(day)）", "\(name), \(day)")
    guard side.isInForce else { return [[name, say("该事项没有效力", "not in force"), "—", "—"]] }
    guard !side.statutory.isEmpty else { return [[name, say("事实不全", "facts missing"), "—", "—"]] }
    return side.statutory.enumerated().map { place, measure in
      let fitting = side.benchmark.indices.contains(place) ? side.benchmark[place] : measure
      return [
        place == 0 ? name : "", title(of: measure.measure), words(measure),
        side.band == nil ? "—" : words(fitting),
      ]
    }
  }

  private func words(_ measure: WeighedMeasure) -> String {
    let duty = say(measure.modality.words)
    guard let range = measure.range else { return duty }
    return duty + say("，", ", ") + amounts.range(range, measure.unit)
  }
}

package import SteelyardEvaluator
import SteelyardModel
package import SteelyardText

// Which day's law applies, and what the law of both days comes to.

extension AnswerText {
  /// The law of the act and that of the decision, side by side.
  func write(_ sides: [LawSide], to layout: inout TextLayout) {
    for (place, side) in sides.enumerated() {
      let name =
        place == 0
        ? say("行为日的法律", "the law of the act") : say("决定日的法律", "the law of the decision")
      let title = say("\(name)（\(side.day)）", "\(name) (\(side.day))")
      layout.section(title, rows(of: side))
    }
  }

  private func rows(of side: LawSide) -> [[String]] {
    guard side.isInForce else { return [[say("该事项没有效力", "the power is not in force")]] }
    var rows: [[String]] = []
    if let clause = side.clause { rows.append([say("第\(clause)种法定情形", "clause \(clause)")]) }
    for measure in side.statutory { rows.append([say("法定", "statutory")] + row(of: measure)) }
    if let band = side.band {
      rows.append([say("第\(band)阶次", "band \(band)"), side.grade ?? "", side.standard ?? ""])
      for measure in side.benchmark { rows.append([say("基准", "benchmark")] + row(of: measure)) }
    }
    for fact in side.missing { rows.append([say("缺少事实", "missing"), fact]) }
    return rows
  }
}

extension AppliedLaw {
  /// Which law applies, and why, for a person.
  package var words: Bilingual {
    guard let day else { return why.words }
    return Bilingual("\(day) 的法律（\(why.words.chinese)）", "\(day), \(why.words.english)")
  }
}

extension AppliedLaw.Why {
  /// Why the law of a day applies, for a person.
  package var words: Bilingual {
    switch self {
    case .actDate: Bilingual("行为日", "the day of the act")
    case .lighter:
      Bilingual("决定日的法律较轻", "the day of the decision, whose law is lighter")
    case .noLongerPunishable:
      Bilingual("决定日的法律不再处罚", "the day of the decision, when it is no longer punished")
    case .notDecided:
      Bilingual("孰轻孰重不能由幅度的次序确定，请写明 law", "not decided by the order of the ranges: state `law`")
    case .answered: Bilingual("由办案机关决定", "as the case file says")
    case .instrument:
      Bilingual("该法律文件自行规定适用决定日的法律", "the day of the decision, as the instrument says")
    }
  }
}

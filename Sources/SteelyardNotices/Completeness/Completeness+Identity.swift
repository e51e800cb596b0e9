import SteelyardEvaluator
import SteelyardModel

extension Completeness {
  /// Which case, and who decides.
  var identityLacks: [NoticeLack] {
    var lacks: [NoticeLack] = []
    if caseFile.number.isBlank {
      lacks.append(
        lack(.noNumber, "没有案号", "the case file has no number", under: .number)
      )
    }
    if caseFile.authority == nil {
      lacks.append(
        lack(.noAuthority, "没有载明行政机关", "the authority is not named", under: .authority)
      )
    }
    if caseFile.officer.isBlank {
      lacks.append(
        lack(.noOfficer, "没有载明执法人员", "no officer is named", under: .officer)
      )
    }
    return lacks
  }

  /// When it was decided.
  var dayLacks: [NoticeLack] {
    guard caseFile.dates[.decided] == nil else { return [] }
    return [lack(.noDecisionDay, "没有决定日期", "the day of the decision is missing", under: .day)]
  }

  /// What there is to give reasons for.
  var verdictLacks: [NoticeLack] {
    let outcome = material.assessment.outcome
    guard
      let verdict = material.assessment.verdict, outcome != .unreadable, outcome != .unknownPower
    else {
      return [
        lack(
          .noVerdict,
          "没有裁量结论：目录中没有事项 `\(caseFile.power)`，或者案件无法读取",
          "there is no verdict: the catalog has no power `\(caseFile.power)`, or the case could not be read",
          under: .basis
        )
      ]
    }
    return verdict.missing.map(missing)
  }

  private func missing(_ name: String) -> NoticeLack {
    switch name {
    case CaseDate.acted.rawValue:
      lack(.factMissing, "缺少行为之日", "the day of the act is missing", under: .facts)
    case "authority":
      lack(
        .factMissing,
        "没有载明行政机关，不能确定标准",
        "no standard can be chosen without the authority",
        under: .facts
      )
    case "subject":
      lack(.factMissing, "没有载明当事人类型", "the kind of subject is missing", under: .facts)
    default:
      lack(.factMissing, "缺少有关事实 `\(name)`", "`\(name)` matters and is missing", under: .facts)
    }
  }
}

import SteelyardEvaluator
import SteelyardModel

extension NoticeComposer {
  /// The steps owed and taken, with their days.
  var procedureSection: NoticeSection {
    let heading = say("程序", "Procedure")
    let rows = steps.map(stepRow)
    guard !rows.isEmpty else {
      return NoticeSection(heading, [.paragraph(noSteps)] + late)
    }
    let table = NoticeTable(
      head: [
        say("步骤", "Step"), say("依据", "Provision"), say("是否必经", "Owed"), say("日期", "Taken on"),
      ],
      rows: rows
    )
    return NoticeSection(heading, [.table(table)] + late)
  }

  /// Whether a step is owed or was taken.
  func concerns(_ step: Step) -> Bool {
    steps.contains(step)
  }

  private var noSteps: String {
    say("规则没有要求，案卷也没有记载特别的步骤。", "The rules demand no particular step, and the file records none.")
  }

  private var steps: [Step] {
    Step.allCases.filter { step in
      caseFile.procedure[step] != nil || owed(step) != nil
    }
  }

  private func owed(_ step: Step) -> ProcedureOwed? {
    verdict?.procedures.first { $0.step == step }
  }

  private func stepRow(_ step: Step) -> [String] {
    let owed = owed(step)
    let day = caseFile.procedure[step]?.words(in: language)
    return [
      capitalised(say(step.words)), orDash(owed?.provision ?? ""),
      owed == nil ? say("否", "no") : say("是", "yes"),
      day ?? say("未记载", "not recorded"),
    ]
  }

  /// A decision that came late says so itself.
  private var late: [NoticeBlock] {
    let findings = material.assessment.findings.filter { $0.code == .late }
    guard !findings.isEmpty else { return [] }
    return [
      .list(
        findings.map { finding in
          let cited =
            finding.provision.isBlank
            ? "" : say("（\(finding.provision)）", " (\(finding.provision))")
          return inPrint(say(finding.message)) + cited
        }
      )
    ]
  }
}

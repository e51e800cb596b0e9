import SteelyardEvaluator
import SteelyardModel
import SteelyardText

/// Everything the law requires of a notice, held against the material of one.
struct Completeness {
  /// The material that is checked.
  let material: NoticeMaterial
  /// What is to be written from it.
  let kind: NoticeKind

  var caseFile: CaseFile { material.caseFile }
  var power: NoticePower { material.power }
  var findings: [Finding] { material.assessment.findings }

  /// All that is missing, in the order of the notice.
  ///
  /// A prior notice comes before the steps, the approval and the day of the decision, and waits for none of them.
  var lacks: [NoticeLack] {
    let reasons = verdictLacks + factLacks + circumstanceLacks + decisionLacks + findingLacks
    return switch kind {
    case .reasons: identityLacks + dayLacks + reasons + deviationLacks + stepLacks
    case .priorNotice: kindLacks + identityLacks + reasons + deviationLacks
    case .noPenalty: kindLacks + identityLacks + dayLacks + reasons + stepLacks
    }
  }

  /// A lack of something the class of power requires.
  func lack(
    _ code: NoticeLack.Code,
    _ chinese: String,
    _ english: String,
    under requirement: Requirement
  ) -> NoticeLack {
    NoticeLack(
      code,
      Bilingual(chinese, english),
      provision: requirement.provision(for: power)
    )
  }
}

extension String {
  /// Whether the text says nothing at all.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

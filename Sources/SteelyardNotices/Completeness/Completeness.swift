import SteelyardEvaluator
import SteelyardModel
import SteelyardText

/// Everything the law requires of a notice, held against the material of one.
struct Completeness {
  /// The material that is checked.
  let material: NoticeMaterial

  var caseFile: CaseFile { material.caseFile }
  var power: NoticePower { material.power }
  var findings: [Finding] { material.assessment.findings }

  /// All that is missing, in the order of the notice.
  var lacks: [NoticeLack] {
    identityLacks + verdictLacks + factLacks + circumstanceLacks + decisionLacks + findingLacks
      + deviationLacks + stepLacks
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
      provision: requirement.provision(for: power.kind)
    )
  }
}

extension String {
  /// Whether the text says nothing at all.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

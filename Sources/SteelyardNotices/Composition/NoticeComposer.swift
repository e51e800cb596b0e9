import SteelyardEvaluator
import SteelyardModel
import SteelyardText

/// Puts the material of a notice into words, section by section.
struct NoticeComposer {
  /// What is said.
  let material: NoticeMaterial
  /// What is written.
  let kind: NoticeKind
  /// In which language.
  let language: Language

  var caseFile: CaseFile { material.caseFile }
  var power: NoticePower { material.power }
  var verdict: Verdict? { material.assessment.verdict }
  var amounts: AmountWords { AmountWords(language) }

  /// The whole page; with lacks it is a draft.
  func page(lacks: [NoticeLack]) -> NoticePage {
    NoticePage(
      language: language,
      authority: authorityName,
      title: say(title),
      subtitle: say(subtitle),
      number: say("案号：", "Case no. ") + orBlank(caseFile.number, .number),
      lead: lead,
      draft: lacks.isEmpty ? nil : draft(lacks),
      sections: numbered(sections),
      signature: signature,
      receipt: receipt
    )
  }

  var sections: [NoticeSection?] {
    let reasons = [caseSection, factsSection, statuteSection, standardSection, circumstanceSection]
    return switch kind {
    case .reasons:
      reasons + [benchmarkSection, decisionSection, deviationSection, thresholdSection]
        + [procedureSection, rightsSection]
    case .priorNotice:
      reasons + [benchmarkSection, decisionSection, deviationSection, priorRightsSection]
    case .noPenalty:
      reasons + [decisionSection, procedureSection, rightsSection]
    }
  }

  /// The sentence in the language of the page.
  func say(_ chinese: String, _ english: String) -> String {
    Bilingual(chinese, english)[language]
  }

  /// The text in the language of the page.
  func say(_ text: Bilingual) -> String {
    text[language]
  }

  /// A name, set off from the sentence around it.
  func quoted(_ name: String) -> String {
    say("「\(name)」", "\"\(name)\"")
  }

  /// A text that begins with a capital letter.
  func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Things side by side.
  func listed(_ texts: [String]) -> String {
    texts.joined(separator: say("、", ", "))
  }

  func numbered(_ sections: [NoticeSection?]) -> [NoticeSection] {
    let ordinals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]
    return zip(sections.compactMap(\.self), ordinals).enumerated().map { index, pair in
      var section = pair.0
      section.ordinal = say(pair.1 + "、", "\(index + 1). ")
      return section
    }
  }
}

extension NoticeSection {
  /// Makes a section that has not been numbered yet.
  init(_ heading: String, _ blocks: [NoticeBlock]) {
    self.init(ordinal: "", heading: heading, blocks: blocks)
  }
}

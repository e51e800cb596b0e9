import SteelyardDiagnostics
import SteelyardModel
import SteelyardText

/// Neighbouring grades whose amounts overlap.
///
/// Ends that touch are usual; where the ranges themselves overlap, the same decision conforms to both grades.
enum OverlappingAmounts: PowerCheck {
  static let code = DiagnosticCode(
    "overlapping-amounts",
    severity: .warning,
    title: Bilingual("相邻两档的数额重叠", "neighbouring grades whose amounts overlap"),
    explanation: Bilingual(
      """
      相邻两档的数额通常首尾相接。如果中间有一段重叠，同一个数额既合乎轻的一档，也合乎重的一档，分档就失去了作用。

      例如较轻处1万元以上3万元以下，一般处2万元以上5万元以下。

      改成首尾相接；原文有意这样规定的，在基准上写明依据：`overlapping: 示范基准 第8条`。
      """,
      """
      The amounts of neighbouring grades usually touch. Where they overlap, one and the same decision conforms to both grades, and grading achieves nothing.

      For example 10000 to 30000 yuan for a lighter case and 20000 to 50000 for a common one.

      Let the ranges touch. Where the text wants it so, cite the provision: `overlapping: 示范基准 第8条` on the standard.
      """
    )
  )
  static let codes = [code]

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    for standard in regions.standards
    where standard.isTiled && standard.draft.overlapping == nil {
      var reported: Set<[Int]> = []
      for pair in regions.neighbouringBands(of: standard, log: &log) {
        let bands = [min(pair.lower, pair.upper), max(pair.lower, pair.upper)]
        let (first, second) = (standard.draft.bands[bands[0]], standard.draft.bands[bands[1]])
        guard first.band.grade != second.band.grade else { continue }
        for term in second.terms {
          guard let other = first.terms.first(where: { $0.term.measure == term.term.measure }),
            overlap(term, other), pair.doubt.isAbsent(in: regions, of: standard, log: &log),
            reported.insert(bands + [term.term.measure.index]).inserted
          else { continue }
          log.report(
            code,
            Bilingual(
              "与「\(first.band.grade)」的数额重叠",
              "the amounts overlap with those of `\(first.band.grade)`"
            ),
            at: term.place,
            notes: [
              .init(
                Bilingual("「\(first.band.grade)」在这里", "`\(first.band.grade)` is here"),
                at: other.place
              )
            ]
          )
        }
      }
    }
  }

  private static func overlap(_ left: TermDraft, _ right: TermDraft) -> Bool {
    guard let first = left.term.amount.flatMap(AmountScale.init),
      let second = right.term.amount.flatMap(AmountScale.init), first.measure == second.measure
    else { return false }
    // 1万元以下 beside 3万元以下: where the law has no least, grades differ in their most alone.
    guard first.ends.least != second.ends.least else { return false }
    let least = max(first.ends.least, second.ends.least)
    let mosts = [first.ends.most, second.ends.most].compactMap(\.self)
    return mosts.min().map { least < $0 } ?? true
  }
}

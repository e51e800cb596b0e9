import SteelyardDiagnostics
import SteelyardModel
import SteelyardText

/// A single amount that may not be whole, without a word on how to round it.
///
/// Nothing is rounded unless the rules say how, and why.
enum RoundingNotStated: PowerCheck {
  static let code = DiagnosticCode(
    "rounding-not-stated",
    title: Bilingual("没有写怎样取整", "an amount that may not be whole, without rounding"),
    explanation: Bilingual(
      """
      按分值、比例或者倍数算出的是一个确定的数，而钱只到分。除不尽时怎样取整，规则要写明，机器不替人决定。

      例如法定最高额5万元，分值是三分之一：算出来是16666.666…元。

      写上 `round: {to: 1元, mode: half-up, because: 依据}`；`mode` 是 `down` 去尾、`up` 进一或者 `half-up` 四舍五入。
      """,
      """
      A score, a share or a multiple gives one definite number, and money ends at the fen. How it is rounded is for the rules to say; the machine decides nothing.

      For example the statutory most is 50000 yuan and the score one third: 16666.666… yuan.

      Write `round: {to: 1元, mode: half-up, because: CITATION}`; the mode is `down`, `up` or `half-up`.
      """
    )
  )
  static let codes = [code]

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    for standard in regions.standards {
      var reported: Set<[Int]> = []
      for terms in regions.meetingTerms(of: standard) {
        guard let amount = terms.benchmark.term.amount, amount.rounding == nil,
          let limits = terms.statutory?.term.amount,
          !amount.isWhole(over: limits, in: regions.catalog),
          terms.meeting.doubt.isAbsent(in: regions, of: standard, log: &log),
          reported.insert([terms.meeting.band, terms.benchmark.term.measure.index]).inserted
        else { continue }
        log.report(
          code,
          Bilingual("算出的数可能不是整数，没有写怎样取整", "the amount may not be whole, and no rounding is stated"),
          at: terms.benchmark.place,
          help: [
            Bilingual(
              "加上 `round: {to: 1元, mode: half-up, because: 依据}`",
              "add `round: {to: 1元, mode: half-up, because: CITATION}`"
            )
          ]
        )
      }
    }
  }
}

extension Amount {
  /// Whether a whole number lies in it whatever the facts are; only single amounts can fail.
  fileprivate func isWhole(over limits: Amount, in catalog: Catalog) -> Bool {
    switch form {
    case .between: return true
    case .times(_, let ends): return ends.least != ends.most || ends.least.whole != nil
    case .share(let ends):
      guard ends.least == ends.most, let (least, width) = limits.scale else { return true }
      return width.multiplied(by: ExactNumber(ends.least))?.adding(least)?.isWhole ?? false
    case .position(let factor, let step):
      guard let (_, width) = limits.scale else { return true }
      return Self.isWhole(width, times: step, of: catalog[factor])
    case .shareOfMost(let factor, let step):
      guard let (least, width) = limits.scale, let most = least.adding(width) else { return true }
      return Self.isWhole(most, times: step, of: catalog[factor])
    }
  }

  /// The lower end and the width of the range, for each step of the factor where it is a multiple.
  private var scale: (least: ExactNumber, width: ExactNumber)? {
    switch form {
    case .between(let ends):
      return ends.most.flatMap { most in
        let least = ExactNumber(ends.least)
        return ExactNumber(most).subtracting(least).map { (least, $0) }
      }
    case .times(_, let ends):
      return ends.most.flatMap { most in
        let least = ExactNumber(ends.least)
        return ExactNumber(most).subtracting(least).map { (least, $0) }
      }
    case .share, .position, .shareOfMost: return nil
    }
  }

  /// Whether every value the factor can take gives a whole number.
  private static func isWhole(
    _ whole: ExactNumber,
    times step: Ratio,
    of factor: Factor
  ) -> Bool {
    guard let each = whole.multiplied(by: ExactNumber(step)) else { return false }
    guard case .score(let base, let rows) = factor.derivation else { return each.isWhole }
    return ([base] + rows.map(\.points)).allSatisfy {
      each.multiplied(by: ExactNumber($0))?.isWhole ?? false
    }
  }
}

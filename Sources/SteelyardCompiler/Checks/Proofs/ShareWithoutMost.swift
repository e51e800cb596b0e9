import SteelyardDiagnostics
import SteelyardModel
import SteelyardText

/// A share of a range that has no upper end.
///
/// A share needs both ends of the statutory range. Where the law sets no most, write amounts.
enum ShareWithoutMost: PowerCheck {
  static let code = DiagnosticCode(
    "share-without-most",
    title: Bilingual("没有上限的幅度不能按份额算", "a share of a range without an upper end"),
    explanation: Bilingual(
      """
      份额（`share:`、`position:`、`share_of_most:`）要从法定幅度的两端算出来。法律没有规定上限，或者条款没有写数额，就算不出来。

      例如法定条款写「1万元以上」，某一档写 `{share: 30%以下}`。

      这一档改写成数额或者倍数；法律有上限而条款漏写的，补上。
      """,
      """
      A share (`share:`, `position:`, `share_of_most:`) is computed from both ends of the statutory range. Where the law sets no most, or the clause has no amount, there is nothing to compute.

      For example the clause says `1万元以上`, and a band `{share: 30%以下}`.

      Write the band as an amount or a multiple; if the law has a most that was left out, add it.
      """
    )
  )
  static let codes = [code]

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    for standard in regions.standards {
      for terms in regions.meetingTerms(of: standard) {
        guard let statutory = terms.statutory, statutory.hasAmount,
          terms.benchmark.term.amount?.isRelative == true, statutory.term.amount?.hasMost != true,
          terms.meeting.doubt.isAbsent(in: regions, of: standard, log: &log)
        else { continue }
        log.report(
          code,
          Bilingual(
            "第\(terms.meeting.clause + 1)种法定情形没有上限，份额算不出来",
            "clause \(terms.meeting.clause + 1) has no most of which this could be a share"
          ),
          at: terms.benchmark.place,
          notes: [.init(Bilingual("法定幅度在这里", "the statutory range is here"), at: statutory.place)]
        )
      }
    }
  }
}

extension Amount {
  /// Whether there is an upper end.
  fileprivate var hasMost: Bool {
    if cap != nil { return true }
    switch form {
    case .between(let ends): return ends.most != nil
    case .times(_, let ends): return ends.most != nil
    case .share, .position, .shareOfMost: return true
    }
  }
}

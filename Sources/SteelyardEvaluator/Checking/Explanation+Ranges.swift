import SteelyardText

// Amounts outside the statutory range or outside the benchmark.

extension Explanation {
  /// More or less than the law allows.
  func outsideStatute(_ remark: Weighing.Remark) -> Finding {
    let (name, amount) = (measureName(remark), decidedAmount(remark.subject))
    let range = part(of: remark.subject)?.lawfulRange ?? Weighing.Range()
    let isAbove = remark.code == .aboveStatutoryMost
    let limit = words(isAbove ? range.most : range.least, of: remark.subject)
    let message =
      isAbove
      ? Bilingual(
        "\(name.chinese)\(amount.chinese)超过法定上限\(limit.chinese)",
        "the \(name.english) of \(amount.english) is above the statutory most of \(limit.english)"
      )
      : Bilingual(
        "\(name.chinese)\(amount.chinese)低于法定下限\(limit.chinese)，且无减轻情节",
        "the \(name.english) of \(amount.english) is below the statutory least of \(limit.english), and nothing mitigates"
      )
    return finding(
      remark,
      message,
      provision: statutoryProvision,
      measure: measureIdentifier(remark)
    )
  }

  /// More or less than the benchmark.
  func outsideBenchmark(_ remark: Weighing.Remark) -> Finding {
    let (name, amount) = (measureName(remark), decidedAmount(remark.subject))
    let range = part(of: remark.subject)?.fittingRange ?? Weighing.Range()
    let isAbove = remark.code == .aboveBenchmark
    let limit = words(isAbove ? range.most : range.least, of: remark.subject)
    let message =
      isAbove
      ? Bilingual(
        "\(name.chinese)\(amount.chinese)高于裁量基准上限\(limit.chinese)",
        "the \(name.english) of \(amount.english) is above the benchmark's most of \(limit.english)"
      )
      : Bilingual(
        "\(name.chinese)\(amount.chinese)低于裁量基准下限\(limit.chinese)",
        "the \(name.english) of \(amount.english) is below the benchmark's least of \(limit.english)"
      )
    return finding(
      remark,
      message,
      provision: standardProvision,
      measure: measureIdentifier(remark)
    )
  }
}

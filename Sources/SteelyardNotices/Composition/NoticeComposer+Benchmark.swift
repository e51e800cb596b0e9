import SteelyardEvaluator

extension NoticeComposer {
  /// What band and circumstances come to, where that is more than the clause says already.
  var benchmarkSection: NoticeSection {
    let heading = say("裁量基准", "Benchmark")
    let benchmark = verdict?.benchmark ?? []
    guard !benchmark.isEmpty else {
      let none = say("尚不能得出裁量基准。", "No benchmark can be given yet.")
      return NoticeSection(heading, [.paragraph(none)])
    }
    let own = benchmark.filter { !isAsInStatute($0) }
    let introduction: NoticeBlock = .paragraph(
      own.isEmpty
        ? say("裁量基准与法定幅度相同。", "The benchmark is the same as the statutory range.")
        : say(
          "适用的阶次与情节合并考量，裁量基准如下。",
          "Band and circumstances together come to the following benchmark."
        )
    )
    let blocks = [introduction, measures(own, heading: heading), rest(of: benchmark, without: own)]
    return NoticeSection(heading, blocks.compactMap(\.self))
  }

  private func isAsInStatute(_ measure: WeighedMeasure) -> Bool {
    verdict?.statutory.contains {
      $0.measure == measure.measure && $0.modality == measure.modality && $0.range == measure.range
    } ?? false
  }

  private func rest(of benchmark: [WeighedMeasure], without own: [WeighedMeasure]) -> NoticeBlock? {
    let rest = benchmark.filter { !own.contains($0) }.map { quoted(name(of: $0.measure)) }
    guard !own.isEmpty, !rest.isEmpty else { return nil }
    return .paragraph(
      say("\(listed(rest))与法定幅度相同。", "As in the statutory range: \(listed(rest)).")
    )
  }
}

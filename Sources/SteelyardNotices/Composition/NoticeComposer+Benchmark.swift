import SteelyardEvaluator

extension NoticeComposer {
  /// What band and circumstances come to.
  var benchmarkSection: NoticeSection {
    let introduction = say(
      "适用的阶次与情节合并考量，裁量基准如下。",
      "Band and circumstances together come to the following benchmark."
    )
    guard
      let table = measures(verdict?.benchmark ?? [], heading: say("裁量基准", "Benchmark"))
    else {
      let none = say("尚不能得出裁量基准。", "No benchmark can be given yet.")
      return NoticeSection(say("裁量基准", "Benchmark"), [.paragraph(none)])
    }
    return NoticeSection(say("裁量基准", "Benchmark"), [.paragraph(introduction), table])
  }
}

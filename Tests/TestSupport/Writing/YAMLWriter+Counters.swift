import SteelyardModel

extension YAMLWriter {
  /// What a repetition counts, in the words of the rules.
  func counter(_ counter: Counter) -> YAML {
    .map([
      ("same", .text(counter.same.rawValue)),
      ("of", counter.provisions.isEmpty ? nil : .texts(counter.provisions.map(\.citation))),
      ("window", counter.window.map { .text($0.words) }),
      ("anchor", counter.anchor == .acted ? nil : .text(counter.anchor.rawValue)),
      ("includes_present", .text(counter.includesPresent ? "yes" : "no")),
      ("per", .text(counter.scope.rawValue)),
      ("distinct", counter.distinct.map { .text($0.rawValue) }),
    ])
  }
}

extension CountingWindow {
  fileprivate var words: String {
    let number =
      switch unit {
      case .months: length % 12 == 0 ? "\(length / 12)年" : "\(length)个月"
      case .days: "\(length)日"
      }
    return includesLastDay ? number : "不满" + number
  }
}

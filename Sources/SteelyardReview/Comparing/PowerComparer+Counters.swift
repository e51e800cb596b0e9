import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension PowerComparer {
  /// The factors of both versions that count repetitions, each in another way.
  var recounted: [Comparison.TextChange] {
    new.view.factors.compactMap { factor in
      guard let before = old.view.factor(factor.name) else { return nil }
      let (was, now) = (before.counter?.source ?? "", factor.counter?.source ?? "")
      guard was != now else { return nil }
      return Comparison.TextChange(
        subject: Bilingual("因素「\(factor.name)」的计次口径", "how factor `\(factor.name)` is counted"),
        old: was,
        new: now
      )
    }
  }
}

extension Counter {
  /// The counter in the words of the rules.
  fileprivate var source: String {
    let cited = provisions.map(\.citation).joined(separator: "、")
    var parts = ["same: \(same.rawValue)"]
    if !cited.isEmpty { parts.append("of: \(cited)") }
    if let window { parts.append("window: \(window.source)") }
    parts.append("anchor: \(anchor.rawValue)")
    parts.append("includes_present: \(includesPresent)")
    parts.append("per: \(scope.rawValue)")
    if let distinct { parts.append("distinct: \(distinct.rawValue)") }
    return parts.joined(separator: ", ")
  }
}

extension CountingWindow {
  fileprivate var source: String {
    let number =
      switch unit {
      case .days: "\(length)日"
      case .months: length % 12 == 0 ? "\(length / 12)年" : "\(length)个月"
      }
    return includesLastDay ? number : "不满" + number
  }
}

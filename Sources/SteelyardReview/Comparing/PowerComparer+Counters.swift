import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension PowerComparer {
  /// The factors of both versions that count repetitions, each in another way.
  var recounted: [Comparison.TextChange] {
    new.view.factors.compactMap { factor in
      guard let before = old.view.factor(factor.name) else { return nil }
      guard before.counter != factor.counter else { return nil }
      let (was, now) = (before.counter?.words, factor.counter?.words)
      return Comparison.TextChange(
        subject: Bilingual("因素「\(factor.name)」的计次口径", "how factor `\(factor.name)` is counted"),
        old: was,
        new: now
      )
    }
  }
}

extension Counter {
  /// What is counted, and how.
  fileprivate var words: Bilingual { CounterWords(self).rule }
}

import SteelyardModel

extension Amount {
  /// The same amount with words for it.
  func described(unit: Measure.Unit) -> Amount {
    var amount = self
    amount.text =
      switch form {
      case .between(let ends): Self.words(ends) { unit.describe($0) }
      case .times(_, let ends): Self.words(ends) { "\($0.numerator)/\($0.denominator)" }
      case .share(let ends): Self.words(ends) { "\($0.numerator * 100 / $0.denominator)%" }
      case .position: "按分值"
      case .shareOfMost: "最高额按分值"
      }
    return amount
  }

  private static func words<Value>(_ ends: Ends<Value>, _ word: (Value) -> String) -> String {
    let least = (ends.includesLeast ? "[" : "(") + word(ends.least)
    guard let most = ends.most else {
      return (ends.includesLeast ? ">= " : "> ") + word(ends.least)
    }
    return least + ".." + word(most) + (ends.includesMost ? "]" : ")")
  }
}

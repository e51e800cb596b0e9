import SteelyardModel

/// Tests in words that the rule language reads back.
struct TestWording {
  let factor: Factor

  /// A form with its words.
  func test(_ form: Test.Form) -> Test {
    Test(form, text: text(of: form))
  }

  private func text(of form: Test.Form) -> String {
    switch form {
    case .any: "-"
    case .unknown: isSet ? "无法查实" : "null"
    case .interval(let interval): text(of: interval)
    case .values(let values): values.map(value).joined(separator: isSet ? " 或 " : ", ")
    case .holds(let position): "含 \(entry(position))"
    case .not(.holds(let position)): "不含 \(entry(position))"
    case .not(.unknown): "非无法查实"
    case .anyOf(let forms) where held(forms) != nil: "含 \(held(forms) ?? "")之一"
    case .not(.anyOf(let forms)) where held(forms) != nil: "不含 \(held(forms) ?? "")"
    case .not(.anyOf(let forms)) where lacked(forms) != nil: "同时含 \(lacked(forms) ?? "")"
    case .anyOf(let forms): forms.map(text).joined(separator: isSet ? " 或 " : ", ")
    case .not(let form): "not(\(text(of: form)))"
    }
  }

  /// The entries of tests that each hold for one, side by side; nil where some test is another.
  private func held(_ forms: [Test.Form]) -> String? {
    var words: [String] = []
    for form in forms {
      guard case .holds(let position) = form else { return nil }
      words.append(entry(position))
    }
    return words.joined(separator: "、")
  }

  /// The same for tests that each hold where an entry is missing.
  private func lacked(_ forms: [Test.Form]) -> String? {
    var inner: [Test.Form] = []
    for form in forms {
      guard case .not(let held) = form else { return nil }
      inner.append(held)
    }
    return held(inner)
  }

  private var isSet: Bool {
    if case .choices = factor.type { return true }
    return false
  }

  private func entry(_ position: Int) -> String {
    guard case .choices(let entries) = factor.type else { return "" }
    return entries[position]
  }

  private func text(of interval: Interval) -> String {
    switch (interval.lower, interval.upper) {
    case (.unbounded, .unbounded): "-"
    case (.unbounded, .including(let most)): "<= \(value(most))"
    case (.unbounded, .excluding(let most)): "< \(value(most))"
    case (.including(let least), .unbounded): ">= \(value(least))"
    case (.excluding(let least), .unbounded): "> \(value(least))"
    case (.including(let least), .including(let most)): "[\(value(least))..\(value(most))]"
    case (.including(let least), .excluding(let most)): "[\(value(least))..\(value(most)))"
    case (.excluding(let least), .including(let most)): "(\(value(least))..\(value(most))]"
    case (.excluding(let least), .excluding(let most)): "(\(value(least))..\(value(most)))"
    }
  }

  private func value(_ value: Int64) -> String {
    factor.type.describe(value)
  }
}

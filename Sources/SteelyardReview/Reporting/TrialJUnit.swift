import SteelyardDiagnostics
import SteelyardEvaluator
public import SteelyardText

/// What came of a trial as a JUnit report, which build servers read: a suite for each file, a test case for each case.
public struct TrialJUnit: Sendable {
  /// The language of the messages.
  public let language: Language

  /// Makes a writer.
  public init(language: Language) {
    self.language = language
  }

  /// The whole report.
  public func text(_ trial: Trial) -> String {
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    let (tests, failures) = (trial.outcomes.count, trial.failures.count)
    xml += "<testsuites name=\"steelyard test\" tests=\"\(tests)\" failures=\"\(failures)\">\n"
    for (file, source) in trial.sources.enumerated() {
      let outcomes = trial.outcomes.filter { $0.place.file == file }
      if !outcomes.isEmpty { xml += suite(source.path.escapedForMarkup, outcomes) }
    }
    return xml + "</testsuites>\n"
  }

  private func suite(_ path: String, _ outcomes: [Trial.Outcome]) -> String {
    let failures = outcomes.count { !$0.holds }
    var xml =
      "  <testsuite name=\"\(path)\" tests=\"\(outcomes.count)\" failures=\"\(failures)\">\n"
    for outcome in outcomes { xml += testCase(path, outcome) }
    return xml + "  </testsuite>\n"
  }

  private func testCase(_ path: String, _ outcome: Trial.Outcome) -> String {
    let line = outcome.place.start.line
    let power = outcome.file?.power ?? ""
    let name = [power, outcome.name, "\(line)"].filter { !$0.isEmpty }
      .joined(separator: " · ").escapedForMarkup
    let head =
      "    <testcase classname=\"\(path)\" name=\"\(name)\" file=\"\(path)\" line=\"\(line)\""
    guard !outcome.holds else { return head + "/>\n" }
    let messages = outcome.diagnostics.map { $0.message[language] }
    let values = outcome.diagnostics.flatMap(\.notes).map { $0.message[language] }
    let code = outcome.diagnostics.first?.code ?? ""
    let message = messages.joined(separator: "; ").escapedForMarkup
    let text = (messages + values).joined(separator: "\n").escapedForMarkup
    return head + "><failure type=\"\(code)\" message=\"\(message)\">\(text)</failure></testcase>\n"
  }
}

public import SteelyardEvaluator
import SteelyardModel

/// A case that would touch what no other does, with the answer the rules give today.
///
/// Whether that answer is right, only a person can say who reads the law.
public struct ProposedCase: Sendable {
  /// The case.
  public let file: CaseFile
  /// The standard whose table it is for; nil for the clauses of the power.
  public let standard: String?
  /// What the rules come to.
  public let assessment: Assessment
  /// What it is for, in the words of the rules, for example `从重` or `货值金额 9999.99元`.
  public let title: String
  /// What stands under `facts:`, ready to paste.
  public let facts: String
  /// The keys of `expect:`, ready to paste.
  public let expectation: String

  /// The keys of an example that state the facts, ready to paste.
  public var example: String {
    let subject = file.subject.map { "subject: \($0.name), " } ?? ""
    return "\(subject)facts: \(facts)"
  }
}

public import SteelyardEvaluator

/// All that one notice for several powers, acts or parties is written from.
public struct JointNotice: Hashable, Sendable {
  /// What the joint case came to.
  public var answer: JointAssessment
  /// The material of each case, in the order of the answer.
  public var materials: [NoticeMaterial]

  /// Makes the material of a joint notice.
  public init(answer: JointAssessment, materials: [NoticeMaterial]) {
    self.answer = answer
    self.materials = materials
  }
}

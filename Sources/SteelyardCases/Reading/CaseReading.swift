public import SteelyardEvaluator

/// What a case file or a row of a table holds, or everything that is wrong with it.
public struct CaseReading: Hashable, Sendable {
  /// The cases, one for each power of each act; empty where something is wrong.
  public var cases: [CaseFile]
  /// The number of the act each case belongs to, counted from zero.
  public var acts: [Int]
  /// The acts of the parties, each with its cases.
  public var parts: [JointCase.Part] = []
  /// What is wrong.
  public var faults: [CaseFault]

  /// Makes a reading.
  public init(cases: [CaseFile] = [], acts: [Int] = [], faults: [CaseFault] = []) {
    self.cases = cases
    self.acts = acts
    self.faults = faults
  }

  /// The whole as a joint case; nil where it is one case under one power.
  public var joint: JointCase? {
    let joint = JointCase(number: cases.first?.number ?? "", parts: parts)
    return joint.isJoint ? joint : nil
  }
}

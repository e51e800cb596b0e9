import SteelyardCases
import SteelyardEvaluator

/// What all chunks of an audit have in common.
struct WeighingSetting: Sendable {
  /// How rows end and what they hold.
  enum Form: Sendable {
    case lines
    case table(CSVDelimiter, CSVHeader)
  }

  let options: AuditOptions
  let form: Form
  let reader: CaseReader
  let findings: FindingWriter
  /// How rows that are written plainly are weighed; nil where every row goes the long way.
  let plain: PlainPlan?
  /// The places for rows and for findings.
  let buffers: BufferPool
  /// Weighs one case.
  let assess: @Sendable (CaseFile) -> Assessment
  /// Weighs a joint case.
  let assessJoint: @Sendable (JointCase) -> JointAssessment
  /// The number of a power in the catalogue, or nil where there is no such power.
  let powerNumber: @Sendable (String) -> Int?
}

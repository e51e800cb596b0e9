@_exported public import SteelyardArtifact
@_exported public import SteelyardAudit
@_exported public import SteelyardCases
@_exported public import SteelyardEvaluator
@_exported public import SteelyardModel
@_exported public import SteelyardNotices
@_exported public import SteelyardSearch
@_exported public import SteelyardText

@_exported public import SteelyardEvaluator
@_exported public import SteelyardModel
@_exported public import SteelyardText

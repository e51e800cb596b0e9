/// A case of the workload.
struct WorkCase: Sendable {
  var number: String
  var power: String
  /// The authority as a region code and a department.
  var authority: String
  /// The day of the act.
  var day: String
  var party: String
  var quantity: Int64?
  var repetition: Int64
  var circumstance: WorkCircumstance
  /// In fen, whole yuan.
  var gains: Int64?
  /// The proposed fine in fen, whole yuan.
  var fine: Int64
  var officer: String
  var note: String
}

import SteelyardDiagnostics

/// A check of one power with its standards.
protocol PowerCheck: SendableMetatype {
  /// The codes it reports.
  static var codes: [DiagnosticCode] { get }
  /// Reports what is wrong.
  static func check(_ regions: PowerRegions, log: inout DiagnosticLog)
}

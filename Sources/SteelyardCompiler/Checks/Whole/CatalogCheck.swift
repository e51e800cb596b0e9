import SteelyardDiagnostics

/// A check of the whole folder.
protocol CatalogCheck: SendableMetatype {
  /// The codes it reports.
  static var codes: [DiagnosticCode] { get }
  /// Reports what is wrong.
  static func check(_ resolution: Resolution, log: inout DiagnosticLog)
}

import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax

/// A procedure or a time limit is limited to a power that there is not.
enum UnknownPowerOfRule: CatalogCheck {
  /// It reports under the code of every unknown name.
  static let codes: [DiagnosticCode] = []

  static func check(_ resolution: Resolution, log: inout DiagnosticLog) {
    // Of a volume that was read for its definitions alone the powers are not known here.
    for volume in resolution.names.volumes where volume.isWhole {
      let nodes =
        volume.procedures.flatMap { $0.items(.powers) }
        + volume.deadlines.flatMap { $0.items(.powers) }
        + volume.proportion.flatMap { $0.items(.powers) }
      for node in nodes { _ = resolution.names.power(node, log: &log) }
    }
  }
}

import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax

/// Two standards under one identifier.
enum DuplicateStandard: CatalogCheck {
  static let codes: [DiagnosticCode] = []

  static func check(_ resolution: Resolution, log: inout DiagnosticLog) {
    var known: [String: Node] = [:]
    known.reserveCapacity(resolution.standards.count)
    for draft in resolution.standards {
      let fields = draft.declaration.fields
      let place = fields[.id] ?? fields[.power] ?? fields.node
      if let first = known.updateValue(place, forKey: draft.standard.id) {
        known[draft.standard.id] = first
        log.reportDuplicate(place, named: draft.standard.id, first: first)
      }
    }
  }
}

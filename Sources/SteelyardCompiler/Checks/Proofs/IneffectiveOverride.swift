import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

/// Overrides between bands that never hold together, or that override each other.
enum IneffectiveOverride: PowerCheck {
  static let codes: [DiagnosticCode] = []

  static func check(_ regions: PowerRegions, log: inout DiagnosticLog) {
    for standard in regions.standards {
      let held = standard.written.leaves.map { Set($0.labels[0]) }
      for (position, draft) in standard.draft.bands.enumerated() {
        for override in draft.band.overrides {
          let other = standard.draft.bands[override.band]
          guard let node = draft.fields[.overrides],
            let key = node.entries.first(where: { $0.key.text == other.band.grade })?.key
          else { continue }
          if other.band.overrides.contains(where: { $0.band == position }) {
            guard position < override.band else { continue }
            log.reportMisplacedOverride(
              key,
              Bilingual(
                "与「\(other.band.grade)」互相优先，两档都不适用",
                "`\(other.band.grade)` overrides this band as well, so neither applies"
              )
            )
          } else if !held.contains(where: { $0.isSuperset(of: [position, override.band]) }) {
            log.reportMisplacedOverride(
              key,
              Bilingual(
                "与「\(other.band.grade)」从不同时具备",
                "this band and `\(other.band.grade)` never hold together"
              ),
              severity: .warning
            )
          }
        }
      }
    }
  }
}

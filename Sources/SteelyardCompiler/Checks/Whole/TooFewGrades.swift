import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

/// A standard with fewer grades than a higher authority demands (`at_least_grades:`).
///
/// The demand of a volume binds the standards of its own authority and of all authorities below it, as long as the volume is in force.
enum TooFewGrades: CatalogCheck {
  static let code = DiagnosticCode(
    "too-few-grades",
    title: Bilingual("裁量阶次少于规定的档数", "fewer grades than are demanded"),
    explanation: Bilingual(
      """
      上级可以要求裁量基准至少分几档（分册的 `at_least_grades:`）。这个要求约束本机关和所有下级机关在同一期间施行的基准；名称相同的阶次只算一档。

      例如省里规定行政处罚的基准一般不少于三档，市基准只写「较轻」「较重」两档。

      再分细一些；公布的文本本身只有两档的，在基准上写 `known_defect:`，错误就降为警告。
      """,
      """
      A higher authority may demand a least number of grades (`at_least_grades:` of its volume). That binds its own standards and those of every authority below it that are in force at the same time; grades of one name count once.

      For example the province demands three grades for penalties, and the standard of a city has `较轻` and `较重` alone.

      Divide it further. Where the published text has no more, say so under `known_defect:`, which makes it a warning.
      """
    )
  )
  static let codes = [code]

  static func check(_ resolution: Resolution, log: inout DiagnosticLog) {
    let demands = resolution.names.volumes.compactMap { LeastGrades(of: $0, log: &log) }
    guard !demands.isEmpty else { return }
    for draft in resolution.standards {
      let kind = resolution.catalog[draft.standard.power].kind
      let grades = Set(draft.standard.bands.map(\.grade)).count
      let broken = demands.filter { $0.binds(draft.standard, of: kind) && $0.number > grades }
      guard let demand = broken.max(by: { $0.number < $1.number }) else { continue }
      log.report(
        code,
        Bilingual(
          "只有 \(grades) 档，\(demand.because)要求至少 \(demand.number) 档",
          "has \(grades) grades; \(demand.because) demands at least \(demand.number)"
        ),
        at: draft.place,
        severity: draft.severityOfConflict,
        notes: [.init(Bilingual("要求写在这里", "the demand is here"), at: demand.place)]
      )
    }
  }
}

/// How many grades a volume demands.
private struct LeastGrades {
  let number: Int
  let because: String
  let kinds: [Power.Kind]
  let volume: Volume
  let place: SourceSpan

  init?(of declaration: VolumeDeclaration, log: inout DiagnosticLog) {
    guard let volume = declaration.volume, let entry = declaration.header?.entry(.atLeastGrades),
      let fields = Fields<LeastGradesKey>(entry.value, log: &log), let node = fields[.number]
    else { return nil }
    let kinds = Power.Kind.kinds(fields.items(.kinds), log: &log)
    guard let number = Int(node.text), (2...20).contains(number) else {
      log.reportUnreadable(
        node,
        Bilingual("档数是 2 到 20 的整数", "the number is a whole one from 2 to 20")
      )
      return nil
    }
    self.number = number
    because = fields.text(.because) ?? ""
    self.kinds = kinds.isEmpty ? [.penalty] : kinds
    self.volume = volume
    place = node.span
  }

  func binds(_ standard: Standard, of kind: Power.Kind) -> Bool {
    kinds.contains(kind) && volume.authority.governs(standard.authority)
      && volume.inForce.overlaps(standard.inForce)
  }
}

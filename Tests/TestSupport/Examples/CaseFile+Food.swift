package import SteelyardEvaluator
import SteelyardModel

extension CaseFile {
  /// A case under the food law, with the value of the goods in yuan and the gravity by name.
  package static func food(
    yuan: Double? = nil,
    gravity: String? = nil,
    circumstances: [String] = []
  ) -> CaseFile {
    var file = CaseFile(power: FoodCatalog.power)
    file.authority = FoodCatalog.city
    file.subject = .organisation
    file.dates[.acted] = Day(iso: "2024-03-01")
    if let yuan { file.facts["货值金额"] = .value(Int64((yuan * 100).rounded())) }
    if let position = ["从轻", "一般", "从重"].firstIndex(where: { $0 == gravity }) {
      file.facts["情节"] = .value(Int64(position))
    }
    file.circumstances = circumstances.map { Claim(id: $0) }
    return file
  }

  /// The same case with everything done as it should be, and this fine.
  package func fined(yuan: Int64) -> CaseFile {
    var file = self
    file.dates[.filed] = Day(iso: "2024-03-04")
    file.dates[.decided] = Day(iso: "2024-05-20")
    file.procedure = [
      .priorNotice: Day(number: 19_849), .hearingOffered: Day(number: 19_849),
    ]
    file.decision = [
      Decided(measure: "fine", amount: yuan * 100), Decided(measure: "confiscate-gains"),
      Decided(measure: "confiscate-goods"),
    ]
    return file
  }
}

import SteelyardEvaluator
import SteelyardModel
import SteelyardNotices

/// The material of invented cases; places, files and figures are made up.
enum Material {
  static let engine = "steelyard 1.0.0"
  static let digest = "sha256:5f2c0a7e4b1d9386c0e4f7a25b8d1e9f3a6c7d0b4e8f1a2d5c9b3e6f7a0d1c2b"

  static let all: [(name: String, material: NoticeMaterial)] = [
    ("food", food), ("overload", overload), ("road-dig", roadDig), ("first-time", firstTime),
    ("scored", scored),
  ]

  static func measures(_ ids: String...) -> [Measure] {
    ids.compactMap { id in Measure.builtIn.first { $0.id == id } }
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    Day(year: year, month: month, day: day)
  }

  static func yuan(_ least: Int64, _ most: Int64) -> AmountRange {
    AmountRange(least: least * 100, most: most * 100)
  }

  /// A measure as the verdict states it.
  static func weighed(
    _ id: String,
    _ modality: Term.Modality,
    _ range: AmountRange? = nil,
    _ text: String = ""
  ) -> WeighedMeasure {
    let unit = Measure.builtIn.first { $0.id == id }?.unit ?? .none
    return WeighedMeasure(measure: id, unit: unit, modality: modality, range: range, text: text)
  }
}

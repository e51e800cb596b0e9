import SteelyardEvaluator
import SteelyardModel
import SteelyardNotices
import SteelyardText

extension Material {
  /// The food case with a score that sets the amount.
  static var scored: NoticeMaterial {
    var material = food
    material.power.factors.append(
      NoticePower.Factor(
        "裁量分值",
        value: Bilingual("20%", "20%"),
        inputs: ["情节", "货值金额"],
        setsAmount: true,
        base: Bilingual("5%", "5%"),
        points: [
          NoticePower.Points(factor: "情节", points: Bilingual("10%", "10%")),
          NoticePower.Points(factor: "货值金额", points: Bilingual("5%", "5%")),
        ]
      )
    )
    return material
  }
}

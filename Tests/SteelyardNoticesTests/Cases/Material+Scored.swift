import SteelyardEvaluator
import SteelyardModel
import SteelyardNotices

extension Material {
  /// The food case with a score that sets the amount.
  static var scored: NoticeMaterial {
    var material = food
    material.power.factors.append(
      NoticePower.Factor(
        "裁量分值",
        value: "20%",
        inputs: ["情节", "货值金额"],
        setsAmount: true,
        base: "5%",
        points: [
          NoticePower.Points(factor: "情节", points: "10%"),
          NoticePower.Points(factor: "货值金额", points: "5%"),
        ]
      )
    )
    return material
  }
}

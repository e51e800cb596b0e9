package import SteelyardModel

/// The catalog of the examples: one power of the food law with two clauses, three bands, and what a decision owes.
///
/// 食品安全法 §122(1): goods worth less than 1万元 → 5万元 to 10万元; from 1万元 on → ten to twenty times the goods.
package struct FoodCatalog {
  /// The power every example is about.
  package static let power = "food.unlicensed"
  /// The market authority of a city.
  package static let city = Authority(region: 350_200, department: "market")
  /// The market authority of a district of that city.
  package static let district = Authority(region: 350_203, department: "market")

  /// How lightening and aggravating circumstances move the benchmark.
  package var lighten = Standard.Weight.widen
  package var aggravate = Standard.Weight.widen
  /// What is done when the value of the goods cannot be established.
  package var unknownValue = Factor.UnknownPolicy.ask

  package init() {}

  /// The rules as plain values.
  package var catalog: Catalog {
    var catalog = Catalog()
    catalog.instruments = [
      Instrument(id: "食品安全法", title: "中华人民共和国食品安全法", kind: .law),
      Instrument(id: "行政处罚法", title: "中华人民共和国行政处罚法", kind: .law),
    ]
    catalog.volumes = [
      Volume(
        id: "cn.food",
        title: "食品安全行政处罚裁量基准",
        issuer: "国家市场监督管理总局",
        authority: Authority(region: 0, department: "market"),
        inForce: Period(from: Day(iso: "2021-07-15"))
      )
    ]
    catalog.factors = factors
    catalog.circumstances = circumstances
    catalog.powers = [power(in: catalog)]
    catalog.standards = [standard]
    catalog.procedures = procedures
    catalog.deadlines = deadlines
    return catalog
  }

  static let value = Ref<Factor>(0)
  static let gravity = Ref<Factor>(1)

  private var factors: [Factor] {
    [
      Factor(
        name: "货值金额",
        type: .money,
        domain: Interval(lower: .including(0), upper: .unbounded),
        unknown: unknownValue
      ),
      Factor(
        name: "情节",
        type: .choice(["从轻", "一般", "从重"], isOrdered: true),
        domain: Interval(lower: .including(0), upper: .including(2))
      ),
    ]
  }

  private var circumstances: [Circumstance] {
    let effects: [(String, Circumstance.Effect)] = [
      ("timely-correction", .exempt), ("first-offence", .mayExempt), ("coerced", .mitigate),
      ("minor", .lightenOrMitigate), ("voluntary-report", .lighten), ("repeated", .aggravate),
    ]
    return effects.map { id, effect in
      Circumstance(
        id: id,
        name: id,
        effect: effect,
        basis: Self.penaltyLaw("第33条"),
        kinds: [.penalty],
        authority: .nation
      )
    }
  }

  static func penaltyLaw(_ place: String) -> Provision {
    Provision(instrument: Ref(1), place: place, citation: "行政处罚法 \(place)")
  }
}

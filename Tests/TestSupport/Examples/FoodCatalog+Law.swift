import SteelyardModel

extension FoodCatalog {
  func power(in catalog: Catalog) -> Power {
    let below = Interval(lower: .unbounded, upper: .excluding(1_000_000))
    let above = Interval(lower: .including(1_000_000), upper: .unbounded)
    let fixed = Amount(
      .between(.init(least: 5_000_000, most: 10_000_000)),
      text: "5万元以上10万元以下"
    )
    let multiple = Amount(
      .times(Self.value, .init(least: Ratio(10), most: Ratio(20))),
      text: "10倍以上20倍以下"
    )
    return Power(
      id: Self.power,
      name: "未取得许可从事食品生产经营",
      kind: .penalty,
      volume: Ref(0),
      circumstances: catalog.circumstances.indices.map(Ref.init),
      clauses: [
        clause(below, "不满1万元", fine: fixed, in: catalog),
        clause(above, "1万元以上", fine: multiple, in: catalog),
      ]
    )
  }

  private func clause(
    _ interval: Interval,
    _ text: String,
    fine: Amount,
    in catalog: Catalog
  ) -> Clause {
    let test = Test(.interval(interval), text: text)
    return Clause(
      when: [Condition(cells: [.init(factor: Self.value, test: test)])],
      measures: [
        Term(measure: Self.measure("confiscate-gains"), modality: .must),
        Term(measure: Self.measure("confiscate-goods"), modality: .must),
        Term(measure: Self.measure("confiscate-tools"), modality: .may),
        Term(measure: Self.measure("fine"), modality: .must, amount: fine),
      ]
    )
  }

  static func measure(_ id: String) -> Ref<Measure> {
    Ref(Measure.builtIn.firstIndex { $0.id == id } ?? 0)
  }

  var standard: Standard {
    let shares: [(String, Int64, Int64)] = [("从轻", 0, 30), ("一般", 30, 70), ("从重", 70, 100)]
    return Standard(
      id: "cn.food/food.unlicensed",
      power: Ref(0),
      volume: Ref(0),
      authority: Authority(region: 0, department: "market"),
      bands: shares.enumerated().map { position, share in
        let (grade, least, most) = share
        let test = Test(.values([Int64(position)]), text: grade)
        let ends = Amount.Ends(
          least: Ratio(least, 100) ?? .zero,
          most: Ratio(most, 100)
        )
        return Band(
          grade: grade,
          when: [Condition(cells: [.init(factor: Self.gravity, test: test)])],
          measures: [
            Term(
              measure: Self.measure("fine"),
              modality: .must,
              amount: Amount(.share(ends), text: "\(least)%以上\(most)%以下")
            )
          ]
        )
      },
      lighten: lighten,
      aggravate: aggravate
    )
  }

  var procedures: [Procedure] {
    let large = Procedure.MeasureTest(
      measure: Self.measure("fine"),
      interval: Interval(lower: .including(10_000_000), upper: .unbounded),
      text: "10万元以上"
    )
    let closing = Procedure.MeasureTest(
      measure: Self.measure("closure"),
      interval: .all,
      text: "不限"
    )
    return [
      Procedure(
        step: .hearingOffered,
        kinds: [.penalty],
        when: [
          .init(subjects: [.organisation], measures: [large]), .init(measures: [closing]),
        ],
        basis: Self.penaltyLaw("第63条"),
        authority: .nation
      ),
      Procedure(
        step: .priorNotice,
        kinds: [.penalty],
        basis: Self.penaltyLaw("第44条"),
        authority: .nation
      ),
    ]
  }

  var deadlines: [Deadline] {
    [
      Deadline(
        from: .date(.filed),
        to: .date(.decided),
        length: Deadline.Length(90, .days),
        kinds: [.penalty],
        basis: Self.penaltyLaw("第60条")
      ),
      Deadline(
        from: .date(.acted),
        to: .date(.filed),
        length: Deadline.Length(2, .years),
        sort: .limitation,
        kinds: [.penalty],
        basis: Self.penaltyLaw("第36条")
      ),
    ]
  }
}

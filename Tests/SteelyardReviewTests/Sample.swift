import SteelyardDiagnostics
import SteelyardReview

/// A small folder of rules, and what can be put beside it.
enum Sample {
  /// One power with two clauses, one standard with three bands, and no example.
  static let rules = """
    steelyard: 1
    catalog:
      id: cn.test
      title: 检验用裁量基准
      issuer: {name: 某局, authority: "000000.market"}
      in_force: {from: 2022-01-01}
    instruments:
      某法: {title: 某法, kind: law, in_force: {from: 2020-01-01}}
    factors:
      货值: {type: money}
      次数: {type: count, unit: 次, domain: 1次以上}
    powers:
      - id: test.sale
        name: 违法销售
        kind: penalty
        basis: 某法 第1条
        statute:
          - when: {货值: 不满1万元}
            fine: 1万元以上5万元以下
          - when: {货值: 1万元以上}
            fine: {times: 货值, range: 1倍以上5倍以下}
    standards:
      - power: test.sale
        basis: 某法 第1条
        bands:
          - {grade: 轻, when: {次数: 1次}, fine: {share: 0%以上30%以下}}
          - {grade: 中, when: {次数: 2次}, fine: {share: 30%以上70%以下}}
          - {grade: 重, when: {次数: 3次以上}, fine: {share: 70%以上100%以下}}

    """

  /// A case for every row and every side of a threshold.
  static let wholeTable = """
    standard: cn.test/test.sale
    cases:
      - {facts: {货值: 9999.99元, 次数: 1次}, expect: {clause: 1, grade: 轻, fine: 1万元以上2.2万元以下}}
      - {facts: {货值: 1万元, 次数: 2次}, expect: {clause: 2, grade: 中}}
      - {facts: {货值: 1万元, 次数: 3次}, expect: {clause: 2, grade: 重}}

    """

  /// Tries the rules with tables, each under its path.
  static func trial(_ tables: KeyValuePairs<String, String>, rules: String = rules) -> Trial {
    Trial.run(
      rules: [SourceFile(path: "rules.yaml", text: rules)],
      tables: tables.map { Trial.table(path: $0.key, bytes: Array($0.value.utf8)) }
    )
  }
}

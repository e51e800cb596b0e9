import SteelyardCompiler
import SteelyardDiagnostics
import Testing

/// What may stand in a rule about decisions out of proportion.
struct ProportionRuleTests {
  private static func codes(_ rule: String) -> [String] {
    let text = """
      steelyard: 1
      catalog: {id: n, title: 国家, issuer: {name: 国家机关, authority: "000000"}, in_force: {from: 2022-01-01}}
      instruments:
        甲法: {title: 甲法, kind: law, in_force: {from: 2021-01-01}}
      factors:
        货值: {type: money}
        数量: {type: count}
      proportion:
        - {\(rule)}
      powers:
        - id: x
          name: 某项
          kind: penalty
          basis: 甲法 第1条
          statute:
            - {when: {货值: 不满1万元}, fine: 1万元以上9万元以下}
            - {when: {货值: 1万元以上, 数量: 0以上}, fine: 1万元以上9万元以下}
      """
    let compilation = Compiler.compile([SourceFile(path: "n.yaml", text: text)])
    return compilation.diagnostics.filter { $0.severity == .error }.map(\.code)
  }

  private static let rest = "kinds: [penalty], basis: 甲法 第5条"

  @Test(arguments: [
    ("rule: excess, measure: fine, of: 货值, over: 100倍, \(rest)", []),
    ("rule: excess, measure: 罚款, of: [货值], over: 0.01倍, powers: [x], basis: 甲法 第5条", []),
    ("rule: tiny-value, measure: suspension, of: 货值, under: 500元, \(rest)", []),
    ("rule: aggravation, measure: fine, grades: 从重, \(rest)", []),
    ("rule: excessive, measure: fine, of: 货值, over: 100倍, \(rest)", ["unknown-word"]),
    ("rule: excess, of: 货值, over: 100倍, \(rest)", ["missing-key"]),
    ("rule: excess, measure: fine, over: 100倍, \(rest)", ["missing-key"]),
    ("rule: excess, measure: fine, of: 货值, \(rest)", ["missing-key"]),
    ("rule: tiny-value, measure: fine, of: 货值, \(rest)", ["missing-key"]),
    ("rule: aggravation, measure: fine, \(rest)", ["missing-key"]),
    ("rule: excess, measure: fine, of: 货值, over: 100倍, basis: 甲法 第5条", ["missing-key"]),
    ("rule: excess, measure: fine, of: 货值, over: 100倍, kinds: [penalty]", ["missing-citation"]),
    ("rule: excess, measure: fine, of: 货植, over: 100倍, \(rest)", ["unknown-name"]),
    (
      "rule: excess, measure: fine, of: 货值, over: 100倍, powers: [y], basis: 甲法 第5条",
      ["unknown-name"]
    ),
    ("rule: excess, measure: fine, of: 数量, over: 100倍, \(rest)", ["unreadable-value"]),
    ("rule: excess, measure: suspension, of: 货值, over: 100倍, \(rest)", ["unreadable-value"]),
    ("rule: excess, measure: fine, of: 货值, over: 0倍, \(rest)", ["unreadable-value"]),
    ("rule: excess, measure: fine, of: 货值, over: 0.001倍, \(rest)", ["unreadable-value"]),
    ("rule: excess, measure: fine, of: 货值, over: 100元, \(rest)", ["unreadable-value"]),
    ("rule: tiny-value, measure: fine, of: 货值, under: 0元, \(rest)", ["unreadable-value"]),
    (
      "rule: excess, measure: fine, of: 货值, over: 100倍, under: 500元, \(rest)",
      ["unreadable-value"]
    ),
    (
      "rule: aggravation, measure: fine, of: 货值, grades: 从重, \(rest)", ["unreadable-value"]
    ),
  ])
  func `a rule has what its sort needs and nothing else`(rule: String, expected: [String]) {
    #expect(Self.codes(rule) == expected, "\(rule)")
  }
}

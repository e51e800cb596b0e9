import SteelyardCompiler
import SteelyardDiagnostics
import Testing

/// A province and a city that both compute something from a fact under a name of their own, or under the same one.
private func codes(factOfCity name: String) -> [String] {
  let province = """
    steelyard: 1
    catalog: {id: sheng, title: 省分册, issuer: {name: 省, authority: "350000"}, in_force: {from: 2022-01-01}}
    instruments:
      甲法: {title: 甲法, kind: law, in_force: {from: 2021-01-01}}
    factors:
      重量: {type: count, unit: 次, domain: 0次以上}
      两倍: {type: count, unit: 次, derived: {product: 重量, by: 2}}
    powers:
      - id: t.power
        name: 某项处罚
        kind: penalty
        basis: 甲法 第1条
        statute:
          - {when: {两倍: 不满4次}, fine: 1万元以上2万元以下}
          - {when: {两倍: 4次以上}, fine: 2万元以上3万元以下}

    """
  let city = """
    steelyard: 1
    catalog: {id: shi, title: 市分册, issuer: {name: 市, authority: "350200"}, in_force: {from: 2022-01-01}}
    factors:
      \(name): {type: count, unit: 次, domain: 0次以上}
      三倍: {type: count, unit: 次, derived: {product: \(name), by: 3}}
    standards:
      - power: t.power
        basis: 甲法 第2条
        bands:
          - {grade: 一, when: {三倍: 不满9次}, fine: {share: 0%以上50%以下}}
          - {grade: 二, when: {三倍: 9次以上}, fine: {share: 50%以上100%以下}}

    """
  let sources = [
    SourceFile(path: "city.yaml", text: city), SourceFile(path: "province.yaml", text: province),
  ]
  return Compiler.compile(sources).diagnostics.filter { $0.severity == .error }.map(\.code)
}

@Test
func `facts of one name from which two volumes compute something are told apart`() {
  #expect(codes(factOfCity: "重量") == ["ambiguous-factor"])
  #expect(codes(factOfCity: "次数") == [])
}

import SteelyardArtifact
import SteelyardCompiler
import SteelyardDiagnostics

/// The artifact of the rules under which cases are fuzzed.
let soundBytes: [UInt8] = {
  let source = SourceFile(path: "fuzz.yaml", text: soundRules)
  guard let catalog = Compiler.compile([source]).catalog,
    let bytes = try? CompiledCatalog.bytes(of: catalog)
  else { fatalError("the rules of the fuzz targets do not compile") }
  return bytes
}()

/// The catalogue under which cases are fuzzed.
let soundCatalog: CompiledCatalog = {
  guard let catalog = try? CompiledCatalog(bytes: soundBytes) else {
    fatalError("the artifact of the fuzz targets cannot be opened")
  }
  return catalog
}()

/// A little of everything a case can state.
private let soundRules = """
  steelyard: 1
  catalog:
    id: fuzz
    title: 测试
    issuer: {name: 测试局, authority: "000000.test"}
  instruments:
    某法: {title: 某法, kind: law, in_force: {from: 2020-01-01}}
  factors:
    货值金额: {type: money, domain: 0元以上}
    重量: {type: quantity, unit: 吨, grain: 0.01, domain: 0吨以上}
    次数: {type: count, default: 1, domain: 1以上}
    情节: {type: choice, of: [从轻, 一般, 从重], ordered: true}
    整改: {type: yes-no, unknown: branch}
    区域: {type: choices, of: [学校, 医院, 水源]}
    备注: {type: text}
  circumstances:
    first: {name: 首次, effect: lighten, basis: 某法 第9条, kinds: [penalty]}
  procedures:
    - {step: hearing-offered, kinds: [penalty], basis: 某法 第8条, when: [{fine: 10万元以上, subject: 单位}]}
  deadlines:
    - {from: filed, to: decided, within: 90日, basis: 某法 第7条, kinds: [penalty]}
  powers:
    - id: a
      name: 甲
      kind: penalty
      basis: 某法 第1条
      statute:
        - {when: {货值金额: 不满1万元}, must: [confiscate-goods], may: [suspension], fine: 5万元以上10万元以下}
        - {when: {货值金额: 1万元以上}, must: [confiscate-goods], fine: {times: 货值金额, range: 10倍以上20倍以下}}
    - id: b
      name: 乙
      kind: penalty
      basis: 某法 第2条
      statute:
        - {when: {重量: 不满5吨, 整改: 是}, fine: 1000元以下}
        - {when: {重量: 不满5吨, 整改: 否}, fine: 1000元以上2000元以下}
        - {when: {重量: 不满5吨, 整改: 无法查实, 次数: 1次}, fine: 2000元}
        - {when: {重量: 不满5吨, 整改: 无法查实, 次数: 2次以上}, fine: 3000元}
        - {when: {重量: 5吨以上}, fine: 5000元, may: [revoke-licence]}
  standards:
    - power: a
      weighing: {lighten: widen, aggravate: widen}
      bands:
        - {grade: 从轻, when: {情节: 从轻}, fine: {share: 0%以上30%以下}}
        - {grade: 一般, when: {情节: 一般}, fine: {share: 30%以上70%以下}}
        - {grade: 从重, when: {情节: 从重}, fine: {share: 70%以上100%以下}}

  """

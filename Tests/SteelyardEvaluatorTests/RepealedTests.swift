import SteelyardArtifact
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardEvaluator
import SteelyardModel
import Testing

/// Two volumes; in the second a power ends by a provision of its own.
private let volumes = [
  """
  steelyard: 1
  catalog: {id: a, title: 甲册, issuer: {name: 甲局, authority: "000000.a"}}
  instruments:
    甲法: {title: 甲法, kind: law, in_force: {from: 2000-01-01}}
  powers:
    - {id: a.one, name: 甲一, kind: penalty, basis: 甲法 第1条, statute: [{basis: 甲法 第2条, fine: 100元以下}]}
    - {id: a.two, name: 甲二, kind: penalty, basis: 甲法 第3条, statute: [{basis: 甲法 第4条, fine: 100元以下}]}

  """,
  """
  steelyard: 1
  catalog: {id: b, title: 乙册, issuer: {name: 乙局, authority: "000000.b"}}
  instruments:
    乙法: {title: 乙法, kind: law, in_force: {from: 2000-01-01}}
  powers:
    - id: b.one
      name: 乙一
      kind: penalty
      basis: 乙法 第1条
      in_force: {from: 2010-01-01, to: 2020-12-31}
      repealed: 乙法 第99条
      statute: [{fine: 100元以下}]

  """,
]

@Test
func `the provision that ends a power is its own, whatever volumes stand before it`() throws {
  let sources = volumes.enumerated().map { SourceFile(path: "\($0).yaml", text: $1) }
  let bytes = try #require(Compiler.build(sources, engine: "test").bytes)
  let catalog = try CompiledCatalog(bytes: bytes)
  let position = try #require(catalog.position(ofPower: "b.one"))
  #expect(catalog.power(at: position)?.repealed?.citation == "乙法 第99条")
  #expect(try CompiledCatalog.bytes(of: #require(Compiler.compile(sources).catalog)) == bytes)
}

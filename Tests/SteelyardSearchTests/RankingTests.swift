import SteelyardArtifact
import SteelyardCompiler
import SteelyardModel
import SteelyardSearch
import TestSupport
import Testing

/// Powers of given identifiers and names, and nothing else.
private func catalogue(_ powers: [(id: String, name: String)]) throws -> CompiledCatalog {
  var catalog = FoodCatalog().catalog
  let model = try #require(catalog.powers.first)
  catalog.standards = []
  catalog.powers = powers.map { power in
    var copy = model
    (copy.id, copy.name, copy.codes) = (power.id, power.name, ["编号" + power.id])
    copy.basis = [
      Provision(instrument: Ref(0), place: "第122条第1款", citation: "食品安全法 第122条第1款")
    ]
    return copy
  }
  return try CompiledCatalog(catalog)
}

private func order(_ query: String, in powers: [(id: String, name: String)]) throws -> [String] {
  try catalogue(powers).search(query).hits.map(\.power)
}

@Test func `an identifier that was asked for comes before a longer one and a name`() throws {
  let powers = [("a.bb", "甲"), ("x", "a.b"), ("a.b", "乙")]
  #expect(try order("a.b", in: powers) == ["a.b", "x", "a.bb"])
  #expect(try order("Ａ.B", in: powers) == ["a.b", "x", "a.bb"])
}

@Test func `a code that was asked for comes before names with it`() throws {
  let powers = [("p", "关于编号q的事项"), ("q", "乙")]
  #expect(try order("编号Q", in: powers) == ["q", "p"])
}

@Test func `a whole name comes before a part of one, and short names before long ones`() throws {
  let powers = [("a", "无证经营食品的"), ("b", "食品无证经营"), ("c", "无证经营")]
  #expect(try order("无证经营", in: powers) == ["c", "b", "a"])
}

@Test func `names with the words in their order come before the others`() throws {
  let powers = [("a", "许可食品"), ("b", "食品的经营和生产的许可"), ("c", "食品许可")]
  #expect(try order("食品 许可", in: powers) == ["c", "b", "a"])
}

@Test func `powers of equal worth keep the order of the catalogue`() throws {
  let powers = [("b", "乙一"), ("a", "乙二"), ("c", "乙三")]
  #expect(try order("乙", in: powers) == ["b", "a", "c"])
}

@Test func `a name comes before a provision, and the provision is shown with its marks`() throws {
  let catalogue = try catalogue([("a", "甲"), ("b", "第122条")])
  let hits = catalogue.search("第122条").hits
  #expect(hits.map(\.power) == ["b", "a"])
  let place = try #require(hits.last?.others.first)
  #expect(place.field == .provision)
  #expect(place.text.pieces.filter(\.isMarked).map(\.text) == ["第122条"])
}

@Test func `marks of words that meet are one`() throws {
  let hit = try #require(try catalogue([("a", "无证经营食品")]).search("无证经 证经营 食品").hits.first)
  #expect(hit.name.marks == [0..<6])
  #expect(hit.name.pieces.map(\.text) == ["无证经营食品"])
}

@Test func `brackets of all shapes are the same`() throws {
  let powers = [("a", "穗环罚〔2023〕7号")]
  for query in ["[2023]", "（2023）", "【2023】", "(2023)7"] {
    #expect(try order(query, in: powers) == ["a"], "\(query)")
  }
}

import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardModel
import Testing

/// A city that tests the factors by which its province refines a power of the nation.
struct InheritedFactorTests {
  private static let nation = """
    steelyard: 1
    catalog: {id: n, title: 国家, issuer: {name: 国家机关, authority: "000000"}, in_force: {from: 2022-01-01}}
    instruments:
      甲法: {title: 甲法, kind: law, in_force: {from: 2021-01-01}}
    powers:
      - {id: x, name: 某项, kind: penalty, basis: 甲法 第1条, statute: [fine: 1万元以上9万元以下]}
    """

  private static func province(_ id: String, _ authority: String, factor: String) -> String {
    """
    steelyard: 1
    catalog: {id: \(id), title: 省, issuer: {name: 甲省, authority: "\(authority)"}, in_force: {from: 2022-01-01}}
    factors:
      \(factor): {type: yes-no}
    standards:
      - power: x
        basis: 甲法 第2条
        bands:
          - {grade: 一般, when: {\(factor): 否}, fine: 1万元以上5万元以下}
          - {grade: 较重, when: {\(factor): 是}, fine: 5万元以上9万元以下}
    """
  }

  private static func city(_ authority: String, factors: String = "") -> String {
    """
    steelyard: 1
    catalog: {id: z, title: 市, issuer: {name: 乙市, authority: "\(authority)"}, in_force: {from: 2022-01-01}}
    \(factors)
    standards:
      - power: x
        basis: 甲法 第3条
        bands:
          - {grade: 一般, when: {重点: 否}, fine: 2万元以上4万元以下}
          - {grade: 较重, when: {重点: 是}, fine: 6万元以上8万元以下}
        examples:
          - {facts: {重点: 是}, expect: {grade: 较重, fine: 6万元以上8万元以下}}
    """
  }

  private static func compile(_ texts: String...) -> Compilation {
    let sources = texts.enumerated().map { SourceFile(path: "\($0).yaml", text: $1) }
    return Compiler.compile(sources)
  }

  private static func codes(_ compilation: Compilation) -> [String] {
    compilation.diagnostics.filter { $0.severity == .error }.map(\.code)
  }

  @Test func `a city tests a factor that its province declares`() throws {
    let compilation = Self.compile(
      Self.nation,
      Self.province("p", "350000", factor: "重点"),
      Self.city("350200")
    )
    #expect(Self.codes(compilation) == [])
    let catalog = try #require(compilation.catalog)
    // It is one factor, and not one of each authority.
    #expect(catalog.factors.map(\.name) == ["当事人", "重点"])
  }

  @Test(arguments: [("440000", "350200"), ("350200", "350300"), ("350203", "350200")])
  func `only a higher authority's factors are seen`(other: String, city: String) {
    let compilation = Self.compile(
      Self.nation,
      Self.province("p", other, factor: "重点"),
      Self.city(city)
    )
    #expect(Set(Self.codes(compilation)) == ["unknown-name"])
  }

  @Test func `the volume's own factor comes before the province's`() {
    let compilation = Self.compile(
      Self.nation,
      Self.province("p", "350000", factor: "重点"),
      Self.city("350200", factors: "factors: {重点: {type: yes-no}}")
    )
    // Two factors of one name in a power are refused as before.
    #expect(Self.codes(compilation).contains("ambiguous-factor"))
  }

  @Test func `a name of two higher authorities is refused with both places`() throws {
    let compilation = Self.compile(
      Self.nation,
      Self.province("p", "350000", factor: "重点"),
      Self.province("q", "350000.transport", factor: "重点"),
      Self.city("350200.transport")
    )
    let remarks = compilation.diagnostics.filter {
      $0.code == "ambiguous-factor" && $0.notes.count == 2
    }
    #expect(remarks.count == 2)
    let remark = try #require(remarks.first)
    #expect(Set(remark.notes.compactMap { $0.span?.file }).count == 2)
  }
}

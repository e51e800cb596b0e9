import SteelyardArtifact
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

@Test(arguments: 1...40 as ClosedRange<UInt64>)
func `a compiled catalogue shows the rules as they were written`(seed: UInt64) throws {
  var generator = CatalogGenerator(seed: seed)
  let catalog = generator.makeCatalog()
  let compiled = try CompiledCatalog(catalog)
  #expect(compiled.volumes == catalog.volumes)
  #expect(compiled.instruments == catalog.instruments)
  #expect(compiled.measures == catalog.measures)
  #expect(compiled.circumstances.map(\.id) == catalog.circumstances.map(\.id))
  #expect(compiled.circumstances.map(\.basis) == catalog.circumstances.map(\.basis))
  #expect(compiled.deadlines.map(\.basis) == catalog.deadlines.map(\.basis))
  #expect(compiled.procedures.map(\.step) == catalog.procedures.map(\.step))
  for (position, power) in catalog.powers.enumerated() {
    let view = try #require(compiled.power(power.id))
    #expect(view.name == power.name && view.kind == power.kind && view.codes == power.codes)
    #expect(view.basis == power.basis && view.inForce == power.inForce)
    #expect(view.clauses == power.clauses, "seed \(seed)")
    let standards = catalog.standards.filter { $0.power == Ref(position) }
    #expect(view.standards == standards, "seed \(seed)")
  }
}

@Test
func `a factor of a power tells all that a form needs`() throws {
  let compiled = try CompiledCatalog(FoodCatalog().catalog)
  let view = try #require(compiled.power(FoodCatalog.power))
  let value = try #require(view.factor("货值金额"))
  #expect(value.type == .money && value.unit == "元" && !value.isDerived)
  #expect(value.domain == Interval(lower: .including(0), upper: .unbounded))
  #expect(view.factor("情节")?.type == .choice(["从轻", "一般", "从重"], isOrdered: true))
  #expect(view.factor("无此因素") == nil)
  #expect(compiled.power("no.such.power") == nil)
  #expect(compiled.measure(named: "罚款")?.id == "fine")
}

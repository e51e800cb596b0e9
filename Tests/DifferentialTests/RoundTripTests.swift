import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardModel
import SteelyardText
import TestSupport
import Testing

/// Compiles the files of a catalog, and gives the errors in words.
private func compile(_ writer: YAMLWriter) -> (catalog: Catalog?, errors: [String]) {
  let files = writer.files
  let compilation = Compiler.compile(
    files.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }
  )
  let errors = compilation.diagnostics.filter { $0.severity == .error }
  return (
    compilation.catalog,
    errors.map { error in
      let text = Array(files[error.span.file].text.utf8)
      let range = error.span.start.offset..<min(error.span.end.offset, text.count)
      return
        "\(error.code): \(error.message.english): \(String(decoding: text[range], as: UTF8.self))"
    }
  )
}

/// Writes a catalog as rules, compiles them, and expects the same catalog.
private func expectRoundTrip(seed: UInt64, size: CatalogSize) throws {
  var generator = CatalogGenerator(seed: seed, size: size)
  let catalog = generator.makeCatalog()
  let writer = YAMLWriter(catalog: catalog)
  let (compiled, errors) = compile(writer)
  #expect(errors == [], "seed \(seed)")
  let read = try #require(compiled, "seed \(seed)").withoutWords
  let told = catalog.ordered(by: writer.factorOrder).withoutWords
  #expect(read.volumes == told.volumes)
  #expect(read.instruments == told.instruments)
  #expect(read.measures == told.measures)
  #expect(read.circumstances == told.circumstances)
  #expect(read.factors == told.factors)
  #expect(read.powers == told.powers)
  #expect(read.standards == told.standards)
  #expect(read.procedures == told.procedures)
  #expect(read.deadlines == told.deadlines)
  #expect(read.calendars == told.calendars)
}

@Test(arguments: Array(UInt64(1)...300))
func `a catalog that is written as rules comes back as it was`(seed: UInt64) throws {
  try expectRoundTrip(seed: seed, size: .strict)
}

@Test
func `a large catalog that is written as rules comes back as it was`() throws {
  try expectRoundTrip(seed: 7, size: .large(powers: 150, isStrict: true))
}

@Test
func `a share of a statutory range never leaves it, whatever the law rounds to`() {
  var fine = FineCatalog(
    statutory: Amount(
      .times(Ref(1), .init(least: .zero, most: Ratio(14, 3))),
      rounding: Rounding(step: 100, mode: .down),
      text: ""
    ),
    benchmark: Amount(.share(.init(least: .zero, most: Ratio(1, 2))), text: "")
  )
  let domain = Interval(lower: .including(0), upper: .unbounded)
  fine.factors = [
    Factor(
      name: "当事人",
      type: .choice(Subject.allCases.map(\.name), isOrdered: false),
      domain: .all
    ),
    Factor(name: "重量", type: .quantity(unit: "吨", grain: .one), domain: domain),
  ]
  var catalog = fine.catalog
  catalog.powers[0].basis = [
    Provision(instrument: Ref(0), place: "第1条", citation: "甲法 第1条")
  ]
  let (_, errors) = compile(YAMLWriter(catalog: catalog))
  #expect(errors == [])
}

import SteelyardArtifact
import SteelyardCases
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

@Test(arguments: 1...12 as ClosedRange<UInt64>)
func `a row of a table leaves out and adds the time that a line of JSON does`(seed: UInt64) throws {
  var generator = CatalogGenerator(seed: seed)
  let catalog = generator.makeCatalog()
  let reader = CaseReader(catalog: try CompiledCatalog(catalog), allowsUnknown: false)
  var cases = CaseGenerator(catalog: catalog, seed: seed)
  let scribe = CaseScribe(random: SplitMix64(seed: seed), catalog: catalog)
  let headings = ["power", "procedure:excluded", "procedure:extended"]
  let header = try CSVHeader(headings: headings, names: [:], allowsUnknown: false)
  for _ in 0..<80 {
    let file = cases.makeCase()
    let members = scribe.timeLimits(of: file).joined(separator: ",")
    let line = Array("{\"power\":\"\(file.power)\",\"procedure\":{\(members)}}".utf8)
    let row = Array(([file.power] + scribe.timeLimitFields(of: file)).joined(separator: ",").utf8)
    var fields: [CSVField] = []
    var scanner = CSVScanner(row.span, delimiter: 0x2C, longest: 1_000_000)
    _ = scanner.row(into: &fields)
    let table = reader.read(row: fields, in: row.span, header: header, line: 2)
    let json = reader.read(json: line.span)
    #expect(table.faults.map(\.message) == json.faults.map(\.message), "seed \(seed)")
    let (mine, theirs) = (try #require(table.cases.first), try #require(json.cases.first))
    #expect(mine.excluded == theirs.excluded && mine.excluded == file.excluded, "seed \(seed)")
    // A table has no approver of blanks alone.
    #expect(mine.extended.map(\.words) == theirs.extended.map(\.words), "seed \(seed)")
  }
}

@Test
func `the generators leave out and add time`() {
  let files = (1...12 as ClosedRange<UInt64>).flatMap { seed in
    var generator = CatalogGenerator(seed: seed)
    var cases = CaseGenerator(catalog: generator.makeCatalog(), seed: seed)
    return (0..<80).map { _ in cases.makeCase() }
  }
  #expect(files.contains { $0.excluded.count > 1 })
  #expect(files.contains { $0.extended.count > 1 })
}

extension CaseFile.Extended {
  fileprivate var words: [String] {
    [to.word, length.words, "\(approved)", approver == " " ? "" : approver, ground]
  }
}

import SteelyardArtifact
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

/// A small catalogue that has every kind of row.
private func smallCatalog(seed: UInt64) -> Catalog {
  var size = CatalogSize()
  (size.volumes, size.powers, size.standards) = (1...1, 1...1, 1...1)
  (size.circumstances, size.procedures) = (2...2, 2...2)
  var generator = CatalogGenerator(seed: seed, size: size)
  return generator.makeCatalog()
}

/// Whether the bytes are refused.
private func isRefused(_ bytes: [UInt8]) -> Bool {
  do throws(ArtifactError) {
    _ = try CompiledCatalog(bytes: bytes)
    return false
  } catch {
    return true
  }
}

@Test
func `the same catalog gives the same bytes`() throws {
  for seed in UInt64(1)...5 {
    let catalog = smallCatalog(seed: seed)
    #expect(try CompiledCatalog.bytes(of: catalog) == CompiledCatalog.bytes(of: catalog))
  }
}

@Test
func `every flipped bit is found when the file is opened`() throws {
  var bytes = try CompiledCatalog.bytes(of: smallCatalog(seed: 3))
  for index in bytes.indices {
    let bit: UInt8 = 1 << UInt8(index % 8)
    bytes[index] ^= bit
    #expect(isRefused(bytes), "byte \(index)")
    bytes[index] ^= bit
  }
  #expect(!isRefused(bytes))
}

@Test
func `a file that ends too early or too late is refused`() throws {
  let bytes = try CompiledCatalog.bytes(of: smallCatalog(seed: 3))
  for length in bytes.indices { #expect(isRefused(Array(bytes[..<length])), "\(length)") }
  #expect(isRefused(bytes + [0]))
  #expect(isRefused(bytes + Array(repeating: 0, count: 64)))
}

@Test
func `what is no catalogue says so`() {
  #expect(throws: ArtifactError.notACatalogue) { try CompiledCatalog(bytes: []) }
  #expect(throws: ArtifactError.notACatalogue) {
    try CompiledCatalog(bytes: Array("steelyard: 1\n".utf8))
  }
  #expect(throws: ArtifactError.unreadable(errno: 2)) {
    try CompiledCatalog(path: "/nowhere/at.all")
  }
}

@Test(arguments: 1...200 as ClosedRange<UInt64>)
func `garbage behind a sound beginning is refused`(seed: UInt64) {
  var random = SplitMix64(seed: seed)
  var bytes = (0..<random.count(64...4096)).map { _ in UInt8(random.count(0...255)) }
  bytes += Array(repeating: 0, count: 64 - bytes.count % 64)
  ArtifactWriter.seal(&bytes)
  #expect(isRefused(bytes), "seed \(seed)")
}

@Test(arguments: 1...20 as ClosedRange<UInt64>)
func `a forged file is refused or can be used without harm`(seed: UInt64) throws {
  let catalog = smallCatalog(seed: 7)
  let sound = try CompiledCatalog.bytes(of: catalog)
  var random = SplitMix64(seed: seed)
  for _ in 0..<150 {
    var bytes = sound
    for _ in 0..<random.count(1...3) {
      let index = random.count(Layout.contentFrom...(bytes.count - 1))
      bytes[index] = random.one(0, 1, 0x7F, 0xFF, UInt8(random.count(0...255)))
    }
    ArtifactWriter.seal(&bytes)
    guard let compiled = try? CompiledCatalog(bytes: bytes) else { continue }
    var cases = CaseGenerator(catalog: catalog, seed: seed)
    for _ in 0..<5 { _ = compiled.assess(cases.makeCase()) }
    for position in 0..<compiled.powerCount {
      let power = compiled.power(at: position)
      _ = (power?.clauses, power?.standards, power?.factors.map(\.type), power?.basis)
    }
  }
}

@Test
func `forged conditions read as none, and every bit of them is tried`() throws {
  let catalog = smallCatalog(seed: 3)
  var bytes = try CompiledCatalog.bytes(of: catalog)
  let entry = Layout.contentFrom + SectionName.conditions.rawValue * 16
  let (start, count) = (number(at: entry, in: bytes), number(at: entry + 8, in: bytes))
  #expect(count > 0)
  for index in start..<start + count {
    for bit in 0..<8 {
      bytes[index] ^= 1 << UInt8(bit)
      ArtifactWriter.seal(&bytes)
      let compiled = try CompiledCatalog(bytes: bytes)
      var cases = CaseGenerator(catalog: catalog, seed: UInt64(index))
      _ = compiled.assess(cases.makeCase())
      for position in 0..<compiled.powerCount {
        let power = compiled.power(at: position)
        #expect(power?.clauses.count == catalog.powers[position].clauses.count)
        _ = power?.standards
      }
      bytes[index] ^= 1 << UInt8(bit)
    }
  }
}

@Test(arguments: [SectionName.powerIndex, .heads, .statutes, .gradings, .authorities])
func `every bit of what weighing reads is tried`(name: SectionName) throws {
  let catalog = smallCatalog(seed: 7)
  var bytes = try CompiledCatalog.bytes(of: catalog)
  let entry = Layout.contentFrom + name.rawValue * 16
  let (start, count) = (number(at: entry, in: bytes), number(at: entry + 8, in: bytes))
  var cases = CaseGenerator(catalog: catalog, seed: 1)
  let files = (0..<3).map { _ in cases.makeCase() }
  var (refused, opened) = (0, 0)
  for index in start..<start + count * name.rowSize {
    for bit in 0..<8 {
      bytes[index] ^= 1 << UInt8(bit)
      defer { bytes[index] ^= 1 << UInt8(bit) }
      ArtifactWriter.seal(&bytes)
      guard let compiled = try? CompiledCatalog(bytes: bytes) else {
        refused += 1
        continue
      }
      opened += 1
      for file in files { _ = compiled.assess(file) }
      for power in catalog.powers { _ = compiled.position(ofPower: power.id) }
    }
  }
  #expect(refused > 0 && opened > 0)
}

/// A number of eight bytes.
private func number(at place: Int, in bytes: [UInt8]) -> Int {
  bytes[place..<place + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
}

@Test
func `rows have the sizes of the drawing and no hidden padding`() {
  #expect(MemoryLayout<NodeRow>.size == 8)
  #expect(MemoryLayout<PowerRow>.size == 24)
  #expect(MemoryLayout<PowerHeadRow>.size == 64)
  #expect(MemoryLayout<PowerHeadRow>.offset(of: \.idBytes) == 62)
  #expect(MemoryLayout<PowerHeadRow>.offset(of: \.diagramBytes) == 63)
  #expect(MemoryLayout<StatuteRow>.size == 40)
  #expect(MemoryLayout<VersionRow>.size == 16)
  #expect(MemoryLayout<ClauseRow>.size == 28)
  #expect(MemoryLayout<StandardRow>.size == 28)
  #expect(MemoryLayout<GradingRow>.size == 32)
  #expect(MemoryLayout<BandRow>.size == 16)
  #expect(MemoryLayout<TermRow>.size == 8)
  #expect(MemoryLayout<AmountRow>.size == 72)
  #expect(MemoryLayout<FactorDomainRow>.size == 40)
  #expect(MemoryLayout<FactorRow>.size == 96)
  #expect(MemoryLayout<DerivationRow>.size == 64)
  #expect(MemoryLayout<MeasureRow>.size == 16)
  #expect(MemoryLayout<CircumstanceRow>.size == 20)
  #expect(MemoryLayout<ProvisionRow>.size == 12)
  #expect(MemoryLayout<InstrumentRow>.size == 28)
  #expect(MemoryLayout<VolumeRow>.size == 32)
  #expect(MemoryLayout<AuthorityRow>.size == 8)
  #expect(MemoryLayout<NotesRow>.size == 36)
  #expect(MemoryLayout<ProcedureRow>.size == 32)
  #expect(MemoryLayout<ProcedureCaseRow>.size == 16)
  #expect(MemoryLayout<MeasureTestRow>.size == 24)
  #expect(MemoryLayout<DeadlineRow>.size == 64)
  #expect(MemoryLayout<CalendarRow>.size == 12)
  #expect(MemoryLayout<CalendarYearRow>.size == 56)
  #expect(MemoryLayout<ConcurrenceRow>.size == 32)
  #expect(MemoryLayout<ProportionRow>.size == 48)
  #expect(MemoryLayout<SearchTermRow>.size == 12)
  #expect(MemoryLayout<SearchTextRow>.size == 12)
}

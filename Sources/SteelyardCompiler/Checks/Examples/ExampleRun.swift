import SteelyardArtifact
import SteelyardDiagnostics
import SteelyardEvaluator
import SteelyardModel
import SteelyardSyntax
import SteelyardText

/// Weighs the examples of a folder by the compiled form of its powers.
struct ExampleRun {
  private let resolution: Resolution
  /// Powers with a fault are left out: what they come to would say nothing.
  private let faults: FaultMap
  private let keepsResults: Bool
  private(set) var log = DiagnosticLog()
  /// What came of each example, where that is kept.
  private(set) var results: [ExampleResult] = []

  init(_ resolution: Resolution, diagnostics: [Diagnostic], keepsResults: Bool = false) {
    self.resolution = resolution
    self.keepsResults = keepsResults
    faults = FaultMap(diagnostics)
  }

  /// Runs every example whose power is sound.
  mutating func run() {
    let groups = PowerGroup.groups(of: resolution).filter(hasExamples).filter(isSound)
    guard !groups.isEmpty else { return }
    do {
      let compiled = try CompiledCatalog(resolution.catalog.keeping(groups))
      for group in groups { run(group, in: compiled) }
    } catch let error as LoweringError {
      report(error, groups)
    } catch {
      // Our own bytes are not refused by our own reader.
      assertionFailure("\(error)")
    }
  }

  /// Runs all examples and the cases of tables by the whole catalogue, which must be sound.
  mutating func run(_ tables: [CaseTableDeclaration], in compiled: CompiledCatalog) {
    let groups = PowerGroup.groups(of: resolution)
    for group in groups where hasExamples(group) { run(group, in: compiled) }
    let cases = tables.flatMap(\.cases)
    guard !cases.isEmpty else { return }
    let standards = Dictionary(
      resolution.catalog.standards.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    for entry in cases { run(entry, of: groups, standards, in: compiled) }
  }

  private func hasExamples(_ group: PowerGroup) -> Bool {
    !resolution.powers[group.power.index].declaration.examples.isEmpty
      || resolution.standards[group.standards].contains { !$0.declaration.examples.isEmpty }
  }

  private func isSound(_ group: PowerGroup) -> Bool {
    let power = resolution.powers[group.power.index]
    let standards = resolution.standards[group.standards]
    return power.hasConditions && standards.allSatisfy(\.hasConditions)
      && !faults.touches(power.declaration.fields.node.span)
      && !standards.contains { faults.touches($0.declaration.fields.node.span) }
  }

  private mutating func run(_ group: PowerGroup, in compiled: CompiledCatalog) {
    let power = resolution.powers[group.power.index]
    let standards = resolution.standards[group.standards]
    let volumes = [power.power.volume.index] + standards.map(\.standard.volume.index)
    for example in power.declaration.examples {
      run(example, group.power, nil, volumes, in: compiled)
    }
    for draft in standards {
      let own = [draft.standard.volume.index] + volumes
      for example in draft.declaration.examples {
        run(example, group.power, draft.standard, own, in: compiled)
      }
    }
  }

  private mutating func run(
    _ example: ExampleDeclaration,
    _ power: Ref<Power>,
    _ standard: Standard?,
    _ volumes: [Int],
    in compiled: CompiledCatalog
  ) {
    let bounds = resolution.names.volumes[volumes[0]].bounds
    let scope = FactorScope(volumes: volumes)
    let reader = ExampleReader(resolution, power: power, standard: standard, scope: scope)
    run(CaseTableEntry(example), by: reader, bounds, in: compiled)
  }

  /// Runs a case of a table, which is read like an example of its standard, or of its power.
  private mutating func run(
    _ entry: CaseTableEntry,
    of groups: [PowerGroup],
    _ standards: [String: Int],
    in compiled: CompiledCatalog
  ) {
    var faults = DiagnosticLog()
    let position = entry.standard.flatMap { node in
      let found = standards[node.text]
      if found == nil { faults.reportUnknownName(node, .standard, among: standards.keys) }
      return found
    }
    let standard = position.map { resolution.catalog.standards[$0] }
    let named = entry.power.flatMap { resolution.names.power($0, log: &faults) }
    guard faults.diagnostics.isEmpty, let power = named ?? standard?.power else {
      log.append(faults.diagnostics)
      keep(entry, nil, nil, faults.diagnostics)
      return
    }
    let own = [standard?.volume.index].compactMap(\.self)
    let others = resolution.catalog.standards[groups[power.index].standards]
    let scope = FactorScope(
      volumes: own + [resolution.catalog[power].volume.index] + others.map(\.volume.index)
    )
    let reader = ExampleReader(resolution, power: power, standard: standard, scope: scope)
    run(entry, by: reader, .civilCode, in: compiled)
  }

  private mutating func run(
    _ entry: CaseTableEntry,
    by reader: ExampleReader,
    _ bounds: BoundsConvention,
    in compiled: CompiledCatalog
  ) {
    guard let expect = entry.example.expect else { return }
    var reader = reader
    let fields = entry.example.fields
    guard let file = reader.caseFile(fields) else {
      log.append(reader.log.diagnostics)
      keep(entry, nil, nil, reader.log.diagnostics)
      return
    }
    var comparison = ExampleComparison(
      assessment: assess(file, stepsAreStated: fields[.procedure] != nil, in: compiled),
      names: resolution.names,
      catalog: resolution.catalog,
      bounds: bounds
    )
    comparison.compare(expect)
    log.append(comparison.log.diagnostics)
    keep(entry, file, comparison.assessment, comparison.log.diagnostics)
  }

  private mutating func keep(
    _ entry: CaseTableEntry,
    _ file: CaseFile?,
    _ assessment: Assessment?,
    _ diagnostics: [Diagnostic]
  ) {
    guard keepsResults else { return }
    results.append(
      ExampleResult(
        place: entry.example.fields.node.span,
        name: entry.name,
        isGenerated: entry.isGenerated,
        file: file,
        assessment: assessment,
        diagnostics: diagnostics
      )
    )
  }

  /// The outcome, with the steps taken that are owed where the example says nothing of steps.
  private func assess(
    _ file: CaseFile,
    stepsAreStated: Bool,
    in compiled: CompiledCatalog
  ) -> Assessment {
    let assessment = compiled.assess(file)
    guard !stepsAreStated, let owed = assessment.verdict?.procedures, !owed.isEmpty,
      let day = file.dates[.decided] ?? file.dates[.acted]
    else { return assessment }
    var complete = file
    for step in owed.map(\.step) { complete.procedure[step] = day }
    return compiled.assess(complete)
  }

  private mutating func report(_ error: LoweringError, _ groups: [PowerGroup]) {
    let place = groups.map { resolution.powers[$0.power.index] }
      .first { $0.power.id == error.power }?.place
    guard let place = place ?? resolution.powers.first?.place else { return }
    log.report(.tooLargeToCompile, error.message, at: place)
  }
}

extension Catalog {
  /// The catalog with some of its powers and their standards alone.
  fileprivate func keeping(_ groups: [PowerGroup]) -> Catalog {
    var kept = self
    kept.powers = groups.map { self[$0.power] }
    kept.standards = groups.enumerated().flatMap { position, group in
      standards[group.standards].map { standard in
        var standard = standard
        standard.power = Ref(position)
        return standard
      }
    }
    return kept
  }
}

/// Where errors were found, to tell which parts of the text are sound.
private struct FaultMap {
  private var offsets: [Int: [Int]] = [:]

  init(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics where diagnostic.severity == .error {
      offsets[diagnostic.span.file, default: []].append(diagnostic.span.start.offset)
    }
    for file in offsets.keys { offsets[file]?.sort() }
  }

  /// Whether an error lies in a run of text.
  func touches(_ span: SourceSpan) -> Bool {
    guard let sorted = offsets[span.file] else { return false }
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < span.start.offset { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] < span.end.offset
  }
}

import SteelyardDiagnostics
import SteelyardModel

/// The checks of all powers of a resolution, each with its standards.
struct PowerProofs: Sendable {
  let resolution: Resolution
  /// The checks with their names.
  let checks: [(check: any PowerCheck.Type, name: String)]
  /// What was proved before; nil where everything is to be proved.
  let memory: CompilationMemory?
  let meter: CompilationMeter?
  private let calendars: CalendarCounts
  /// So many powers are handed to a processor at a time.
  private static let runLength = 32

  init(
    of resolution: Resolution,
    checks: [(check: any PowerCheck.Type, name: String)],
    memory: CompilationMemory?,
    meter: CompilationMeter?
  ) {
    self.resolution = resolution
    self.checks = checks
    self.memory = memory
    self.meter = meter
    calendars = CalendarCounts(of: resolution.catalog)
  }

  /// What they find, in the order of the powers.
  func run() -> [Diagnostic] {
    let groups = PowerGroup.groups(of: resolution)
    let kinds = memory?.kinds(of: resolution.catalog)
    let starts = Array(stride(from: 0, to: groups.count, by: Self.runLength))
    return starts.concurrentMap { start in
      let run = groups[start...].prefix(Self.runLength)
      guard let memory, let kinds else { return run.flatMap { prove($0) } }
      return memory.withProofs { proofs in run.flatMap { prove($0, kinds, &proofs) } }
    }
    .flatMap(\.self)
  }

  /// Proves a power, unless one that looks the same has been proved.
  private func prove(
    _ group: PowerGroup,
    _ kinds: ShapeKinds,
    _ proofs: inout ProvedShapes
  ) -> [Diagnostic] {
    let shape = ProofShape(
      of: resolution.powers[group.power.index],
      resolution.standards[group.standards],
      in: resolution.catalog,
      kinds: kinds,
      texts: &proofs.texts,
      derived: &proofs.derived
    )
    if let shape, proofs.contains(shape) { return [] }
    let found = prove(group)
    if let shape, found.isEmpty { proofs.insert(shape) }
    return found
  }

  private func prove(_ group: PowerGroup) -> [Diagnostic] {
    let power = resolution.powers[group.power.index]
    let searches = FactSearches(
      of: power.power,
      in: resolution.catalog,
      counting: calendars,
      now: meter?.now
    )
    let regions = meter.time("regions", without: searches) {
      PowerRegions(
        power,
        standards: Array(resolution.standards[group.standards]),
        catalog: resolution.catalog,
        searching: searches
      )
    }
    meter?.count(regions)
    var log = DiagnosticLog()
    for (check, name) in checks {
      meter.time(name, without: searches) { check.check(regions, log: &log) }
    }
    meter?.count(searches)
    return log.diagnostics
  }
}

import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax

/// The catalog with the places where its powers and standards stand in the text.
struct Resolution: Sendable {
  /// The catalog.
  var catalog = Catalog()
  /// What every name stands for.
  let names: NameTable
  /// The powers, in the order of the catalog.
  var powers: [PowerDraft] = []
  /// The standards, in the order of the catalog.
  var standards: [StandardDraft] = []
  /// The factors that are used somewhere.
  var used: Set<Ref<Factor>> = []
  /// What was found wrong.
  var log = DiagnosticLog()

  /// Looks up every name that the volumes use.
  init(
    _ declarations: [VolumeDeclaration],
    in setting: CompilationSetting = CompilationSetting()
  ) {
    names = NameTable(declarations, powersElsewhere: setting.powersElsewhere, log: &log)
    names.checkCurrencies(log: &log)
    catalog.volumes = names.resolvedVolumes()
    catalog.instruments = names.resolvedInstruments(log: &log)
    catalog.measures = names.resolvedMeasures(log: &log)
    catalog.circumstances = names.resolvedCircumstances(of: catalog.volumes, log: &log)
    catalog.calendars = names.resolvedCalendars(of: catalog.volumes, log: &log)
    let factors = FactorResolution(names)
    log.append(factors.log.diagnostics)
    takeOver(
      resolveVolumes(
        VolumeResolver.Surroundings(
          names: names,
          factors: factors.factors,
          measures: catalog.measures,
          circumstances: catalog.circumstances,
          volumes: catalog.volumes
        ),
        setting.memory
      )
    )
    catalog.factors = factors.factors.enumerated().map { $1 ?? placeholder(at: $0) }
    used.formUnion(factors.inputs)
  }

  /// What one volume brought.
  private struct Share: Sendable {
    var powers: [PowerDraft] = []
    var standards: [StandardDraft] = []
    var procedures: [Procedure] = []
    var deadlines: [Deadline] = []
    var concurrences: [Concurrence] = []
    var proportions: [Proportion] = []
    var used: Set<Ref<Factor>> = []
    var diagnostics: [Diagnostic] = []
  }

  private func resolveVolumes(
    _ surroundings: VolumeResolver.Surroundings,
    _ memory: CompilationMemory
  ) -> [Share] {
    Array(surroundings.volumes.indices).concurrentMap { position in
      memory.withReadings { Self.resolve(position, of: surroundings, &$0) }
    }
  }

  private static func resolve(
    _ position: Int,
    of surroundings: VolumeResolver.Surroundings,
    _ readings: inout TextReadings
  ) -> Share {
    var resolver = VolumeResolver(surroundings, at: position, readings)
    readings = TextReadings()
    var share = Share()
    share.powers = resolver.declaration.powers.map { resolver.power($0) }
    share.standards = resolver.declaration.standards.compactMap { resolver.standard($0) }
    share.procedures = resolver.procedures()
    share.deadlines = resolver.deadlines()
    share.concurrences = resolver.concurrences()
    share.proportions = resolver.proportions()
    share.used = resolver.used
    share.diagnostics = resolver.log.diagnostics
    readings = resolver.readings
    return share
  }

  private mutating func takeOver(_ shares: [Share]) {
    for share in shares {
      log.append(share.diagnostics)
      used.formUnion(share.used)
      catalog.procedures += share.procedures
      catalog.deadlines += share.deadlines
      catalog.concurrences += share.concurrences
      catalog.proportions += share.proportions
    }
    // Only the first of powers with one identifier has a place; the others have been reported.
    powers = names.powerEntries.map { shares[$0.volume].powers[$0.index] }
    catalog.powers = powers.map(\.power)
    let drafts = shares.flatMap(\.standards)
    let order = drafts.indices.sorted { Self.precedes(drafts[$0].standard, drafts[$1].standard) }
    standards = order.map { drafts[$0] }
    catalog.standards = standards.map(\.standard)
  }

  private static func precedes(_ left: Standard, _ right: Standard) -> Bool {
    if left.power != right.power { return left.power < right.power }
    let (first, second) = (left.authority, right.authority)
    if first != second {
      return (first.region, first.department) < (second.region, second.department)
    }
    let earliest = Day(number: .min)
    let (from, other) = (left.inForce.from ?? earliest, right.inForce.from ?? earliest)
    return from == other ? left.id < right.id : from < other
  }

  /// Stands in for a factor that could not be read; it has been reported, and the catalog is not handed out.
  private func placeholder(at position: Int) -> Factor {
    Factor(name: names.factorEntries[position - 1].name.text, type: .text, domain: .all)
  }
}

import Synchronization

/// Counts what compiling takes: the time of every pass and proof, and how much there was to prove.
///
/// The clock is an argument. Proofs run on all processors; their times are added up.
public final class CompilationMeter: Sendable {
  /// One line of the account.
  public struct Entry: Hashable, Sendable {
    /// The pass (`read`, `resolve`, `regions`, `facts`, `examples`), or the code of the check.
    public let name: String
    /// The time in the unit of the clock, added up over all processors.
    public var time: UInt64
    /// How often it ran.
    public var runs: Int
  }

  /// How much there was to prove; none of it depends on the clock.
  public struct Work: Hashable, Sendable {
    /// The powers.
    public var powers = 0
    /// The regions into which clauses, bands and higher standards divide the facts.
    public var regions = 0
    /// The questions of all divisions.
    public var questions = 0
    /// How often facts behind derived factors were looked for.
    public var searches = 0
    /// The parts of the facts those searches looked at, and the cases they tried.
    public var steps = 0
  }

  let now: @Sendable () -> UInt64
  private let entries = Mutex<[String: Entry]>([:])
  private let counted = Mutex(Work())

  /// Makes a meter with a clock.
  public init(now: @escaping @Sendable () -> UInt64) {
    self.now = now
  }

  /// The account, the longest time first.
  public var account: [Entry] {
    entries.withLock { $0.values.sorted { ($1.time, $0.name) < ($0.time, $1.name) } }
  }

  /// How much there was to prove.
  public var work: Work { counted.withLock { $0 } }

  /// Measures a step, without the time of some searches during it, which have a line of their own.
  func time<Result>(
    _ name: String,
    without searches: FactSearches? = nil,
    _ step: () -> Result
  ) -> Result {
    let searched = searches?.account.time ?? 0
    let start = now()
    let result = step()
    let elapsed = now() &- start
    note(name, time: elapsed &- ((searches?.account.time ?? 0) &- searched), runs: 1)
    return result
  }

  private func note(_ name: String, time: UInt64, runs: Int) {
    entries.withLock { entries in
      var entry = entries[name] ?? Entry(name: name, time: 0, runs: 0)
      entry.time &+= time
      entry.runs += runs
      entries[name] = entry
    }
  }

  /// Counts the searches for facts behind the derived factors of a power.
  func count(_ searches: FactSearches) {
    let account = searches.account
    guard account.runs > 0 else { return }
    note("facts", time: account.time, runs: account.runs)
    counted.withLock { work in
      work.searches += account.runs
      work.steps += account.steps
    }
  }

  /// Counts the regions of a power.
  func count(_ regions: PowerRegions) {
    var diagrams = regions.slices.map(\.diagram)
    for standard in regions.standards { diagrams += [standard.applying] + standard.products }
    let refined = regions.refinements.reduce(0) { $0 + $1.meetings.count }
    counted.withLock { work in
      work.powers += 1
      work.regions += diagrams.reduce(refined) { $0 + $1.leaves.count }
      work.questions += diagrams.reduce(0) { $0 + $1.nodes.count }
    }
  }
}

extension CompilationMeter? {
  /// Runs a step, measured where there is a meter.
  func time<Result>(
    _ name: String,
    without searches: FactSearches? = nil,
    _ step: () -> Result
  ) -> Result {
    guard let self else { return step() }
    return self.time(name, without: searches, step)
  }
}

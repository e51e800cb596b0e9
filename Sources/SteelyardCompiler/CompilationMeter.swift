import Synchronization

/// Counts what compiling takes: the time of every pass and proof, and how much there was to prove.
///
/// The clock is an argument. Proofs run on all processors; their times are added up.
public final class CompilationMeter: Sendable {
  /// One line of the account.
  public struct Entry: Hashable, Sendable {
    /// The pass (`read`, `resolve`, `regions`, `examples`), or the code of the check.
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
  }

  private let now: @Sendable () -> UInt64
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

  /// Measures a step.
  func time<Result>(_ name: String, _ step: () -> Result) -> Result {
    let start = now()
    let result = step()
    let elapsed = now() &- start
    entries.withLock { entries in
      var entry = entries[name] ?? Entry(name: name, time: 0, runs: 0)
      entry.time &+= elapsed
      entry.runs += 1
      entries[name] = entry
    }
    return result
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
  func time<Result>(_ name: String, _ step: () -> Result) -> Result {
    guard let self else { return step() }
    return self.time(name, step)
  }
}

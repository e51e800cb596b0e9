import SteelyardModel
import Synchronization

/// What the searches for the facts of one power share, and what they took.
final class FactSearches: Sendable {
  /// What searches took; only the time depends on the clock.
  struct Account: Hashable, Sendable {
    /// The time in the unit of the clock.
    var time: UInt64 = 0
    /// How often facts were looked for.
    var runs = 0
    /// How many parts of the facts were looked at, and how many cases were tried.
    var steps = 0
  }

  private struct Place: Hashable {
    let factors: [Ref<Factor>]
    let days: Period
  }

  private let power: Power
  private let catalog: Catalog
  private let calendars: CalendarCounts
  private let now: (@Sendable () -> UInt64)?
  private let networks = Mutex<[Place: FactNetwork]>([:])
  private let taken = Mutex(Account())

  /// Searches for the facts of a power.
  ///
  /// - Parameters:
  ///   - power: The power.
  ///   - catalog: The catalog it belongs to.
  ///   - calendars: The working days of its calendars.
  ///   - now: The clock; nil where no times are wanted.
  init(
    of power: Power,
    in catalog: Catalog,
    counting calendars: CalendarCounts,
    now: (@Sendable () -> UInt64)?
  ) {
    self.power = power
    self.catalog = catalog
    self.calendars = calendars
    self.now = now
  }

  /// What the searches took so far.
  var account: Account { taken.withLock { $0 } }

  /// The network behind some factors, made once; nil where nothing among them is computed.
  func network(behind factors: [Ref<Factor>], on days: Period) -> FactNetwork? {
    guard factors.contains(where: { catalog[$0].derivation != nil }) else { return nil }
    let place = Place(factors: factors, days: days)
    if let known = networks.withLock({ $0[place] }) { return known }
    let made = FactNetwork(behind: factors, on: days, in: catalog, counting: calendars)
    networks.withLock { $0[place] = made }
    return made
  }

  /// The day of an example that names none.
  func firstDay(under standard: Period?) -> Day { power.firstDay(under: standard, in: catalog) }

  /// Carries a search out.
  func run(_ search: FactSearch) -> FactFinding {
    var search = search
    let start = now?() ?? 0
    let found = search.run()
    let elapsed = (now?() ?? 0) &- start
    taken.withLock { account in
      account.time &+= elapsed
      account.runs += 1
      account.steps += search.steps
    }
    return found
  }
}

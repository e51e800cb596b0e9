import SteelyardModel

// Money of other currencies, and authorities of other countries.

extension CatalogGenerator {
  /// Now and then counts all money in another currency than yuan.
  mutating func chooseCurrency() {
    guard random.happens(12) else { return }
    let others = Currency.allCases.filter { $0 != .yuan }
    let currency = random.one(of: others) ?? .usDollar
    for volume in catalog.volumes.indices { catalog.volumes[volume].currency = currency }
  }

  /// Now and then puts rules into another country.
  mutating func emigrateNowAndThen() {
    if random.happens(12) { size.isStrict ? emigrate() : scatter() }
  }

  /// Puts one volume and some time limits into another country; their rules reach no case of the others.
  private mutating func scatter() {
    let abroad = Authority(random.one("us", "gb", "zz")) ?? .nation
    let volume = random.count(0...(catalog.volumes.count - 1))
    catalog.volumes[volume].authority = abroad
    for position in catalog.deadlines.indices where random.happens(50) {
      catalog.deadlines[position].authority = abroad
    }
    for position in catalog.procedures.indices where random.happens(30) {
      catalog.procedures[position].authority = abroad
    }
    for position in catalog.concurrences.indices where random.happens(30) {
      catalog.concurrences[position].authority = abroad
    }
    for position in catalog.proportions.indices where random.happens(30) {
      catalog.proportions[position].authority = abroad
    }
    for position in catalog.calendars.indices where random.happens(30) {
      catalog.calendars[position].authority = abroad
    }
    for position in catalog.standards.indices where random.happens(20) {
      catalog.standards[position].authority = abroad
    }
  }

  /// Moves everything into another country, where all of it belongs to the nation.
  private mutating func emigrate() {
    let all =
      catalog.volumes.map(\.authority) + catalog.standards.map(\.authority)
      + catalog.circumstances.map(\.authority) + catalog.procedures.map(\.authority)
      + catalog.concurrences.map(\.authority) + catalog.calendars.map(\.authority)
      + catalog.deadlines.map(\.authority) + catalog.proportions.map(\.authority)
    guard all.allSatisfy({ $0.level == .nation }) else { return }
    let abroad = Authority("us") ?? .nation
    func move<Rule>(
      _ rules: WritableKeyPath<Catalog, [Rule]>,
      _ authority: WritableKeyPath<Rule, Authority>
    ) {
      for place in catalog[keyPath: rules].indices {
        catalog[keyPath: rules][place][keyPath: authority].region = abroad.region
      }
    }
    move(\.volumes, \.authority)
    move(\.standards, \.authority)
    move(\.circumstances, \.authority)
    move(\.procedures, \.authority)
    move(\.concurrences, \.authority)
    move(\.proportions, \.authority)
    move(\.calendars, \.authority)
    move(\.deadlines, \.authority)
  }
}

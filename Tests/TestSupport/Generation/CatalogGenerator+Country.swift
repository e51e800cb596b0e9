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
      + catalog.deadlines.map(\.authority)
    guard all.allSatisfy({ $0.level == .nation }) else { return }
    let abroad = Authority("us") ?? .nation
    func moved(_ authority: Authority) -> Authority {
      Authority(region: abroad.region, department: authority.department)
    }
    for place in catalog.volumes.indices {
      catalog.volumes[place].authority = moved(catalog.volumes[place].authority)
    }
    for place in catalog.standards.indices {
      catalog.standards[place].authority = moved(catalog.standards[place].authority)
    }
    for place in catalog.circumstances.indices {
      catalog.circumstances[place].authority = moved(catalog.circumstances[place].authority)
    }
    for place in catalog.procedures.indices {
      catalog.procedures[place].authority = moved(catalog.procedures[place].authority)
    }
    for place in catalog.concurrences.indices {
      catalog.concurrences[place].authority = moved(catalog.concurrences[place].authority)
    }
    for place in catalog.calendars.indices {
      catalog.calendars[place].authority = moved(catalog.calendars[place].authority)
    }
    for place in catalog.deadlines.indices {
      catalog.deadlines[place].authority = moved(catalog.deadlines[place].authority)
    }
  }
}

import SteelyardModel
import Testing

@Test(arguments: [
  (Currency.usDollar, "16550美元", Int64(1_655_000)), (.usDollar, "$16,550.25", 1_655_025),
  (.usDollar, "USD 16550", 1_655_000), (.usDollar, "16550", 1_655_000),
  (.usDollar, "1.5万美元", 1_500_000), (.usDollar, "500 dollars", 50_000),
  (.usDollar, "US$500", 50_000), (.hongKongDollar, "HK$500", 50_000),
  (.hongKongDollar, "$500", 50_000), (.hongKongDollar, "500港元", 50_000),
  (.yen, "5万日元", 50_000), (.yen, "¥500", 500), (.euro, "€1", 100), (.euro, "1欧元", 100),
  (.poundSterling, "£0.5", 50), (.poundSterling, "50 pence", 50), (.won, "₩1", 1),
])
func `money is read in the currency it is counted in`(
  currency: Currency,
  text: String,
  value: Int64
) throws {
  #expect(try FactorType.money(in: currency).read(text) == value)
}

@Test(arguments: [
  (Currency.usDollar, "500元", "元"), (.usDollar, "¥500", "CNY"), (.usDollar, "500日元", "日元"),
  (.usDollar, "€500", "EUR"), (.yuan, "500美元", "美元"), (.yuan, "$500", "USD"),
  (.yuan, "USD 500", "USD"), (.yuan, "500日元", "日元"), (.yen, "500元", "元"),
])
func `another currency is refused and named`(currency: Currency, text: String, found: String) {
  #expect(throws: QuantityError.otherCurrency(expected: currency.unit, found: found)) {
    try FactorType.money(in: currency).read(text)
  }
}

@Test(arguments: Currency.allCases)
func `amounts of every currency are read back as they are printed`(currency: Currency) throws {
  let type = FactorType.money(in: currency)
  for value in [Int64(0), 1, 99, 100, 123_456, -5, .max] {
    #expect(try type.read(type.describe(value)) == value)
  }
  #expect(type.currency == currency && Currency(code: currency.code) == currency)
  #expect(type.describe(1_655_000).hasSuffix(currency.unit))
}

@Test
func `the smallest unit follows the currency`() throws {
  #expect(FactorType.money(in: .yen).describe(500) == "500日元")
  #expect(throws: QuantityError.lossOfGrain(grain: "1日元")) {
    try FactorType.money(in: .yen).read("0.5日元")
  }
  #expect(throws: QuantityError.lossOfGrain(grain: "0.01美元")) {
    try FactorType.money(in: .usDollar).read("0.001美元")
  }
}

@Test
func `a tonne is no currency`() {
  #expect(throws: QuantityError.unitMismatch(expected: "美元", found: "吨")) {
    try FactorType.money(in: .usDollar).read("5吨")
  }
}

@Test
func `another country is a tree of its own`() throws {
  let (office, country) = (try #require(Authority("us.osha")), try #require(Authority("us")))
  #expect(office.description == "us.osha" && country.description == "us")
  #expect(country.level == .nation && Authority.parent(of: country.region) == nil)
  #expect(country.governs(office) && !office.governs(country))
  #expect(!Authority.nation.governs(office) && !country.governs(.nation))
  #expect(try !country.governs(#require(Authority("350200"))))
  #expect(try !country.governs(#require(Authority("gb"))))
  for wrong in ["cn", "US", "u", "usa", "us.", "u1", "us-06"] { #expect(Authority(wrong) == nil) }
  for right in ["aa", "az", "ba", "zz.x"] {
    #expect(try #require(Authority(right)).description == right)
  }
}

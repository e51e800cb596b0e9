import SteelyardArtifact
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

@Test
func `an index has a free place, and room for every position`() {
  for count in [0, 1, 2, 3, 4, 6, 7, 24, 25, 165_000] {
    let places = PowerIndex.places(for: count)
    let index = PowerIndex(places: places)
    #expect(places > count && places & (places - 1) == 0)
    for power in Set([0, count - 1]) where (0..<count).contains(power) {
      for hash in [UInt64.zero, .max, 0x1234_5678_9ABC_DEF0] {
        let entry = index.entry(power, hash)
        #expect(index.power(in: entry) == power)
        #expect(index.mayBe(entry, hash))
      }
    }
    #expect(index.power(in: 0) == nil)
    #expect(index.place(after: places - 1) == 0)
  }
}

@Test
func `identifiers longer than a head holds are told apart by their last byte`() throws {
  var generator = CatalogGenerator(seed: 11)
  var catalog = generator.makeCatalog()
  let power = try #require(catalog.powers.first)
  let beginning = String(repeating: "甲", count: 13)
  let ids = [beginning, beginning + "a", beginning + "bc", beginning + "bd", "", "a"]
  catalog.powers = ids.map { id in
    var copy = power
    copy.id = id
    return copy
  }
  catalog.standards = []
  let compiled = try CompiledCatalog(bytes: CompiledCatalog.bytes(of: catalog))
  for (position, id) in ids.enumerated() { #expect(compiled.position(ofPower: id) == position) }
  for id in [beginning + "c", beginning + "be", beginning.dropLast() + "乙", "b"] {
    #expect(compiled.position(ofPower: String(id)) == nil)
  }
}

@Test(arguments: 0...40)
func `the hash of an identifier is that of the description`(length: Int) {
  let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }
  #expect(TextHash.hash(bytes[...]) == described(bytes))
}

/// The hash as FileFormat.md describes it, byte by byte.
private func described(_ bytes: [UInt8]) -> UInt64 {
  func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low ^ value >> 32
  }
  func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
  var hash = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
  var rest = bytes[...]
  while rest.count >= 8 {
    hash = mixed(hash ^ number(rest.prefix(8)))
    rest = rest.dropFirst(8)
  }
  return mixed(hash ^ number(rest))
}

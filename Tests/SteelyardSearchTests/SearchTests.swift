import SteelyardArtifact
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import SteelyardSearch
import TestSupport
import Testing

/// A generated catalogue of some powers.
private func catalogue(seed: UInt64) throws -> CompiledCatalog {
  var size = CatalogSize()
  (size.volumes, size.powers, size.standards) = (2...3, 6...12, 3...6)
  var generator = CatalogGenerator(seed: seed, size: size)
  return try CompiledCatalog(generator.makeCatalog())
}

/// A part of one of the texts, now and then in other letters, in capitals or in wide forms.
private func word(from texts: [[String]], _ random: inout SplitMix64) -> String {
  let all = texts.flatMap { $0 }.filter { !$0.isEmpty }
  let text = Array(all[random.count(0...all.count - 1)].unicodeScalars)
  let start = random.count(0...text.count - 1)
  let end = min(text.count, start + random.count(1...6))
  var part = String(String.UnicodeScalarView(text[start..<end]))
  if random.count(0...3) == 0 { part = part.uppercased() }
  if random.count(0...3) == 0 {
    part = String(String.UnicodeScalarView(part.unicodeScalars.map(widened)))
  }
  return random.count(0...19) == 0 ? part + "没" : part
}

private func widened(_ character: Unicode.Scalar) -> Unicode.Scalar {
  (0x21...0x7E).contains(character.value)
    ? Unicode.Scalar(character.value + 0xFEE0) ?? character : character
}

@Test(arguments: 1...30 as ClosedRange<UInt64>)
func `the index finds what a look at every text finds`(seed: UInt64) throws {
  let catalogue = try catalogue(seed: seed)
  let naive = NaiveSearch(catalogue)
  var random = SplitMix64(seed: seed)
  for _ in 0..<60 {
    let words = (0..<random.count(1...3)).map { _ in word(from: naive.texts, &random) }
      .flatMap { $0.split { $0.isWhitespace }.map(String.init) }
    guard !words.isEmpty else { continue }
    let expected = naive.powers(words)
    let result = catalogue.search(words.joined(separator: "　"), limit: 1000)
    let found = Set(result.hits.compactMap { catalogue.position(ofPower: $0.power) })
    #expect(found == Set(expected), "seed \(seed): \(words)")
    #expect(result.total == expected.count, "seed \(seed): \(words)")
    for hit in result.hits { #expect(isMarked(hit, words), "seed \(seed): \(words): \(hit)") }
  }
}

/// Whether each word is marked somewhere.
private func isMarked(_ hit: SearchHit, _ words: [String]) -> Bool {
  let texts = ([hit.name] + hit.others.map(\.text))
  return words.allSatisfy { word in
    let word = SearchFolding.fold(word)
    return texts.contains { text in
      text.pieces.contains { piece in
        piece.isMarked
          && String(String.UnicodeScalarView(SearchFolding.fold(piece.text)))
            .contains(String(String.UnicodeScalarView(word)))
      }
    }
  }
}

@Test(arguments: 1...10 as ClosedRange<UInt64>)
func `a smaller limit gives the first of the same hits`(seed: UInt64) throws {
  let catalogue = try catalogue(seed: seed)
  let naive = NaiveSearch(catalogue)
  var random = SplitMix64(seed: seed)
  for _ in 0..<20 {
    let word = word(from: naive.texts, &random)
    let all = catalogue.search(word, limit: 1000)
    for limit in 1...4 {
      let some = catalogue.search(word, limit: limit)
      #expect(some.total == all.total)
      #expect(some.hits == Array(all.hits.prefix(limit)), "seed \(seed): \(word)")
    }
  }
}

@Test(arguments: ["", " ", "　　", "\u{0}", "不在任何地方", "\u{202E}", "🧑‍⚖️"])
func `nothing is found for what stands nowhere`(query: String) throws {
  let result = try catalogue(seed: 1).search(query)
  #expect(result.total == 0)
  #expect(result.hits.isEmpty)
}

@Test
func `more words than count are passed over, and a long word finds nothing`() throws {
  let catalogue = try catalogue(seed: 2)
  let many = (1...1000).map { "词\($0)" }.joined(separator: " ")
  #expect(catalogue.search(many).words.count == 16)
  #expect(catalogue.search(String(repeating: "罚", count: 100_000)).total == 0)
}

@Test
func `an empty catalogue is searched without harm`() throws {
  let catalogue = try CompiledCatalog(Catalog())
  #expect(catalogue.search("罚款").total == 0)
  #expect(catalogue.search("罚").total == 0)
}

@Test(arguments: 1...20 as ClosedRange<UInt64>)
func `a forged index is refused or searched without harm`(seed: UInt64) throws {
  let sound = try bytes(seed: 7)
  let naive = NaiveSearch(try CompiledCatalog(bytes: sound))
  var random = SplitMix64(seed: seed)
  let directory = Layout.contentFrom + SectionName.searchTerms.rawValue * 16
  let start = (0..<8).reduce(0) { $0 | Int(sound[directory + $1]) << ($1 * 8) }
  for _ in 0..<200 {
    var bytes = sound
    for _ in 0..<random.count(1...4) {
      bytes[random.count(start...bytes.count - 1)] = random.one(
        0,
        1,
        0x7F,
        0x80,
        0xFF,
        UInt8(random.count(0...255))
      )
    }
    ArtifactWriter.seal(&bytes)
    guard let forged = try? CompiledCatalog(bytes: bytes) else { continue }
    let found = forged.search(word(from: naive.texts, &random), limit: 5)
    #expect(found.hits.count <= 5)
  }
}

private func bytes(seed: UInt64) throws -> [UInt8] {
  var size = CatalogSize()
  (size.volumes, size.powers, size.standards) = (1...1, 4...4, 2...2)
  var generator = CatalogGenerator(seed: seed, size: size)
  return try CompiledCatalog.bytes(of: generator.makeCatalog())
}

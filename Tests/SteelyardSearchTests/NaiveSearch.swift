import SteelyardArtifact
import SteelyardEvaluator
import SteelyardModel

/// All texts of every power, found without the index.
struct NaiveSearch {
  /// The texts of each power in the order of the catalogue.
  let texts: [[String]]

  init(_ catalogue: CompiledCatalog) {
    let instruments = catalogue.instruments
    let measures = catalogue.measures
    let volumes = catalogue.volumes
    texts = (0..<catalogue.powerCount).map { position in
      guard let power = catalogue.power(at: position) else { return [] }
      var texts = [power.id, power.name] + power.codes + power.factors.map(\.name)
      var cited = power.basis + power.clauses.compactMap(\.basis)
      if let volume = power.volume { texts += [volume.title, volume.issuer] }
      for standard in power.standards {
        texts += standard.bands.map(\.grade)
        cited += standard.bands.compactMap(\.basis)
        let volume = volumes[standard.volume.index]
        texts += [volume.title, volume.issuer]
      }
      for measure in power.clauses.flatMap(\.measures).map({ measures[$0.measure.index] }) {
        texts += [measure.id, measure.name, measure.englishName]
      }
      for provision in cited {
        let instrument = instruments[provision.instrument.index]
        texts += [provision.citation, instrument.id, instrument.title]
      }
      return texts
    }
  }

  /// The powers in which every word occurs.
  func powers(_ words: [String]) -> [Int] {
    let words = words.map { SearchFolding.fold($0) }
    return texts.indices.filter { power in
      let folded = texts[power].map { SearchFolding.fold($0) }
      return words.allSatisfy { word in folded.contains { Self.holds($0, word) } }
    }
  }

  private static func holds(_ text: [Unicode.Scalar], _ word: [Unicode.Scalar]) -> Bool {
    guard text.count >= word.count else { return false }
    return (0...text.count - word.count).contains { text[$0...].starts(with: word) }
  }
}

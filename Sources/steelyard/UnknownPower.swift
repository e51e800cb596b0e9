import Steelyard
import SteelyardDiagnostics
import SteelyardText

/// Says that a power is not in the catalogue, which one may be meant, and in which others its words occur.
enum UnknownPower {
  /// So many others are shown.
  private static let shown = 5

  static func remark(_ id: String, _ catalogue: CompiledCatalog) {
    Console.remark(
      say("目录中没有权力事项「\(id)」", "there is no power `\(id)` in the catalogue")
    )
    let known = (0..<catalogue.powerCount).compactMap { catalogue.power(at: $0)?.id }
    let nearest = Spelling.nearest(to: id, among: known)
    if let nearest {
      let name = catalogue.power(nearest)?.name ?? ""
      Console.remark(
        say("  是不是「\(nearest)」（\(name)）？", "  did you mean `\(nearest)` (\(name))?")
      )
    }
    let hits = hits(near: id, catalogue).filter { $0.power != nearest }
    guard !hits.isEmpty else { return }
    Console.remark(say("  词语相近的事项：", "  powers with these words:"))
    for hit in hits { Console.remark("    \(hit.power)  \(hit.name.text)") }
  }

  /// Powers with all words of an identifier, or with the first of its words, or two characters, that occur anywhere.
  private static func hits(near id: String, _ catalogue: CompiledCatalog) -> [SearchHit] {
    let parts = id.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let pairs = zip(id, id.dropFirst()).map { "\($0)\($1)" }.filter { !$0.allSatisfy(\.isASCII) }
    for query in [id, parts.joined(separator: " ")] + parts + pairs where !query.isEmpty {
      let hits = catalogue.search(query, limit: shown).hits
      if !hits.isEmpty { return hits }
    }
    return []
  }
}

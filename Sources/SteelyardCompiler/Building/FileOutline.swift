import SteelyardArtifact
import SteelyardSyntax

/// What has to be known of a file to tell which others it belongs together with.
struct FileOutline: Sendable {
  /// The identifier of the volume.
  let volume: String
  /// Whether it defines instruments, measures and the like, which all files may use, or demands something of other volumes.
  let definesForOthers: Bool
  /// The identifiers of its powers.
  let powers: [String]
  /// For each of its standards the power it refines.
  let refined: [String]
  /// The powers that its procedures and time limits name.
  let named: [String]
  /// For each of its standards its identifier.
  let standards: [String]

  /// The outline of a file; nil where something is missing that makes it one.
  init?(_ root: Node) {
    guard let id = root["catalog"]?["id"]?.text, !id.isEmpty else { return nil }
    let (own, refining) = (root["powers"]?.items, root["standards"]?.items)
    volume = id
    definesForOthers =
      root.entries.contains { Self.definitions.contains($0.key.text) }
      || root["catalog"]?[CatalogKey.atLeastGrades.rawValue] != nil
    powers = own?.compactMap { $0["id"]?.text } ?? []
    refined = refining?.compactMap { $0["power"]?.text } ?? []
    let rules = [root["procedures"], root["deadlines"]].compactMap { $0?.items }.flatMap(\.self)
    named = rules.flatMap { $0["powers"]?.itemsOrItself.map(\.text) ?? [] }
    standards = refining?.map { $0["id"]?.text ?? "\(id)/\($0["power"]?.text ?? "")" } ?? []
    guard powers.count == own?.count ?? 0, refined.count == standards.count else { return nil }
  }

  /// The keys under which stands what all files may use.
  private static let definitions: Set<String> = [
    "instruments", "measures", "circumstances", "procedures", "deadlines", "concurrence",
    "calendar",
  ]

  /// Reads a record.
  init?(_ bytes: [UInt8], key: String) {
    guard var reader = RecordReader(bytes, key: key), let volume = reader.text(),
      let defines = reader.number(), let powers = reader.texts(), let refined = reader.texts(),
      let named = reader.texts(),
      let standards = reader.texts(), reader.isAtEnd, refined.count == standards.count
    else { return nil }
    self.volume = volume
    definesForOthers = defines == 1
    (self.powers, self.refined, self.named) = (powers, refined, named)
    self.standards = standards
  }

  /// The record under a key.
  func record(key: String) -> [UInt8] {
    var writer = RecordWriter(key: key)
    writer.append(volume)
    writer.append(definesForOthers ? 1 : 0)
    writer.append(powers)
    writer.append(refined)
    writer.append(named)
    writer.append(standards)
    return writer.sealed()
  }
}

extension RecordWriter {
  /// Adds texts.
  mutating func append(_ texts: [String]) {
    append(texts.count)
    for text in texts { append(text) }
  }
}

extension RecordReader {
  /// The next texts.
  mutating func texts() -> [String]? {
    guard let count = number(), count >= 0 else { return nil }
    var texts: [String] = []
    for _ in 0..<count {
      guard let text = text() else { return nil }
      texts.append(text)
    }
    return texts
  }
}

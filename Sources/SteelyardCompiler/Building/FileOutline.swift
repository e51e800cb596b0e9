import SteelyardArtifact
import SteelyardSyntax

/// What has to be known of a file to tell which others it belongs together with.
///
/// A file with faults has an outline too: it holds the names that the compiler would find in it.
struct FileOutline: Equatable, Sendable {
  /// The identifier of the volume; empty where none can be read.
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

  /// The outline of a file; one whose text has no tree is empty.
  init(_ root: Node?) {
    let id = root?["catalog"]?["id"]?.name ?? ""
    let refining = root?["standards"]?.items.filter { $0["power"]?.name != nil } ?? []
    volume = id
    definesForOthers =
      root?.entries.contains { Self.definitions.contains($0.key.text) } == true
      || Self.demands.contains { root?["catalog"]?[$0.rawValue] != nil }
    powers = root?["powers"]?.items.compactMap { $0["id"]?.name } ?? []
    refined = refining.compactMap { $0["power"]?.name }
    standards = refining.map { $0["id"]?.name ?? "\(id)/\($0["power"]?.name ?? "")" }
    let rules = [root?["procedures"], root?["deadlines"], root?["proportion"]]
      .compactMap { $0?.items }.flatMap(\.self)
    named = rules.flatMap { $0["powers"]?.itemsOrItself.map(\.text) ?? [] }
  }

  /// The keys of `catalog:` that concern other volumes.
  static let demands: [CatalogKey] = [.atLeastGrades, .currency]

  /// The keys under which stands what all files may use.
  static let definitions: Set<String> = [
    "instruments", "measures", "circumstances", "procedures", "deadlines", "concurrence",
    "proportion", "calendar",
  ]

  /// The outline that was guessed from the lines of a file.
  init(_ guess: OutlineGuess) {
    volume = guess.volume
    definesForOthers = guess.definesForOthers
    powers = guess.powers
    refined = guess.refined
    // Procedures and time limits that name powers are rare enough to be seen in the tree alone.
    named = []
    standards = zip(guess.refined, guess.standards).map { power, id in
      id ?? "\(guess.volume)/\(power)"
    }
  }

  /// Reads what follows in a record.
  init?(_ reader: inout RecordReader) {
    guard let volume = reader.text(),
      let defines = reader.number(), let powers = reader.texts(), let refined = reader.texts(),
      let named = reader.texts(),
      let standards = reader.texts(), reader.isAtEnd, refined.count == standards.count
    else { return nil }
    self.volume = volume
    definesForOthers = defines == 1
    (self.powers, self.refined, self.named) = (powers, refined, named)
    self.standards = standards
  }

  /// Adds the outline to a record.
  func append(to writer: inout RecordWriter) {
    writer.append(volume)
    writer.append(definesForOthers ? 1 : 0)
    writer.append(powers)
    writer.append(refined)
    writer.append(named)
    writer.append(standards)
  }
}

extension Node {
  /// The text where it can be a name, as the compiler admits it under a key.
  fileprivate var name: String? { kind == .scalar && !isBlank ? text : nil }
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

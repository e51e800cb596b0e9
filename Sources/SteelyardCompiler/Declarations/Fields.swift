import SteelyardDiagnostics
import SteelyardSyntax

/// The values of a mapping by key; what does not belong into the mapping has been reported.
struct Fields<Key: RuleKey>: Sendable {
  private struct Field {
    let key: Key
    let entry: Node.Entry
    let isUsable: Bool
  }

  /// The mapping.
  let node: Node
  /// The entries whose keys are names rather than keys of the table.
  private(set) var others: [Node.Entry] = []
  private var fields: [Field] = []

  /// Reads a mapping, or returns nil where the node is something else.
  ///
  /// - Parameters:
  ///   - node: The mapping.
  ///   - takesNames: Whether entries that are not in the table belong to the mapping, under names to be resolved later.
  ///   - log: Takes what is wrong.
  init?(_ node: Node, takesNames: Bool = false, log: inout DiagnosticLog) {
    guard node.kind == .mapping else {
      log.reportWrongShape(of: node, expected: .map, in: Key.noun)
      return nil
    }
    self.node = node
    fields.reserveCapacity(node.count)
    for entry in node.entries {
      if let key = Key.table.key(named: entry.key.utf8) {
        read(entry, under: key, log: &log)
      } else if !entry.key.utf8.elementsEqual("note".utf8) {
        if takesNames { others.append(entry) } else { log.reportUnknownKey(entry.key, Key.self) }
      }
    }
    for key in Key.table.required where !isWritten(key) {
      log.reportMissingKey(key, in: node)
    }
  }

  /// The keys of the table among those of a mapping that has been read, and reported on, with a larger table.
  init(partOf node: Node) {
    self.node = node
    var log = DiagnosticLog()
    for entry in node.entries {
      if let key = Key.table.key(named: entry.key.utf8) { read(entry, under: key, log: &log) }
    }
  }

  /// The same keys, and those of another mapping that are not written here.
  func filled(from other: Fields) -> Fields {
    var filled = self
    for field in other.fields where !isWritten(field.key) { filled.fields.append(field) }
    return filled
  }

  /// What stands under a key; nil where nothing does, or nothing that can be used.
  subscript(key: Key) -> Node? {
    for index in fields.indices where fields[index].key == key && fields[index].isUsable {
      return fields[index].entry.value
    }
    return nil
  }

  /// The key itself with what stands under it.
  func entry(_ key: Key) -> Node.Entry? {
    for index in fields.indices where fields[index].key == key && fields[index].isUsable {
      return fields[index].entry
    }
    return nil
  }

  /// The text under a key.
  func text(_ key: Key) -> String? { self[key]?.text }

  /// The items of the list under a key, or the one text that stands there instead of a list.
  func items(_ key: Key) -> [Node] { self[key].map(\.itemsOrItself) ?? [] }

  /// The word under a key, as a value of an enum.
  func word<Word: RawRepresentable<String>>(_ key: Key) -> Word? {
    text(key).flatMap(Word.init(rawValue:))
  }

  /// Whether something that can be used stands under every required key.
  var isComplete: Bool { Key.table.required.allSatisfy { self[$0] != nil } }

  private func isWritten(_ key: Key) -> Bool {
    for index in fields.indices where fields[index].key == key { return true }
    return false
  }

  private mutating func read(_ entry: Node.Entry, under key: Key, log: inout DiagnosticLog) {
    let isUsable = key.shape.admits(entry.value, under: entry.key, in: Key.noun, log: &log)
    fields.append(Field(key: key, entry: entry, isUsable: isUsable))
  }
}

extension Node {
  /// The items of a list; a text or mapping counts as the list of itself.
  var itemsOrItself: [Node] { kind == .sequence ? Array(items) : [self] }

  /// Whether nothing is written here.
  var isBlank: Bool { kind == .scalar && !isQuoted && utf8.isEmpty }
}

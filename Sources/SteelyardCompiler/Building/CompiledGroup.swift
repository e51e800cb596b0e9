import SteelyardArtifact
import SteelyardDiagnostics

/// Files that were compiled together, as they are joined with the others.
struct CompiledGroup: Sendable {
  /// One of the files.
  struct Part: Sendable {
    /// The volume itself.
    var volume: LoweredShare
    /// Its factors.
    var factors: LoweredShare
    /// Its powers, with all standards that refine them.
    var powers: LoweredShare
  }

  /// The files, in the order of the catalog; volumes and factors are numbered within the group.
  ///
  /// There are none where an error stands in the way.
  var parts: [Part]
  /// What was found.
  var diagnostics: [Diagnostic]
}

extension LoweredShare {
  /// The same with other numbers for factors and volumes; nil where there is no such factor or volume.
  func renumbered(factors: (UInt32) -> UInt32?, volumes: (UInt32) -> UInt32?) -> LoweredShare? {
    var share = self
    for index in share.factorLists.rows.indices {
      guard let number = factors(share.factorLists.rows[index]) else { return nil }
      share.factorLists.rows[index] = number
    }
    for index in share.powers.indices where share.powers[index].row.volume != .absent {
      guard let number = volumes(share.powers[index].row.volume) else { return nil }
      share.powers[index].row.volume = number
    }
    for index in share.standards.indices where share.standards[index].volume != .absent {
      guard let number = volumes(share.standards[index].volume) else { return nil }
      share.standards[index].volume = number
    }
    return share
  }

  /// The identifiers and names of the powers.
  var powerNames: [(id: String, name: String)] {
    powers.map { (string($0.row.id), string($0.row.name)) }
  }

  /// One of its texts; empty where there is no such text.
  private func string(_ number: UInt32) -> String {
    guard Int(number) < textStarts.count - 1 else { return "" }
    let range = Int(textStarts[Int(number)])..<Int(textStarts[Int(number) + 1])
    return String(decoding: text[range], as: UTF8.self)
  }
}

import SteelyardArtifact
import SteelyardModel
import SteelyardSyntax

/// Takes apart what was compiled together, so that each group of files can be kept by itself.
struct GroupMaker {
  private let catalog: Catalog
  private let remarks: RemarksByFile
  /// For each file the position of its volume.
  private var positions: [Int: Int] = [:]
  /// For each volume the factors it declares.
  private var factors: [Range<Int>] = []
  /// For each volume its powers.
  private var powers: [Int: LoweredShare] = [:]

  /// Lowers the powers of a resolution that has no errors; nil where something is too large.
  init?(_ resolution: Resolution, _ remarks: RemarksByFile) {
    catalog = resolution.catalog
    self.remarks = remarks
    var next = 1
    var entries = resolution.names.factorEntries[...]
    for (position, volume) in resolution.names.volumes.enumerated() {
      positions[volume.root.document.file] = position
      let count = entries.prefix { $0.volume == position }.count
      entries = entries.dropFirst(count)
      factors.append(next..<next + count)
      next += count
    }
    for (members, result) in Lowering.shares(of: catalog) {
      guard case .success(let share) = result, let first = members.first else { return nil }
      powers[catalog.powers[first].volume.index] = share
    }
  }

  /// The groups of files; nil where one does not hold together.
  func make(_ groups: [[Int]]) -> [CompiledGroup]? {
    let made = groups.concurrentMap(make)
    return made.contains { $0 == nil } ? nil : made.compactMap(\.self)
  }

  @Sendable
  private func make(_ files: [Int]) -> CompiledGroup? {
    var own: [Int: UInt32] = [:]
    var numbers: [UInt32: UInt32] = [0: 0]
    var next: UInt32 = 1
    for (number, file) in files.enumerated() {
      guard let position = positions[file] else { return nil }
      own[position] = UInt32(number)
      for factor in factors[position] {
        numbers[UInt32(factor)] = next
        next += 1
      }
    }
    var group = CompiledGroup(parts: [], diagnostics: remarks.remarks(on: files))
    for file in files {
      guard let position = positions[file],
        let powers = (powers[position] ?? LoweredShare())
          .renumbered(factors: { numbers[$0] }, volumes: { own[Int($0)] })
      else { return nil }
      group.parts.append(
        CompiledGroup.Part(
          volume: share { $0.contents.volumes.append($0.row(of: catalog.volumes[position])) },
          factors: share { lowering in
            for factor in catalog.factors[factors[position]] {
              lowering.lower(factor, inShare: true)
            }
          },
          powers: powers
        )
      )
    }
    return group
  }

  private func share(_ lower: (inout Lowering) -> Void) -> LoweredShare {
    var lowering = Lowering(catalog)
    lower(&lowering)
    return lowering.share
  }
}

import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

extension VolumeResolver.Surroundings {
  /// The volumes that have standards for powers of other volumes, by the power.
  static func refiners(in names: NameTable) -> [Ref<Power>: [Int]] {
    var refiners: [Ref<Power>: [Int]] = [:]
    for (position, volume) in names.volumes.enumerated() {
      for standard in volume.standards {
        guard let name = standard.fields[.power], let power = names.powers[name.text],
          names.volume(of: power) != position
        else { continue }
        refiners[power, default: []].append(position)
      }
    }
    return refiners
  }
}

extension VolumeResolver {
  /// What a standard of this volume sees: its own factors, those of its power, and those of higher authorities' standards for the power.
  func scope(of power: Ref<Power>, for authority: Authority) -> FactorScope {
    let owner = names.volume(of: power)
    let higher = (surroundings.refiners[power] ?? []).filter { volume in
      let issuer = surroundings.volumes[volume].authority
      return volume != position && volume != owner && issuer != authority
        && issuer.governs(authority)
    }
    return FactorScope(
      volumes: owner == position ? [position] : [position, owner],
      higher: Set(higher).sorted()
    )
  }
}

extension DiagnosticLog {
  /// Reports a name that stands for factors of several higher authorities.
  mutating func reportAmbiguous(_ name: Node, in places: [Node]) {
    report(
      .ambiguousFactor,
      Bilingual(
        "「\(name.text)」在几个上级机关的基准里各是一个因素，不知道指哪一个",
        "`\(name.text)` is a factor of several higher authorities, and it is not clear which is meant"
      ),
      at: name.span,
      notes: places.map { .init(Bilingual("这里有一个", "one is here"), at: $0.span) },
      help: [
        Bilingual(
          "在本分册另外声明一个名称不同的因素",
          "declare a factor of another name in this volume"
        )
      ]
    )
  }
}

import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

// The lists of the catalog that need no other list but the instruments.
extension NameTable {
  /// The volumes; where a header could not be read, one without a name stands in.
  func resolvedVolumes() -> [Volume] {
    volumes.map {
      $0.volume
        ?? Volume(
          id: $0.id?.text ?? "",
          title: "",
          issuer: "",
          authority: .nation,
          inForce: .always
        )
    }
  }

  /// The instruments.
  func resolvedInstruments(log: inout DiagnosticLog) -> [Instrument] {
    instrumentEntries.map { entry in
      let fields = volumes[entry.volume].instruments[entry.index].fields
      log.checkIdentifier(entry.name)
      return Instrument(
        id: entry.name.text,
        title: fields.text(.title) ?? "",
        kind: fields.text(.kind).flatMap(Instrument.Kind.init(word:)) ?? .law,
        number: fields.text(.number),
        inForce: Period(declared: fields[.inForce], log: &log) ?? .always,
        replacedBy: fields[.replacedBy].flatMap { instrument($0, log: &log) },
        source: fields.text(.source),
        appliesBy: fields.text(.appliesBy).flatMap(AppliesBy.init(word:))
      )
    }
  }

  /// The measures: the built-in ones, then those that are declared.
  func resolvedMeasures(log: inout DiagnosticLog) -> [Measure] {
    Measure.builtIn
      + measureEntries.map { entry in
        let fields = volumes[entry.volume].measures[entry.index].fields
        log.checkIdentifier(entry.name)
        return Measure(
          id: entry.name.text,
          name: fields.text(.name) ?? "",
          englishName: fields.text(.english) ?? entry.name.text,
          unit: fields.text(.quantity).flatMap(Measure.Unit.init(word:)) ?? .none,
          nature: fields.text(.nature).flatMap(Measure.Nature.init(word:)) ?? .other
        )
      }
  }

  /// The circumstances.
  func resolvedCircumstances(
    of resolvedVolumes: [Volume],
    log: inout DiagnosticLog
  ) -> [Circumstance] {
    circumstanceEntries.map { entry in
      let fields = volumes[entry.volume].circumstances[entry.index].fields
      log.checkIdentifier(entry.name)
      if fields[.basis] == nil { log.reportMissingCitation(of: fields, at: entry.name) }
      let basis = fields[.basis].flatMap { provision($0, log: &log) }
      let effect = fields.text(.effect).flatMap(Circumstance.Effect.init(word:)) ?? .lighten
      if let node = fields[.modality], !effect.isLighter { log.reportNoModality(node, of: effect) }
      return Circumstance(
        id: entry.name.text,
        name: fields.text(.name) ?? "",
        effect: effect,
        isDuty: fields.text(.modality) == "must",
        basis: basis ?? Provision(instrument: Ref(0), place: "", citation: ""),
        kinds: Power.Kind.kinds(fields.items(.kinds), log: &log),
        authority: resolvedVolumes[entry.volume].authority
      )
    }
  }
}

extension DiagnosticLog {
  /// Reports that an effect is a duty, or is none, by itself.
  fileprivate mutating func reportNoModality(_ node: Node, of effect: Circumstance.Effect) {
    reportUnreadable(
      node,
      Bilingual(
        "`\(effect.word)` 本身已经说明应当还是可以，只有从轻、减轻要写",
        "`\(effect.word)` says by itself whether it must or may; only what lightens or mitigates needs this"
      )
    )
  }
}

extension Power.Kind {
  /// The kinds of power that are listed.
  static func kinds(_ nodes: [Node], log: inout DiagnosticLog) -> [Power.Kind] {
    nodes.compactMap { node in
      if let kind = Power.Kind(word: node.text) { return kind }
      log.reportUnknownWord(node, words: Power.Kind.words)
      return nil
    }
  }
}

/// The keys of each form in the order in which they are written, with the form of what stands under them.
///
/// The sign `…` stands for all keys that are not in the table: names, and the measures of a clause or band. Among each other they
/// keep the author's order. Where the sign is missing they come last.
extension RuleForm {
  /// The place of a key among those of its map, and the form of what stands under it.
  func place(of key: String) -> (rank: Int, form: RuleForm) {
    guard let table = Self.tables[self] else { return (0, .unknown) }
    if let rank = table.firstIndex(where: { $0.key == key }) { return (rank, table[rank].value) }
    let others = table.firstIndex { $0.key == "…" }
    if key == "note", table.count > 1 || others == nil { return (table.count + 1, .text) }
    return others.map { ($0, table[$0].value) } ?? (table.count, .unknown)
  }

  /// The form of the keys themselves: names, but for the tests that points are given for.
  var keys: RuleForm {
    if self == .points { return .test }
    if self == .calendarYears { return .word }
    return Self.tables[self] == nil ? .unknown : .text
  }

  private typealias Table = KeyValuePairs<String, RuleForm>

  private static let tables: [RuleForm: Table] =
    [declarationKeys, factorKeys, powerKeys, exampleKeys]
    .reduce(into: [:]) { tables, part in tables.merge(part) { first, _ in first } }

  private static let declarationKeys: [RuleForm: Table] = [
    .volume: [
      "steelyard": .word, "catalog": .catalog, "instruments": .instruments, "calendar": .calendar,
      "measures": .measures,
      "factors": .factors, "circumstances": .circumstances, "procedures": .procedure,
      "deadlines": .deadline, "concurrence": .concurrence, "proportion": .proportion,
      "powers": .power, "standards": .standard,
    ],
    .catalog: [
      "id": .text, "title": .text, "issuer": .issuer, "in_force": .period, "currency": .word,
      "bounds": .bounds, "at_least_grades": .leastGrades, "source": .text, "unverified": .text,
      "known_defect": .text,
    ],
    .leastGrades: ["number": .word, "kinds": .word, "because": .text],
    .issuer: ["name": .text, "authority": .region],
    .period: ["from": .word, "to": .word],
    .bounds: ["…": .word],
    .instruments: ["…": .instrument],
    .instrument: [
      "title": .text, "kind": .word, "number": .text, "in_force": .period,
      "replaced_by": .text, "applies_by": .word, "source": .text,
    ],
    .calendar: ["weekend": .word, "years": .calendarYears],
    .calendarYears: ["…": .calendarYear],
    .calendarYear: ["source": .text, "holidays": .word, "working": .word],
    .measures: ["…": .measure],
    .measure: ["name": .text, "english": .text, "quantity": .word, "nature": .word],
    .circumstances: ["…": .circumstance],
    .circumstance: [
      "name": .text, "effect": .word, "modality": .word, "basis": .text, "kinds": .word,
    ],
    .procedure: [
      "step": .word, "kinds": .word, "powers": .text, "basis": .text, "when": .condition,
      "in_force": .period,
    ],
    .concurrence: [
      "rule": .word, "measure": .text, "kinds": .word, "cap": .test, "basis": .text,
      "in_force": .period,
    ],
    .proportion: [
      "rule": .word, "measure": .text, "of": .text, "over": .test, "under": .test,
      "grades": .text, "kinds": .word, "powers": .text, "basis": .text, "in_force": .period,
    ],
    .deadline: [
      "from": .word, "to": .word, "within": .text, "at_least": .text, "limitation": .word,
      "binds": .word, "excluding": .word, "on_holiday": .word, "extendable": .extendable,
      "basis": .text, "kinds": .word, "powers": .text, "when": .condition, "in_force": .period,
    ],
    .extendable: ["by": .text, "approver": .text, "because": .text],
  ]

  private static let factorKeys: [RuleForm: Table] = [
    .factors: ["…": .factor],
    .factor: [
      "type": .word, "unit": .text, "grain": .text, "domain": .test, "of": .text,
      "ordered": .word, "worse": .word, "required": .word, "unknown": .test, "default": .test,
      "counts": .counter, "judgement": .text, "question": .text, "derived": .derived,
      "steps": .step, "basis": .text,
    ],
    .counter: [
      "same": .word, "of": .text, "window": .text, "anchor": .word,
      "includes_present": .word, "per": .word, "distinct": .word,
    ],
    .derived: [
      "sum": .text, "difference": .text, "product": .text, "by": .text, "ratio": .text,
      "max": .text, "min": .text, "days_between": .text, "working_days_between": .text,
      "score": .score, "table": .lookup,
      "dated": .points, "round": .rounding, "floor": .test, "cap": .test,
    ],
    .step: [
      "step": .text, "type": .word, "unit": .text, "grain": .text, "domain": .test,
      "unknown": .test, "sum": .text, "difference": .text, "product": .text, "by": .text,
      "ratio": .text, "max": .text, "min": .text, "days_between": .text,
      "working_days_between": .text, "score": .score,
      "table": .lookup, "dated": .points, "round": .rounding, "floor": .test, "cap": .test,
      "basis": .text,
    ],
    .lookup: ["when": .condition, "is": .test],
    .score: ["base": .test, "add": .scores],
    .scores: ["…": .points],
    .points: ["…": .test],
  ]
}

extension RuleForm {
  private static let powerKeys: [RuleForm: Table] = [
    .power: [
      "id": .text, "name": .text, "kind": .word, "basis": .text, "codes": .text,
      "in_force": .period, "repealed": .text, "circumstances": .text, "source": .text,
      "unverified": .text,
      "known_defect": .text, "note": .text, "statute": .clause, "examples": .example,
    ],
    .clause: [
      "when": .condition, "must": .text, "may": .text, "one_of": .text, "must_not": .text,
      "…": .amount, "basis": .text, "ground": .text, "in_force": .period,
    ],
    .standard: [
      "id": .text, "power": .text, "authority": .region, "in_force": .period, "basis": .text,
      "source": .text, "unverified": .text, "known_defect": .text, "note": .text,
      "weighing": .weighing,
      "several": .several, "overlapping": .text, "bands": .band, "examples": .example,
    ],
    .weighing: ["lighten": .weight, "aggravate": .weight],
    .weight: ["shift": .word],
    .several: ["heavier": .text],
    .band: [
      "grade": .text, "when": .condition, "must": .text, "may": .text, "must_not": .text,
      "…": .amount, "basis": .text, "overrides": .overrides,
    ],
    .overrides: ["…": .text],
    .amount: [
      "computed": .text, "times": .text, "range": .test, "share": .test, "position": .text,
      "share_of_most": .text, "floor": .test, "cap": .test, "round": .rounding,
    ],
    .rounding: ["to": .text, "mode": .word, "because": .text],
    .condition: ["…": .test],
  ]

  private static let exampleKeys: [RuleForm: Table] = [
    .example: [
      "name": .text, "acted": .word, "filed": .word, "decided": .word, "served": .word,
      "authority": .region, "subject": .word, "vehicle": .text, "driver": .text, "place": .text,
      "history": .earlierAct, "facts": .facts, "circumstances": .text, "examined": .text,
      "decision": .decision,
      "procedure": .steps, "deviation": .deviation, "law": .law, "expect": .expectation,
    ],
    .earlierAct: [
      "acted": .word, "decided": .word, "power": .text, "article": .text, "subject": .text,
      "vehicle": .text, "driver": .text, "place": .text, "evidence": .text,
    ],
    .facts: ["…": .test],
    .decision: ["…": .test],
    .steps: ["…": .word, "excluded": .excluded, "extended": .extended],
    .excluded: ["ground": .word, "from": .word, "to": .word],
    .extended: [
      "to": .word, "by": .text, "approved": .word, "approver": .text, "ground": .text,
    ],
    .deviation: ["ground": .text, "provision": .text, "approver": .text, "approved": .word],
    .law: ["applies": .word, "by": .text, "ground": .text],
    .expectation: [
      "law": .word, "clause": .word, "grade": .text, "none": .word, "outcome": .word, "…": .test,
      "findings": .word, "advice": .word, "missing": .text,
    ],
  ]
}

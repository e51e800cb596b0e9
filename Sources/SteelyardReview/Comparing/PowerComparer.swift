import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import SteelyardText

/// Compares two versions of a power: its words, and region by region what comes out.
struct PowerComparer {
  let old: ReviewedPower
  let new: ReviewedPower
  private let before: ComparedCatalog
  private let after: ComparedCatalog

  init(
    _ old: ReviewedPower,
    _ new: ReviewedPower,
    _ before: ComparedCatalog,
    _ after: ComparedCatalog
  ) {
    (self.old, self.new, self.before, self.after) = (old, new, before, after)
  }

  /// What changed; nil where nothing did.
  var change: Comparison.PowerChange? {
    let texts = new.words.changes(from: old.words) + recomputed + recounted
    var (found, isTooIntricate) = (RegionFindings(), false)
    if LawKey(old, before) != LawKey(new, after) {
      if let union = FactorUnion(old, new),
        let findings = try? RegionComparer(old, new, before, after, union).findings()
      {
        found = findings
      } else {
        isTooIntricate = true
      }
    }
    guard !texts.isEmpty || !found.regions.isEmpty || isTooIntricate || found.unreached > 0 else {
      return nil
    }
    return Comparison.PowerChange(
      id: new.view.id,
      name: new.view.name,
      fate: .changed,
      regions: found.regions,
      texts: texts,
      isTooIntricate: isTooIntricate,
      unreachedRegions: found.unreached
    )
  }
}

extension PowerComparer {
  /// The factors that both versions compute, each in another way.
  private var recomputed: [Comparison.TextChange] {
    let (before, after) = (old.view.derivations, new.view.derivations)
    return before.keys.sorted().compactMap { name in
      guard let now = after[name], now != before[name] else { return nil }
      return Comparison.TextChange(
        subject: Bilingual("因素「\(name)」的算法", "how factor `\(name)` is computed"),
        old: old.inputs(of: name),
        new: new.inputs(of: name)
      )
    }
  }
}

extension ReviewedPower {
  fileprivate func inputs(of name: String) -> Bilingual {
    let inputs = view.factors.first { $0.name == name }?.inputs ?? []
    return .joined(inputs.map(Bilingual.same), chinese: "，", english: ", ")
  }
}

/// All of a power that decides cases, without the words in which it is written.
private struct LawKey: Hashable {
  private let factors: [Factor]
  private let derivations: [String: [Int64]]
  private let clauses: [Clause]
  private let standards: [Standard]
  private let measures: Set<[String]>
  private let circumstances: [String]
  private let days: Period

  init(_ power: ReviewedPower, _ catalog: ComparedCatalog) {
    factors = power.catalog.factors.map { factor in
      var factor = factor
      factor.question = nil
      factor.judgement = nil
      factor.counter = nil
      return factor
    }
    derivations = power.view.derivations
    clauses = power.clauses.map(\.withoutWords)
    standards = power.standards.map(\.withoutWords)
    let terms =
      power.clauses.flatMap(\.measures)
      + power.standards.flatMap(\.bands)
      .flatMap(\.measures)
    measures = Set(
      terms.map { ["\($0.measure.index)", catalog.measures[$0.measure.index].id] }
    )
    circumstances = power.view.circumstances.map { "\($0.id) \($0.effect)" }
    days = power.view.inForce
  }
}

extension Clause {
  /// The clause without the words in which it is written.
  var withoutWords: Clause {
    var clause = self
    clause.when = when.map(\.withoutWords)
    clause.measures = measures.map(\.withoutWords)
    (clause.basis, clause.ground) = (nil, nil)
    return clause
  }
}

extension Standard {
  fileprivate var withoutWords: Standard {
    var standard = self
    (standard.source, standard.unverified, standard.knownDefect) = (nil, nil, nil)
    (standard.power, standard.volume) = (Ref(0), Ref(0))
    standard.heavier = heavier.map { _ in "" }
    standard.bands = bands.map { band in
      Band(
        grade: band.grade,
        when: band.when.map(\.withoutWords),
        overrides: band.overrides.map { Override(band: $0.band, because: "") },
        measures: band.measures.map(\.withoutWords)
      )
    }
    return standard
  }
}

extension Condition {
  fileprivate var withoutWords: Condition {
    Condition(cells: cells.map { Cell(factor: $0.factor, test: Test($0.test.form, text: "")) })
  }
}

extension Term {
  fileprivate var withoutWords: Term {
    var term = self
    term.amount?.text = ""
    return term
  }
}

extension ReviewedPower {
  /// What is said about the power and does not decide cases, and the citations that do.
  fileprivate var words: WordTable {
    var words = WordTable()
    words.add(Bilingual("名称", "name"), [view.name])
    words.add(Bilingual("依据", "basis"), view.basis.map(\.citation))
    words.add(Bilingual("编码", "codes"), view.codes)
    words.add(Bilingual("施行", "in force"), [view.inForce.words])
    words.add(Bilingual("来源", "source"), [view.source ?? ""])
    words.add(Bilingual("已知缺陷", "known defect"), [view.knownDefect ?? ""])
    words.add(Bilingual("适用的情节", "circumstances"), view.circumstances.map(\.id))
    for (slot, factor) in catalog.factors.enumerated() where slot != subjectSlot {
      let subject = Bilingual("因素「\(factor.name)」", "factor `\(factor.name)`")
      let origin =
        isDerived[slot] ? Bilingual("推算", "computed") : Bilingual("由案卷载明", "stated")
      words.add(subject, [origin] + factor.words)
    }
    for (position, clause) in clauses.enumerated() {
      let subject = Bilingual("第\(position + 1)种法定情形的依据", "basis of clause \(position + 1)")
      words.add(subject, [clause.basis?.citation ?? "", clause.ground ?? ""])
      let days = Bilingual("第\(position + 1)种法定情形施行", "clause \(position + 1) in force")
      words.add(days, [clause.inForce.words])
    }
    for standard in standards {
      let days = Bilingual("「\(standard.id)」施行", "`\(standard.id)` in force")
      words.add(days, [standard.inForce.words])
      for band in standard.bands {
        let grade = Bilingual(
          "「\(standard.id)」的「\(band.grade)」档",
          "grade `\(band.grade)` of `\(standard.id)`"
        )
        words.add(grade, [band.basis?.citation ?? band.grade])
      }
    }
    return words
  }
}

public import SteelyardArtifact
import SteelyardCases
import SteelyardEvaluator
public import SteelyardText

/// Weighs cases one by one under two versions of rules; it keeps counts and the first of what differs, never the archive.
public struct CaseComparer {
  private let old: ComparedCatalog
  private let new: ComparedCatalog
  private let readers: (old: CaseReader, new: CaseReader)
  private let limit: Int
  private var matches: [String: ClauseMatch] = [:]

  /// What was found so far.
  public private(set) var comparison = CaseComparison()

  /// Makes a comparer that keeps so many of the cases that differ, and of the lines that cannot be read.
  public init(from old: CompiledCatalog, to new: CompiledCatalog, limit: Int) {
    (self.old, self.new) = (ComparedCatalog(old), ComparedCatalog(new))
    readers = (
      CaseReader(catalog: old, allowsUnknown: false), CaseReader(catalog: new, allowsUnknown: false)
    )
    self.limit = limit
  }

  /// Weighs the case on a line.
  public mutating func add(_ bytes: [UInt8], line: Int) {
    let mine = readers.old.read(json: bytes.span, firstLine: line)
    let theirs = readers.new.read(json: bytes.span, firstLine: line)
    let faults = (mine.faults.first?.words, theirs.faults.first?.words)
    switch faults {
    case (nil, nil):
      compare(Weighed(mine, in: old.catalog), Weighed(theirs, in: new.catalog), line: line)
    case (let fault?, nil):
      skip(
        line,
        Bilingual("旧版读不懂：\(fault.chinese)", "not readable by the old rules: \(fault.english)")
      )
    case (nil, let fault?):
      skip(
        line,
        Bilingual("新版读不懂：\(fault.chinese)", "not readable by the new rules: \(fault.english)")
      )
    case (let fault?, _): skip(line, fault)
    }
  }

  /// Counts a line that cannot be weighed.
  public mutating func skip(_ line: Int, _ reason: Bilingual) {
    comparison.unreadCount += 1
    guard comparison.unread.count < limit else { return }
    comparison.unread.append(CaseComparison.Unread(line: line, reason: reason))
  }

  private mutating func compare(_ mine: Weighed, _ theirs: Weighed, line: Int) {
    let relation = relation(mine, theirs)
    comparison.weighedCount += 1
    comparison.relations[relation, default: 0] += 1
    if mine.outcome != theirs.outcome { comparison.outcomeChangeCount += 1 }
    guard relation != .equal || mine.outcome != theirs.outcome else { return }
    comparison.changeCount += 1
    guard comparison.changes.count < limit else { return }
    comparison.changes.append(
      CaseComparison.Change(
        line: line,
        number: theirs.number,
        powers: theirs.powers,
        relation: relation,
        oldOutcome: mine.outcome,
        newOutcome: theirs.outcome,
        old: mine.words(by: old),
        new: theirs.words(by: new)
      )
    )
  }

  private mutating func relation(_ mine: Weighed, _ theirs: Weighed) -> Relation {
    guard mine.assessments.count == theirs.assessments.count else { return .different }
    var relations: Set<Relation> = []
    for (before, after) in zip(mine.assessments, theirs.assessments) {
      switch (before.verdict, after.verdict) {
      case (nil, nil): relations.insert(.equal)
      case (let first?, let second?):
        let match = match(of: first.power)
        let relation = Relation(
          from: first,
          to: second,
          measures: new.natures.merging(old.natures) { now, _ in now },
          clauses: match
        )
        relations.insert(relation)
      case (_, nil), (nil, _): relations.insert(.different)
      }
    }
    let together = Relation.together(relations)
    return together == .equal && mine.choices != theirs.choices ? .different : together
  }

  private mutating func match(of power: String) -> ClauseMatch {
    if let known = matches[power] { return known }
    var match = ClauseMatch()
    if let before = old.catalog.power(power), let after = new.catalog.power(power) {
      match = ClauseMatch(
        ReviewedPower(before),
        ReviewedPower(after),
        measures: (old.measures, new.measures)
      )
    }
    matches[power] = match
    return match
  }
}

extension CaseFault {
  /// Where in the case, and what is wrong.
  fileprivate var words: Bilingual {
    let place = path.isEmpty ? ("", "") : ("\(path)：", "\(path): ")
    return Bilingual(place.0 + message.chinese, place.1 + message.english)
  }
}

/// What the case on a line comes to under one version.
private struct Weighed {
  let number: String
  let powers: [String]
  let outcome: Outcome
  let assessments: [Assessment]
  /// The powers under which measures are imposed once.
  let choices: [String?]

  init(_ reading: CaseReading, in catalog: CompiledCatalog) {
    number = reading.cases.first?.number ?? ""
    powers = reading.cases.map(\.power)
    if let joint = reading.joint {
      let answer = catalog.assess(joint)
      outcome = answer.outcome
      assessments = answer.assessments
      choices = answer.parts.map { $0.concurrence?.power }
    } else {
      assessments = reading.cases.map { catalog.assess($0) }
      outcome = assessments.first?.outcome ?? .unreadable
      choices = []
    }
  }

  func words(by catalog: ComparedCatalog) -> Bilingual {
    let parts = assessments.map { assessment in
      assessment.verdict.map { catalog.words(of: $0, assessment.outcome) }
        ?? assessment.outcome.name
    }
    return Bilingual(
      parts.map(\.chinese).joined(separator: "；"),
      parts.map(\.english).joined(separator: "; ")
    )
  }
}

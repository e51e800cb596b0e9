import SteelyardArtifact
import SteelyardCases
import SteelyardDiagnostics
import SteelyardEvaluator
import SteelyardModel
import SteelyardText

/// The values under a failed expectation: the facts, what came out and why, and the nearest thresholds.
struct UnderlyingValues {
  private let file: CaseFile
  private let assessment: Assessment
  private let catalog: CompiledCatalog

  init(of file: CaseFile, _ assessment: Assessment, in catalog: CompiledCatalog) {
    (self.file, self.assessment, self.catalog) = (file, assessment, catalog)
  }

  /// One note for each kind of value that there is.
  var notes: [Diagnostic.Note] {
    [facts, result, measures, reasons, thresholds, findings, missing].compactMap(\.self)
      .map { Diagnostic.Note($0) }
  }

  private var facts: Bilingual? {
    var parts = (catalog.power(file.power)?.factors ?? []).compactMap { factor -> Bilingual? in
      switch file.facts[factor.name] {
      case .value(let value): Self.named(factor.name, factor.type.words(for: value))
      case .unknown: Self.named(factor.name, Self.unknown)
      case .text(let text): Self.named(factor.name, .same(text))
      case nil: nil
      }
    }
    if let subject = file.subject { parts.insert(subject.words, at: 0) }
    if let day = file.dates[.acted] { parts.insert(.same(day.description), at: 0) }
    return list("事实", "facts", parts)
  }

  private static let unknown = Bilingual("无法查实", "cannot be established")

  private static func named(_ name: String, _ words: Bilingual) -> Bilingual {
    Bilingual("\(name) \(words.chinese)", "\(name) \(words.english)")
  }

  private var result: Bilingual? {
    guard let verdict = assessment.verdict else { return nil }
    let clause = verdict.clause.map { Bilingual("第\($0)种法定情形", "clause \($0)") }
    let band = verdict.band.map { band in
      Bilingual(
        "第\(band)阶次「\(verdict.grade ?? "")」",
        "band \(band) `\(verdict.grade ?? "")`"
      )
    }
    let standard = verdict.standard.map { Bilingual($0, $0) } ?? verdict.standardChosen.name
    let parts = [standard, clause, band, assessment.outcome.name].compactMap(\.self)
    return Bilingual(
      "得出：" + parts.map(\.chinese).joined(separator: "，"),
      "result: " + parts.map(\.english).joined(separator: ", ")
    )
  }

  private var measures: Bilingual? {
    let measures = assessment.verdict?.benchmark ?? []
    guard !measures.isEmpty else { return nil }
    func text(_ measure: WeighedMeasure, _ language: Language) -> String {
      let known = catalog.measure(named: measure.measure)
      let name = language == .chinese ? known?.name : known?.englishName
      let range = measure.range.map { " " + $0.text(in: measure.unit, language) } ?? ""
      return "\(name ?? measure.measure) \(measure.modality.name[language])\(range)"
    }
    return Bilingual(
      "基准：" + measures.map { text($0, .chinese) }.joined(separator: "；"),
      "benchmark: " + measures.map { text($0, .english) }.joined(separator: "; ")
    )
  }

  private var reasons: Bilingual? {
    let because = assessment.verdict?.because ?? []
    let parts = because.map { reason in
      let provision = reason.provision.isEmpty ? "" : " (\(reason.provision))"
      let value = reason.value ?? Self.unknown
      let rest = " [\(reason.test)]\(provision)"
      return Self.named(reason.factor, Bilingual(value.chinese + rest, value.english + rest))
    }
    return list("因为", "because", parts)
  }

  private var thresholds: Bilingual? {
    let nearest = assessment.verdict?.nearest ?? []
    guard !nearest.isEmpty else { return nil }
    return Bilingual(
      "最近的界限："
        + nearest.map {
          "\($0.factor) \($0.threshold.chinese)，差\($0.distance.chinese)，越过后为\($0.beyond.chinese)"
        }
        .joined(separator: "；"),
      "nearest thresholds: "
        + nearest.map {
          "\($0.factor) \($0.threshold.english), \($0.distance.english) away, then \($0.beyond.english)"
        }
        .joined(separator: "; ")
    )
  }

  private var findings: Bilingual? {
    let errors = assessment.findings.filter { $0.severity == .error }
    guard !errors.isEmpty else { return nil }
    let chinese = errors.map { "\($0.message.chinese) [\($0.code.rawValue)]" }
    let english = errors.map { "\($0.message.english) [\($0.code.rawValue)]" }
    return Bilingual(
      "审核意见：" + chinese.joined(separator: "；"),
      "findings: " + english.joined(separator: "; ")
    )
  }

  private var missing: Bilingual? {
    list("缺少的事实", "missing facts", (assessment.verdict?.missing ?? []).map(Bilingual.same))
  }

  private func list(_ chinese: String, _ english: String, _ parts: [Bilingual]) -> Bilingual? {
    guard !parts.isEmpty else { return nil }
    return Bilingual(
      "\(chinese)：\(parts.map(\.chinese).joined(separator: "、"))",
      "\(english): \(parts.map(\.english).joined(separator: ", "))"
    )
  }
}

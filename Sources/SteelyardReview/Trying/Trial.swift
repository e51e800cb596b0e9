import SteelyardArtifact
import SteelyardCompiler
public import SteelyardDiagnostics
public import SteelyardEvaluator
import SteelyardModel

/// What came of trying a rules folder: its examples and the tables of cases beside it, and what they touch.
///
///     let trial = Trial.run(rules: sources, tables: tables)
///     for outcome in trial.outcomes where !outcome.holds { … }
///     trial.coverage?.rows.reaches(percent: 100)
public struct Trial: Sendable {
  /// What came of one case.
  public struct Outcome: Sendable {
    /// Where it stands.
    public let place: SourceSpan
    /// What its author calls it; empty where it has no name.
    public let name: String
    /// Whether a program wrote it and nobody has reviewed it yet.
    ///
    /// Such a case is run, but touches nothing: it says only that the rules do what they do.
    public let isGenerated: Bool
    /// The case; nil where it could not be read.
    public let file: CaseFile?
    /// What the rules come to; nil where it was not weighed.
    public let assessment: Assessment?
    /// What is wrong, with the values under it.
    public let diagnostics: [Diagnostic]

    /// Whether every expectation holds.
    public var holds: Bool { diagnostics.isEmpty }
  }

  /// What is wrong with rules or tables, so that nothing could be run; empty where everything is sound.
  public let faults: [Diagnostic]
  /// What came of each case, by file and place.
  public let outcomes: [Outcome]
  /// What the cases touch that hold and were reviewed; nil where nothing could be run.
  public let coverage: Coverage?
  /// Cases that would touch what is left out, with the answers the rules give today.
  public let proposals: [ProposedCase]
  /// The texts to which spans refer.
  public let sources: [SourceFile]

  /// The cases that do not hold.
  public var failures: [Outcome] { outcomes.filter { !$0.holds } }

  /// The text of a table of cases; a CSV table that is no UTF-8 is read as GB 18030, as spreadsheets in China save it.
  public static func table(path: String, bytes: [UInt8]) -> SourceFile {
    CaseTableReader.source(path: path, bytes: bytes)
  }

  /// Compiles rules, runs all their examples and the cases of tables, and looks at what they touch.
  ///
  /// - Parameters:
  ///   - rules: The rules files.
  ///   - tables: Tables of cases: YAML, or CSV where the path ends so.
  /// - Returns: What came of every case and what they touch, or the faults that forbid running any.
  public static func run(rules: [SourceFile], tables: [SourceFile]) -> Trial {
    let trial = Compiler.trial(rules, tables: tables, reading: CaseTableReader.read)
    guard let catalog = trial.catalog else {
      return Trial(
        faults: trial.faults,
        outcomes: [],
        coverage: nil,
        proposals: [],
        sources: trial.sources
      )
    }
    let outcomes = trial.results.map { Outcome($0, in: catalog) }.sorted { left, right in
      (left.place.file, left.place.start) < (right.place.file, right.place.start)
    }
    let cases = outcomes.filter { $0.holds && !$0.isGenerated }.compactMap(\.file)
    let survey = CoverageSurvey(catalog, cases: cases)
    return Trial(
      faults: [],
      outcomes: outcomes,
      coverage: survey.coverage,
      proposals: survey.proposals,
      sources: trial.sources
    )
  }
}

extension Trial.Outcome {
  fileprivate init(_ result: ExampleResult, in catalog: CompiledCatalog) {
    place = result.place
    name = result.name
    isGenerated = result.isGenerated
    file = result.file
    assessment = result.assessment
    var diagnostics = result.diagnostics
    if !diagnostics.isEmpty, let file, let assessment {
      let values = UnderlyingValues(of: file, assessment, in: catalog)
      diagnostics[diagnostics.count - 1].notes += values.notes
    }
    self.diagnostics = diagnostics
  }
}

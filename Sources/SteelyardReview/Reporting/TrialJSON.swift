import SteelyardDiagnostics
import SteelyardEvaluator
public import SteelyardText

/// What came of a trial as JSON.
public struct TrialJSON: Sendable {
  /// The language of the messages.
  public let language: Language

  /// Makes a writer.
  public init(language: Language) {
    self.language = language
  }

  /// The whole report: every case, and what they touch.
  public func text(_ trial: Trial) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.member("tests", trial.outcomes.count)
      json.member("failed", trial.failures.count)
      json.array("cases") { json in
        for outcome in trial.outcomes { write(outcome, of: trial, to: &json) }
      }
      if let coverage = trial.coverage { write(coverage, to: &json) }
    }
    return json.text + "\n"
  }

  private func write(_ outcome: Trial.Outcome, of trial: Trial, to json: inout JSONWriter) {
    json.object { json in
      json.member("file", trial.sources[outcome.place.file].path)
      json.member("line", outcome.place.start.line)
      if !outcome.name.isEmpty { json.member("name", outcome.name) }
      json.member("power", ifPresent: outcome.file?.power)
      json.member("standard", ifPresent: outcome.assessment?.verdict?.standard)
      json.member("holds", outcome.holds)
      if outcome.isGenerated { json.member("generated", true) }
      guard !outcome.holds else { return }
      json.array("failures") { json in
        for diagnostic in outcome.diagnostics { write(diagnostic, to: &json) }
      }
    }
  }

  private func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
    json.object { json in
      json.member("code", diagnostic.code)
      json.member("message", diagnostic.message[language])
      json.member("line", diagnostic.span.start.line)
      json.member("column", diagnostic.span.start.column)
      json.member("values", diagnostic.notes.map { $0.message[language] })
    }
  }

  private func write(_ coverage: Coverage, to json: inout JSONWriter) {
    json.object("coverage") { json in
      write("rows", coverage.rows, to: &json)
      write("sides", coverage.sides, to: &json)
      write("circumstances", coverage.circumstances, to: &json)
      json.member("unclaimed-circumstances", coverage.unclaimedCircumstances)
      json.array("tables") { json in
        for table in coverage.tables { write(table, to: &json) }
      }
    }
  }

  private func write(_ table: TableCoverage, to json: inout JSONWriter) {
    json.object { json in
      json.member("power", table.power)
      json.member("standard", ifPresent: table.standard)
      if table.isTooIntricate { json.member("too-intricate", true) }
      write("rows", table.rowShare, to: &json)
      write("sides", table.sideShare, to: &json)
      json.array("untouched") { json in
        for row in table.rows where !row.isTouched {
          json.object { json in
            json.member(table.standard == nil ? "clause" : "band", row.number)
            if !row.grade.isEmpty { json.member("grade", row.grade) }
            json.member("example", ifPresent: row.witness)
          }
        }
        for side in table.sides where !side.isTouched {
          json.object { json in
            json.member("factor", side.factor)
            json.member("value", side.edge[language])
            json.member("across", side.across[language])
            json.member("side", side.isUpper ? "upper" : "lower")
            json.member("example", ifPresent: side.witness)
          }
        }
      }
    }
  }

  private func write(_ key: String, _ share: CoverageShare, to json: inout JSONWriter) {
    json.object(key) { json in
      json.member("touched", share.touched)
      json.member("total", share.total)
      json.member("percent", share.percent)
    }
  }
}

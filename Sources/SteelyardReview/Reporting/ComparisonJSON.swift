import SteelyardEvaluator
import SteelyardModel
public import SteelyardText

/// What changed in law as JSON.
public struct ComparisonJSON: Sendable {
  /// The language of the messages.
  public let language: Language

  /// Makes a writer.
  public init(language: Language) {
    self.language = language
  }

  /// The whole report.
  public func text(_ comparison: Comparison, cases: CaseComparison? = nil) -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.object("parts") { json in
        for relation in Relation.allCases where relation != .equal {
          json.member(relation.rawValue, comparison.count(relation))
        }
      }
      json.array("powers") { json in
        for power in comparison.powers { write(power, to: &json) }
      }
      write(comparison.texts, to: &json)
      if let cases { json.object("cases") { json in write(cases, to: &json) } }
    }
    return json.text + "\n"
  }

  private func write(_ power: Comparison.PowerChange, to json: inout JSONWriter) {
    json.object { json in
      json.member("power", power.id)
      json.member("name", power.name)
      json.member("fate", power.fate.rawValue)
      if power.isTooIntricate { json.member("too-intricate", true) }
      if power.unreachedRegions > 0 { json.member("unreached", power.unreachedRegions) }
      json.array("regions") { json in
        for region in power.regions { write(region, to: &json) }
      }
      write(power.texts, to: &json)
    }
  }

  private func write(_ region: Comparison.RegionChange, to json: inout JSONWriter) {
    json.object { json in
      json.member("relation", region.relation.rawValue)
      json.member("from", ifPresent: region.days.from?.description)
      json.member("to", ifPresent: region.days.to?.description)
      json.member("authority", ifPresent: region.authority?.description)
      json.member("example", region.example)
      json.member("old", region.old[language])
      json.member("new", region.new[language])
    }
  }

  private func write(_ cases: CaseComparison, to json: inout JSONWriter) {
    json.member("weighed", cases.weighedCount)
    for relation in Relation.allCases {
      json.member(relation.rawValue, cases.relations[relation] ?? 0)
    }
    json.member("outcome-changed", cases.outcomeChangeCount)
    json.member("changed", cases.changeCount)
    json.member("not-compared", cases.unreadCount)
    json.array("changes") { json in
      for change in cases.changes { write(change, to: &json) }
    }
    json.array("unread") { json in
      for line in cases.unread {
        json.object { json in
          json.member("line", line.line)
          json.member("reason", line.reason[language])
        }
      }
    }
  }

  private func write(_ change: CaseComparison.Change, to json: inout JSONWriter) {
    json.object { json in
      json.member("line", change.line)
      json.member("number", change.number)
      json.member("powers", change.powers)
      json.member("relation", change.relation.rawValue)
      json.member("old-outcome", change.oldOutcome.rawValue)
      json.member("new-outcome", change.newOutcome.rawValue)
      json.member("old", change.old[language])
      json.member("new", change.new[language])
    }
  }

  private func write(_ texts: [Comparison.TextChange], to json: inout JSONWriter) {
    json.array("texts") { json in
      for change in texts {
        json.object { json in
          json.member("subject", change.subject[language])
          json.member("old", ifPresent: change.old?[language])
          json.member("new", ifPresent: change.new?[language])
        }
      }
    }
  }
}

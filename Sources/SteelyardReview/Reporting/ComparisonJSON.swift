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
  public func text(_ comparison: Comparison) -> String {
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

  private func write(_ texts: [Comparison.TextChange], to json: inout JSONWriter) {
    json.array("texts") { json in
      for change in texts {
        json.object { json in
          json.member("subject", change.subject[language])
          json.member("old", ifPresent: change.old)
          json.member("new", ifPresent: change.new)
        }
      }
    }
  }
}

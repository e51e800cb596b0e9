import SteelyardEvaluator
import SteelyardModel
import TestSupport

extension CaseScribe {
  /// The history of a case, now and then, as members of its object.
  mutating func history(_ file: CaseFile) -> [String] {
    guard let history = file.history, random.happens(30) else { return [] }
    var members: [String] = []
    for scope in [Counter.Scope.vehicle, .driver, .place] {
      if let name = file.names[scope] { members.append(member(scope.rawValue, text(name.text))) }
    }
    var acts: [String] = []
    for act in history {
      var parts: [String] = []
      for (key, value) in words(act) { parts.append(member(key.rawValue, text(value))) }
      acts.append(
        random.happens(50) ? "{" + parts.joined(separator: ",") + "}" : text(line(act))
      )
    }
    return members + [member("history", "[" + acts.joined(separator: ",") + "]")]
  }

  /// The same as fields of a table.
  mutating func historyFields(_ file: CaseFile) -> [String] {
    let scopes = [Counter.Scope.vehicle, .driver, .place, .subject]
    let names = scopes.map { file.names[$0]?.text ?? "" }
    guard let history = file.history, random.happens(30) else { return [""] + names }
    let acts = history.map(line).joined(separator: random.one("; ", "；"))
    return [history.isEmpty ? "[]" : acts] + names
  }

  private func line(_ act: EarlierAct) -> String {
    words(act).map { "\($0.0.rawValue)=\($0.1)" }.joined(separator: " ")
  }

  private func words(_ act: EarlierAct) -> [(EarlierAct.Key, String)] {
    var words: [(EarlierAct.Key, String)] = [
      (.acted, act.acted?.description ?? "无法查实"), (.decided, act.decided?.description ?? "unknown"),
    ]
    if !act.power.isEmpty { words.append((.power, act.power)) }
    if !act.article.isEmpty { words.append((.article, act.article)) }
    let keys: [(EarlierAct.Key, Counter.Scope)] = [
      (.subject, .subject), (.vehicle, .vehicle), (.driver, .driver), (.place, .place),
    ]
    for (key, scope) in keys {
      switch act.concerns[scope] {
      case .named(let name): words.append((key, name.text))
      case .unknown: words.append((key, "unknown"))
      case nil: break
      }
    }
    return words
  }
}

import SteelyardEvaluator
import SteelyardModel

extension TableDraftReader {
  /// The acts of before in one field, with `;` between them; `[]` where there were none.
  mutating func history(_ text: String, at place: CasePlace) -> [EarlierAct]? {
    if text == "[]" { return [] }
    // Texts that are far too long are not taken apart.
    let parts = text.split(maxSplits: EarlierAct.most + 1) { $0 == ";" || $0 == "；" }
      .map { String($0).trimmed }
      .filter { !$0.isEmpty }
    guard parts.count <= EarlierAct.most else {
      log.note(EarlierActError.tooMany.message, at: place)
      return nil
    }
    var acts: [EarlierAct] = []
    for part in parts {
      do throws(EarlierActError) {
        acts.append(try EarlierAct(text: part))
      } catch {
        log.note(error.message, at: place, help: .howActsAreWritten)
      }
    }
    return acts
  }
}

import SteelyardEvaluator
import SteelyardText

extension TableDraftReader {
  /// What one field says of time limits, with `;` between the entries.
  mutating func entries<Entry>(
    _ text: String,
    at place: CasePlace,
    _ read: (String) throws(TimeLimitLineError) -> Entry
  ) -> [Entry] {
    var entries: [Entry] = []
    for part in text.parts where part != "[]" {
      do throws(TimeLimitLineError) {
        entries.append(try read(part))
      } catch {
        log.note(error.message, at: place)
      }
    }
    return entries
  }
}

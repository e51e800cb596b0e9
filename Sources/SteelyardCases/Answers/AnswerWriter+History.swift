import SteelyardEvaluator
import SteelyardModel
import SteelyardText

// Repetitions that were counted, in answers.

extension AnswerWriter {
  /// The repetitions; nothing where none was counted.
  func write(_ counted: [CountedFactor], to writer: inout JSONWriter) {
    guard !counted.isEmpty else { return }
    writer.array("counted") { writer in
      for count in counted { write(count, to: &writer) }
    }
  }

  /// For the receipt: which entries of the history a deciding repetition was counted from.
  func writeEntries(_ counted: [CountedFactor], to writer: inout JSONWriter) {
    guard !counted.isEmpty else { return }
    writer.array("counted") { writer in
      for count in counted {
        writer.object { writer in
          writer.member("factor", count.factor)
          writer.member("least", count.least)
          writer.member("most", count.most)
          writer.member("entries", count.acts.map { "\($0.place)" })
        }
      }
    }
  }

  private func write(_ count: CountedFactor, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("factor", count.factor)
      writer.member("least", count.least)
      writer.member("most", count.most)
      writer.member("rule", CountWords(count).rule[language])
      writer.array("acts") { writer in
        for entry in count.acts {
          writer.object { write(entry.act, place: entry.place, to: &$0) }
        }
      }
      guard !count.open.isEmpty else { return }
      writer.array("open") { writer in
        for entry in count.open {
          writer.object { writer in
            write(entry.act, place: entry.place, to: &writer)
            writer.member("lacks", entry.lacks.map(\.rawValue))
          }
        }
      }
    }
  }

  private func write(_ act: EarlierAct, place: Int, to writer: inout JSONWriter) {
    writer.member("entry", Int64(place))
    writer.member("acted", ifPresent: act.acted?.description)
    writer.member("decided", ifPresent: act.decided?.description)
    if !act.power.isEmpty { writer.member("power", act.power) }
    if !act.article.isEmpty { writer.member("article", act.article) }
    for scope in Counter.Scope.allCases {
      guard case .named(let name) = act.concerns[scope] else { continue }
      writer.member(scope.rawValue, name.text)
    }
    if !act.evidence.isEmpty { writer.member("evidence", act.evidence) }
  }
}

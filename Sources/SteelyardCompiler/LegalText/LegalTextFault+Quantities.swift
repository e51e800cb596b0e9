import SteelyardModel
import SteelyardText

extension LegalTextFault {
  /// The fault that a written value has, at its place in the text.
  init(_ error: QuantityError, at range: Range<Int>, of subject: LegalSubject) {
    self.init(
      Self.kind(of: error),
      Bilingual(error.chinese, error.english),
      at: range,
      help: Self.help(for: error, of: subject)
    )
  }

  private static func kind(of error: QuantityError) -> Kind {
    switch error {
    case .empty, .notANumber, .notADate, .notYesOrNo, .hasNoValue: .unreadableTest
    case .unknownUnit: .unknownUnit
    case .unitMismatch: .unitMismatch
    case .lossOfGrain: .lossOfGrain
    case .overflow: .numberOverflow
    case .notInList: .unknownChoice
    }
  }

  private static func help(for error: QuantityError, of subject: LegalSubject) -> [Bilingual] {
    switch error {
    case .overflow:
      subject.scale.map { scale in
        let most = scale.describe(.max)
        return [Bilingual("最大为 `\(most)`", "the largest is `\(most)`")]
      } ?? []
    case .lossOfGrain(let grain):
      [
        Bilingual(
          "改写为「\(grain)」的整数倍,或者在因素上声明更小的 `grain`",
          "write a whole number of `\(grain)`, or declare a finer `grain` for the factor"
        )
      ]
    case .empty, .notANumber, .notADate, .notYesOrNo, .hasNoValue, .unknownUnit, .unitMismatch,
      .notInList:
      [.write(subject.sample)]
    }
  }

  /// The fault that a word names no entry of a list, with the entry spelled most like it.
  static func unknownChoice(
    _ word: String,
    at range: Range<Int>,
    entries: [String]
  ) -> LegalTextFault {
    let near = NearestSpelling.of(word, among: entries)
    let list = entries.joined(separator: "、")
    return LegalTextFault(
      .unknownChoice,
      Bilingual("列表中没有「\(word)」", "the list has no entry `\(word)`"),
      at: range,
      help: near.map { [.write($0)] }
        ?? [Bilingual("可以写: \(list)", "the entries are: \(list)")]
    )
  }
}

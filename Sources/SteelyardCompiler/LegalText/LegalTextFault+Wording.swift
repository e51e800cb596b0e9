import SteelyardText

extension LegalTextFault {
  /// The same fault in an amount.
  var ofAmount: LegalTextFault {
    guard kind == .unreadableTest else { return self }
    var fault = self
    fault.kind = .unreadableAmount
    return fault
  }

  static func unreadable(
    _ text: String,
    at range: Range<Int>,
    of subject: LegalSubject,
    isAmount: Bool
  ) -> LegalTextFault {
    isAmount
      ? LegalTextFault(
        .unreadableAmount,
        Bilingual("读不懂数额「\(text)」", "cannot read the amount `\(text)`"),
        at: range,
        help: [subject.sample(isAmount: isAmount, for: text)]
      )
      : LegalTextFault(
        .unreadableTest,
        Bilingual("读不懂条件「\(text)」", "cannot read the test `\(text)`"),
        at: range,
        help: [subject.sample(isAmount: isAmount, for: text)]
      )
  }

  static func vague(
    _ word: String,
    at range: Range<Int>,
    of subject: LegalSubject,
    isAmount: Bool
  ) -> LegalTextFault {
    LegalTextFault(
      isAmount ? .unreadableAmount : .unreadableTest,
      Bilingual("「\(word)」没有说清界限是否包括在内", "`\(word)` does not say where the limit lies"),
      at: range,
      help: [subject.sample(isAmount: isAmount, for: word)]
    )
  }

  static func torn(_ range: Range<Int>, meant: String, isAmount: Bool) -> LegalTextFault {
    LegalTextFault(
      isAmount ? .unreadableAmount : .unreadableTest,
      Bilingual("「以」字后面缺了一个字", "half of the word is missing behind `以`"),
      at: range,
      help: [.write(meant)]
    )
  }

  /// Two numbers of which only one says on which side it limits.
  static func halfLimited(_ range: Range<Int>, meant: String, isAmount: Bool) -> LegalTextFault {
    LegalTextFault(
      isAmount ? .unreadableAmount : .unreadableTest,
      Bilingual("两个数只有一个说明了是上限还是下限", "only one of the two numbers says on which side it limits"),
      at: range,
      help: [.write(meant)]
    )
  }

  static func unquoted(_ text: String, at range: Range<Int>) -> LegalTextFault {
    LegalTextFault(
      .unreadableTest,
      Bilingual("S-FEEL 符号只能写在引号内", "signs of S-FEEL stand in quotes only"),
      at: range,
      help: [.write("\"\(text)\"")]
    )
  }

  static func mixedSpelling(
    _ range: Range<Int>,
    of subject: LegalSubject,
    isAmount: Bool
  ) -> LegalTextFault {
    LegalTextFault(
      .mixedSpelling,
      Bilingual("混用了两种写法", "two spellings are mixed in one text"),
      at: range,
      help: [subject.sample(isAmount: isAmount)]
    )
  }

  static func unclearComma(_ range: Range<Int>, isSet: Bool) -> LegalTextFault {
    LegalTextFault(
      .unreadableTest,
      Bilingual("看不出此处是「且」还是「或者」", "this can mean *and* as well as *or*"),
      at: range,
      help: [
        isSet
          ? Bilingual(
            "写作「同时含甲、乙」、「含甲、乙之一」或者「不含甲、乙」",
            "write `has all of A, B`, `has any of A, B` or `has none of A, B`"
          )
          : Bilingual(
            "区间写作「5吨以上不满10吨」，两者居一写作「不满5吨或者10吨以上」",
            "write an interval as `at least 5 and under 10`, alternatives as `under 5 or at least 10`"
          )
      ]
    )
  }

  static func unclearScale(_ range: Range<Int>, readings: [String]) -> LegalTextFault {
    LegalTextFault(
      .unreadableTest,
      Bilingual(
        "看不出前一个数是否以万、千计",
        "the first number may or may not share the scale word of the second"
      ),
      at: range,
      help: readings.map { .write($0) }
    )
  }

  static func unclearUnit(_ range: Range<Int>, readings: [String]) -> LegalTextFault {
    LegalTextFault(
      .unreadableTest,
      Bilingual("一个数有单位，另一个没有", "one number has a unit and the other has none"),
      at: range,
      help: readings.map { .write($0) }
    )
  }

  static func sameSide(_ range: Range<Int>, meant: String) -> LegalTextFault {
    LegalTextFault(
      .invertedBounds,
      Bilingual("两个界限在同一侧", "both limits lie on the same side"),
      at: range,
      help: [.write(meant)]
    )
  }

  static func unordered(_ range: Range<Int>, of subject: LegalSubject) -> LegalTextFault {
    LegalTextFault(
      .unorderedComparison,
      Bilingual("这些值没有先后之分，不能比较", "these values have no order and cannot be compared"),
      at: range,
      help: [
        subject.sample(isAmount: false),
        Bilingual("或者在因素上声明 `ordered: true`", "or declare `ordered: true` for the factor"),
      ]
    )
  }

  static func inverted(_ range: Range<Int>, meant: String) -> LegalTextFault {
    LegalTextFault(
      .invertedBounds,
      Bilingual("下限高于上限", "the lower limit lies above the upper one"),
      at: range,
      help: [.write(meant)]
    )
  }

  static func emptyInterval(_ range: Range<Int>, meant: String) -> LegalTextFault {
    LegalTextFault(
      .emptyInterval,
      Bilingual("没有任何值在此范围内", "no value lies in this range"),
      at: range,
      help: [.write(meant)]
    )
  }

  static func overflow(at range: Range<Int>, of subject: LegalSubject) -> LegalTextFault {
    LegalTextFault(
      .numberOverflow,
      Bilingual("数值过大", "the number is too large"),
      at: range,
      help: [subject.sample(isAmount: false)]
    )
  }
}

extension Bilingual {
  /// Advice to write something else.
  static func write(_ text: String) -> Bilingual {
    Bilingual("写作 `\(text)`", "write `\(text)`")
  }

  /// Advice to write something else, which differs between the languages.
  static func write(_ chinese: String, _ english: String) -> Bilingual {
    Bilingual("写作 `\(chinese)`", "write `\(english)`")
  }
}

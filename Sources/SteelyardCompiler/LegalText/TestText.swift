package import SteelyardModel
import SteelyardText

/// Reads tests in the law's words (`5000元以上不满1万元`), in English and in S-FEEL (`"[5000..10000)"`).
package enum TestText {
  /// Reads a test of a factor of some type.
  ///
  /// Signs of S-FEEL are accepted in quoted texts only.
  package static func read(
    _ text: String,
    isQuoted: Bool,
    for type: FactorType,
    bounds: BoundsConvention = .civilCode
  ) -> Result<Test.Form, LegalTextFault> {
    guard let subject = LegalSubject(type) else { return .failure(.recordedOnly(text)) }
    do {
      if case .choices(let entries) = subject, (try? ChoiceText(entries).set(of: text)) == 0 {
        return .success(.values([0]))
      }
      if subject == .event, EventWord.saysHappened(text) {
        let end = Interval.End.excluding(Int64(Day.notHappened.number))
        return .success(.interval(Interval(lower: .unbounded, upper: end)))
      }
      try requireClearCommas(text, subject)
      var parser = try LegalParser(text, subject: subject, bounds: bounds, isQuoted: isQuoted)
      let reading = try parser.parse()
      let meaning = TestMeaning(subject: subject, text: text, spelling: parser.spelling)
      return .success(try meaning.form(of: reading))
    } catch {
      return .failure(error)
    }
  }

  /// Reads a test of the amount of a measure (`10万元以上`); nothing but one interval will do.
  package static func readInterval(
    _ text: String,
    isQuoted: Bool,
    for unit: Measure.Unit,
    bounds: BoundsConvention = .civilCode
  ) -> Result<Interval, LegalTextFault> {
    guard let type = unit.valueType, let subject = LegalSubject(type) else {
      return .failure(.recordedOnly(text))
    }
    return read(text, isQuoted: isQuoted, for: type, bounds: bounds).flatMap { form in
      switch form {
      case .any: .success(.all)
      case .interval(let interval): .success(interval)
      case .values(let values) where values.count == 1: .success(Interval(only: values[0]))
      case .values, .holds, .anyOf, .not, .unknown:
        .failure(
          .unreadable(text, at: 0..<text.utf8.count, of: subject, isAmount: false)
        )
      }
    }
  }

  /// `100,200` alone may be one number or a list of two, and is refused.
  private static func requireClearCommas(
    _ text: String,
    _ subject: LegalSubject
  ) throws(LegalTextFault) {
    guard subject.scale != nil, text.contains(","),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2C }),
      (try? QuantityText.read(text)) != nil
    else { return }
    let plain = text.filter { $0 != "," }
    let list = text.split(separator: ",").joined(separator: "、")
    throw LegalTextFault(
      .unreadableTest,
      Bilingual("看不出是一个数还是几个数", "this can be one number as well as a list"),
      at: 0..<text.utf8.count,
      help: [.write(plain), .write(list)]
    )
  }
}

extension LegalTextFault {
  /// The fault that something without a value is tested.
  static func recordedOnly(_ text: String) -> LegalTextFault {
    LegalTextFault(
      .unreadableTest,
      Bilingual("此处只记录文字，不能作为条件", "this is recorded as text and cannot be tested"),
      at: 0..<text.utf8.count,
      help: [Bilingual("改用 `choice` 并列出各项", "declare a `choice` with its entries")]
    )
  }
}

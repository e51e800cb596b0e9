import SteelyardModel
import SteelyardText

/// What is said about values that can stand in JSON and in tables.
extension Bilingual {
  static func notADay(_ text: String) -> Bilingual {
    Bilingual("「\(text)」不是日期", "`\(text)` is not a date")
  }

  static var howDaysAreWritten: Bilingual {
    Bilingual("写作 2024-03-01", "write it like 2024-03-01")
  }

  static func notAnAuthority(_ text: String) -> Bilingual {
    Bilingual("「\(text)」不是机关", "`\(text)` is not an authority")
  }

  static var howAuthoritiesAreWritten: Bilingual {
    Bilingual(
      "写作六位行政区划代码加部门，例如 350200.transport",
      "write the six digits of the region and the department, like 350200.transport"
    )
  }

  static func repeatedPower(_ id: String) -> Bilingual {
    Bilingual("权力事项「\(id)」重复", "the power `\(id)` stands here twice")
  }

  static func repeatedClaim(_ id: String) -> Bilingual {
    Bilingual("情节「\(id)」重复", "the circumstance `\(id)` stands here twice")
  }

  static func claimedAndRejected(_ id: String) -> Bilingual {
    Bilingual(
      "情节「\(id)」既已主张，又写作审查后不成立",
      "the circumstance `\(id)` is claimed, and is examined and rejected as well"
    )
  }

  static var noPower: Bilingual {
    Bilingual("没有写明权力事项", "no power is named")
  }

  static func notASubject(_ text: String) -> Bilingual {
    Bilingual("「\(text)」不是当事人类型", "`\(text)` is not a kind of subject")
  }

  static var subjects: Bilingual {
    Bilingual(
      Subject.allCases.map { "\($0.rawValue)（\($0.name)）" }.joined(separator: "、"),
      Subject.allCases.map { "\($0.rawValue) (\($0.name))" }.joined(separator: ", ")
    )
  }

  static func notAStep(_ text: String) -> Bilingual {
    Bilingual("「\(text)」不是程序步骤", "`\(text)` is not a step of a procedure")
  }

  static var steps: Bilingual {
    Bilingual(
      Step.allCases.map(\.rawValue).joined(separator: "、"),
      Step.allCases.map(\.rawValue).joined(separator: ", ")
    )
  }
}

extension Subject {
  /// Reads a kind of subject by its identifier or its Chinese name.
  init?(written text: String) {
    guard let subject = Self.allCases.first(where: { $0.rawValue == text || $0.name == text })
    else { return nil }
    self = subject
  }
}

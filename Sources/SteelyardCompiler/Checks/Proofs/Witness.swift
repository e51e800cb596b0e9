import SteelyardEvaluator
import SteelyardModel
import SteelyardText

/// Facts at which something is wrong, in words and ready to paste as an example.
struct Witness: Sendable {
  private let words: [Bilingual]
  /// The keys of an example.
  let example: String

  /// Puts a point of a space into words.
  ///
  /// - Parameters:
  ///   - point: One value for each factor of the space.
  ///   - space: The space.
  ///   - shown: The factors that matter; the others are left out.
  ///   - day: The day of the act, where an example has to state it.
  ///   - catalog: The catalog the factors belong to.
  init(
    _ point: [Int64],
    in space: RegionSpace,
    showing shown: Set<Ref<Factor>>,
    on day: Day? = nil,
    catalog: Catalog
  ) {
    let values = zip(space.factors, point).filter { shown.contains($0.0) }
    self.init(stated: values, computed: [], on: day, catalog: catalog)
  }

  /// Puts values of factors into words.
  ///
  /// - Parameters:
  ///   - stated: What a case states, in this order.
  ///   - computed: What is computed from it.
  ///   - day: The day of the act, where an example has to state it.
  ///   - catalog: The catalog the factors belong to.
  init(
    stated: [(Ref<Factor>, Int64)],
    computed: [(Ref<Factor>, Int64)],
    on day: Day?,
    catalog: Catalog
  ) {
    var words: [Bilingual] = []
    var facts: [String] = []
    var frame = ""
    if let day {
      words.append(Bilingual("行为日为\(day)", "the act is of \(day)"))
      frame = "acted: \(day), "
    }
    for (reference, bare) in stated {
      let factor = catalog[reference]
      let value = [.date, .event].contains(factor.type) && bare == .min + 1 ? Self.usualDay : bare
      let isUnknown = value == RegionSpace.unknown
      let text = isUnknown ? "无法查实" : factor.type.describe(value)
      words.append(
        isUnknown
          ? Bilingual("\(factor.name)无法查实", "\(factor.name) cannot be established")
          : Bilingual(
            "\(factor.name)为\(text)",
            "\(factor.name) is \(Self.english(value, of: reference, factor.type))"
          )
      )
      if reference == NameTable.subject {
        frame += "subject: \(text), "
      } else if factor.derivation == nil {
        facts.append("\(factor.name): \(Self.quoted(text))")
      }
    }
    for (reference, value) in computed {
      let factor = catalog[reference]
      words.append(
        value == RegionSpace.unknown
          ? Bilingual("\(factor.name)推算不出", "\(factor.name) cannot be computed")
          : Bilingual(
            "\(factor.name)算得\(factor.type.describe(value))",
            "\(factor.name) comes to \(factor.type.describeInEnglish(value))"
          )
      )
    }
    self.words = words
    example = "\(frame)facts: {\(facts.joined(separator: ", "))}"
  }

  /// The condition in Chinese: 货值为130元时.
  var when: String {
    words.isEmpty ? "无论事实如何" : words.map(\.chinese).joined(separator: "、") + "时"
  }

  /// The cases in English: the case that 货值 is 130 yuan.
  var cases: String { words.isEmpty ? "any case" : "the case that \(facts)" }

  /// The condition in English: where 货值 is 130 yuan.
  var place: String { words.isEmpty ? "whatever the facts are" : "where \(facts)" }

  private var facts: String { words.map(\.english).joined(separator: " and ") }

  /// The help that offers the facts as an example.
  var help: Bilingual {
    Bilingual("可以作为例子：`\(example)`", "as an example: `\(example)`")
  }

  /// A value in English words; the example keeps the words in which facts are stated.
  private static func english(
    _ value: Int64,
    of factor: Ref<Factor>,
    _ type: FactorType
  ) -> String {
    if factor == NameTable.subject, Subject.allCases.indices.contains(Int(clamping: value)) {
      return Subject.allCases[Int(clamping: value)].words.english
    }
    return type.describeInEnglish(value)
  }

  /// What stands for a date that may be any, 2024-01-01.
  private static let usualDay: Int64 = 19_723

  private static func quoted(_ text: String) -> String {
    let special: Set<Character> = [
      ",", ":", "{", "}", "[", "]", "#", "&", "*", "!", "|", ">", "'", "%", "@", "`",
    ]
    guard text.contains(where: special.contains) || text.isEmpty else { return text }
    return "\"\(text)\""
  }
}

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
  ///   - catalog: The catalog the factors belong to.
  init(
    _ point: [Int64],
    in space: RegionSpace,
    showing shown: Set<Ref<Factor>>,
    catalog: Catalog
  ) {
    var words: [Bilingual] = []
    var facts: [String] = []
    var subject = ""
    for (reference, value) in zip(space.factors, point) where shown.contains(reference) {
      let factor = catalog[reference]
      let isUnknown = value == RegionSpace.unknown
      let text = isUnknown ? "无法查实" : factor.type.describe(value)
      words.append(
        isUnknown
          ? Bilingual("\(factor.name)无法查实", "\(factor.name) cannot be established")
          : Bilingual("\(factor.name)为\(text)", "\(factor.name) is \(text)")
      )
      if reference == NameTable.subject {
        subject = "subject: \(text), "
      } else if factor.derivation == nil {
        facts.append("\(factor.name): \(Self.quoted(text))")
      }
    }
    self.words = words
    example = "\(subject)facts: {\(facts.joined(separator: ", "))}"
  }

  /// The condition in Chinese: 货值为130元时.
  var when: String {
    words.isEmpty ? "无论事实如何" : words.map(\.chinese).joined(separator: "、") + "时"
  }

  /// The cases in English: the case that 货值 is 130元.
  var cases: String { words.isEmpty ? "any case" : "the case that \(facts)" }

  /// The condition in English: where 货值 is 130元.
  var place: String { words.isEmpty ? "whatever the facts are" : "where \(facts)" }

  private var facts: String { words.map(\.english).joined(separator: " and ") }

  /// The help that offers the facts as an example.
  var help: Bilingual {
    Bilingual("可以作为例子：`\(example)`", "as an example: `\(example)`")
  }

  private static func quoted(_ text: String) -> String {
    let special: Set<Character> = [
      ",", ":", "{", "}", "[", "]", "#", "&", "*", "!", "|", ">", "'", "%", "@", "`",
    ]
    guard text.contains(where: special.contains) || text.isEmpty else { return text }
    return "\"\(text)\""
  }
}

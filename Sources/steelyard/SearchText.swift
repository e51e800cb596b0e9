import Steelyard
import SteelyardText

/// What a search found, for a person.
struct SearchText {
  let language: Language
  /// Whether words are shown by colour; by marks otherwise.
  let isColoured: Bool
  /// How wide the screen is, in cells.
  let screen: Int

  /// So many cells are left for names beside the identifiers at least.
  private static let room = 32

  /// A line for each power, and one below it for each other text in which words were found.
  func text(_ result: SearchResult) -> String {
    let width = result.hits.map { DisplayWidth.cells(in: $0.power) }.max() ?? 0
    if width + Self.room > screen { return narrow(result) }
    return result.hits.map { hit in
      let padding = String(repeating: " ", count: width - DisplayWidth.cells(in: hit.power) + 2)
      let others = hit.others.filter { $0.field != .id }.map {
        String(repeating: " ", count: width + 2) + $0.field.title[language] + "  " + marked($0.text)
      }
      let id = hit.others.first { $0.field == .id }.map { marked($0.text) } ?? hit.power
      return ([id + padding + marked(hit.name)] + others).map { $0 + "\n" }.joined()
    }
    .joined()
  }

  /// The same with the name below the identifier.
  private func narrow(_ result: SearchResult) -> String {
    result.hits.map { hit in
      let id = hit.others.first { $0.field == .id }.map { marked($0.text) } ?? hit.power
      let others = hit.others.filter { $0.field != .id }
        .map { "  " + $0.field.title[language] + "  " + marked($0.text) }
      return ([id, "  " + marked(hit.name)] + others).map { $0 + "\n" }.joined()
    }
    .joined()
  }

  /// How many there are.
  func summary(_ result: SearchResult) -> String {
    let (shown, total) = (result.hits.count, result.total)
    if total == 0 { return Bilingual("没有找到", "nothing was found")[language] }
    if shown < total {
      return Bilingual(
        "共 \(total) 项，显示前 \(shown) 项；--limit 可以多显示",
        "\(total) powers, the first \(shown) of them shown; --limit shows more"
      )[language]
    }
    return Bilingual("共 \(total) 项", total == 1 ? "1 power" : "\(total) powers")[language]
  }

  private func marked(_ text: MarkedText) -> String {
    text.pieces.map { piece in
      let shown = Self.visible(piece.text)
      guard piece.isMarked else { return shown }
      return isColoured ? "\u{1B}[1;31m\(shown)\u{1B}[0m" : "【\(shown)】"
    }
    .joined()
  }

  /// A text with the names of characters that nobody sees, which could make it look like another.
  private static func visible(_ text: String) -> String {
    text.unicodeScalars.map { character in
      HiddenCharacter(character.value) == nil
        ? String(character) : "<\(HiddenCharacter.name(of: character.value))>"
    }
    .joined()
  }
}

extension SearchField {
  /// What it is called.
  var title: Bilingual {
    switch self {
    case .name: Bilingual("名称", "name")
    case .id: Bilingual("标识", "identifier")
    case .code: Bilingual("编号", "code")
    case .provision: Bilingual("条款", "provision")
    case .instrument: Bilingual("法律文件", "instrument")
    case .factor: Bilingual("裁量因素", "factor")
    case .measure: Bilingual("措施", "measure")
    case .grade: Bilingual("阶次", "grade")
    case .volume: Bilingual("分册", "volume")
    }
  }
}

import Mustache

/// One template of the house.
struct Template {
  private let template: MustacheTemplate

  /// Reads a template that stands in the source; a mistake in it is ours, and every test that writes a notice finds it.
  init(_ text: String) {
    do {
      template = try MustacheTemplate(string: text)
    } catch {
      preconditionFailure("a template of the house cannot be read: \(error)")
    }
  }

  /// Fills the template; the text ends with one line break.
  func fill(with contents: some Sendable) -> String {
    var text = template.render(contents)[...]
    while text.last == "\n" { text.removeLast() }
    return text + "\n"
  }
}

import SteelyardText

extension Diagnostic {
  /// The message with its placeless notes and its help, a line for each, for readers that have no field for them.
  func textWithHelp(in language: Language) -> String {
    let notes = notes.filter { $0.span == nil }.map {
      Self.line(Wording.note, $0.message, language)
    }
    let help = help.map { Self.line(Wording.help, $0, language) }
    return ([message[language]] + notes + help).joined(separator: "\n")
  }

  private static func line(_ label: Bilingual, _ text: Bilingual, _ language: Language) -> String {
    "\(label[language]): \(text[language])"
  }
}

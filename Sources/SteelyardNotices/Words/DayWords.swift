package import SteelyardModel
package import SteelyardText

extension Day {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The day as it is written in documents: `2024年3月1日`, `1 March 2024`.
  package func words(in language: Language) -> String {
    let date = civil
    switch language {
    case .chinese: return "\(date.year)年\(date.month)月\(date.day)日"
    case .english: return "\(date.day) \(Self.months[date.month - 1]) \(date.year)"
    }
  }
}

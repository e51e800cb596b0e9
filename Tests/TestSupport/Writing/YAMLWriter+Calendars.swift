import SteelyardModel

extension YAMLWriter {
  /// The calendar of a volume's authority, in the first of its volumes.
  func calendar(of volume: Int) -> YAML? {
    let authority = catalog.volumes[volume].authority
    let isFirst = catalog.volumes.firstIndex { $0.authority == authority } == volume
    guard isFirst, let calendar = catalog.calendars.first(where: { $0.authority == authority })
    else { return nil }
    func days(_ days: [Day]) -> YAML? {
      days.isEmpty ? nil : .texts(days.map(\.description))
    }
    let years = calendar.years.map { year in
      (
        key: String(year.number),
        value: YAML?.some(
          .map([
            ("source", .text(year.source)), ("holidays", days(year.holidays)),
            ("working", days(year.working)),
          ])
        )
      )
    }
    return .map([
      ("weekend", .texts(calendar.weekend.map(\.name))), ("years", .map(years)),
    ])
  }
}

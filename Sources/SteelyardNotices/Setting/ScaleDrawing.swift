/// The picture of ranges on one axis as SVG, which scales with the page while its words keep their size.
///
/// Places along the axis are percentages, so that the picture is as wide as there is room. Its name and its description say in words what is
/// drawn, for those who hear the page.
struct ScaleDrawing {
  /// The picture.
  let scale: NoticeScale
  /// Makes a text inert in HTML.
  let escape: (String) -> String

  /// The height of a row: a line of words, and the bar below it.
  private static let pitch = 40
  private static let baseline = 14
  private static let barTop = 20
  private static let barHeight = 9

  /// The element, in one line.
  var svg: String {
    let height = scale.rows.count * Self.pitch
    return #"<svg role="img" width="100%" height="\#(height)">"#
      + "<title>\(escape(scale.title))</title><desc>\(escape(description))</desc>"
      + grid(to: height) + scale.rows.indices.map(row).joined() + "</svg>"
  }

  /// What is drawn, in words.
  private var description: String {
    scale.rows.map { row in
      let place = row.isPlaced ? " [\(Self.percent(row.start)) – \(Self.percent(row.end))]" : ""
      return "\(row.label): \(row.text)\(place)"
    }
    .joined(separator: "; ")
  }

  /// Lines at the places where a bar begins or ends, from the first row down.
  private func grid(to height: Int) -> String {
    let placed = scale.rows.filter { $0.isPlaced && $0.role != .decision }
    let places = Set(placed.flatMap { [$0.start, $0.end] })
    return places.sorted().map { place in
      let x = Self.percent(place)
      return #"<line class="grid" x1="\#(x)" x2="\#(x)" y1="\#(Self.barTop)" y2="\#(height - 6)"/>"#
    }
    .joined()
  }

  private func row(at index: Int) -> String {
    let row = scale.rows[index]
    let top = index * Self.pitch
    let words =
      #"<text class="label" x="0" y="\#(top + Self.baseline)">\#(escape(row.label))</text>"#
      + #"<text class="value" x="100%" y="\#(top + Self.baseline)">\#(escape(row.text))</text>"#
    let track =
      #"<rect class="track" x="0" y="\#(top + Self.barTop)" width="100%" height="\#(Self.barHeight)"/>"#
    return #"<g class="\#(row.role.rawValue)">"# + words + track + bar(row, at: index) + "</g>"
  }

  private func bar(_ row: NoticeScale.Row, at index: Int) -> String {
    guard row.isPlaced else { return "" }
    let top = index * Self.pitch + Self.barTop
    let middle = top + Self.barHeight / 2
    if row.role == .decision || row.start == row.end {
      return #"<svg x="\#(Self.percent(row.start))" y="\#(middle)" overflow="visible">"#
        + #"<path class="run" d="M-6 0 0 -6 6 0 0 6z"/></svg>"#
    }
    return #"<rect class="run" x="\#(Self.percent(row.start))" y="\#(top)" "#
      + #"width="\#(Self.percent(row.end - row.start))" height="\#(Self.barHeight)"\#(shade(index))/>"#
  }

  /// Bands grow darker from the lightest to the heaviest.
  private func shade(_ index: Int) -> String {
    let bands = scale.rows.indices.filter { scale.rows[$0].role == .benchmark }
    guard bands.count > 1, let place = bands.firstIndex(of: index) else { return "" }
    let share = 4500 + 5500 * place / (bands.count - 1)
    return #" fill-opacity="\#(Decimal(Int64(share), scale: 4, minimum: 0))""#
  }

  private static func percent(_ share: Int) -> String {
    Decimal(Int64(share), scale: 2, minimum: 0).description + "%"
  }
}

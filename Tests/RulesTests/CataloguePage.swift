import SteelyardModel

/// The page `Catalogue.md` of the documentation, written from the rules that ship.
struct CataloguePage {
  var catalog: Catalog
  var files: [String: String]

  var text: String {
    let lines = [
      Self.opening, shapes, "## Powers\n\n" + Self.legend, powers, "## Faults\n\n" + Self.onFaults,
      faults,
    ]
    return lines.joined(separator: "\n\n") + "\n"
  }

  private static let opening = """
    # The catalogue that ships

    Every power in `rules/`, the shapes it is written in, where it was read, and the faults found in what was published.

    ## Overview

    This page is written from the rules by the tests, and a test fails when it no longer says what they do: `RECORD=1` with the filter
    `CataloguePage` writes it anew. Which shapes a power has is read off its clauses, its bands and its factors.

    ## Shapes
    """

  private static let legend = """
    The letters are the shapes above; a power without one has a plain range. *Read in* is where the figures were read; † marks powers of which something could not be verified,
    and `steelyard show POWER` tells what.
    """

  private static let onFaults = """
    The published texts stay as they are; each fault is named with the reading chosen, and `steelyard check rules` repeats it as a note.
    """

  private var shapes: String {
    var lines = ["| | Shape | Powers | Among them |", "|---|---|---|---|"]
    let all = catalog.powers.map { (power: $0, shapes: catalog.shapes(of: $0)) }
    for shape in Shape.allCases {
      let ids = all.filter { $0.shapes.contains(shape) }.map { "`\($0.power.id)`" }
      let few = ids.prefix(3).joined(separator: ", ")
      lines.append("| (\(shape.rawValue)) | \(shape.title) | \(ids.count) | \(few) |")
    }
    return lines.joined(separator: "\n")
  }

  private var powers: String {
    var lines = ["| Power | Kind | Shapes | Files | Read in |", "|---|---|---|---|---|"]
    for power in catalog.powers {
      let standards = catalog.standards(of: power)
      let shapes = catalog.shapes(of: power).map(\.rawValue).joined(separator: " ")
      let names = ([power.volume] + standards.map(\.volume)).compactMap { files[catalog[$0].id] }
      let isVerified = power.unverified == nil && standards.allSatisfy { $0.unverified == nil }
      let cells = [
        "`\(power.id)` \(power.name)\(isVerified ? "" : " †")", power.kind.rawValue, shapes,
        Self.unique(names).map { "`\($0)`" }.joined(separator: " "), power.source ?? "",
      ]
      lines.append("| " + cells.map(Self.cell).joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n")
  }

  private var faults: String {
    var lines = ["| Of | Fault and reading |", "|---|---|"]
    for power in catalog.powers {
      if let fault = power.knownDefect { lines.append("| `\(power.id)` | \(Self.cell(fault)) |") }
      for standard in catalog.standards(of: power) {
        guard let fault = standard.knownDefect else { continue }
        lines.append("| `\(standard.id)` | \(Self.cell(fault)) |")
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func cell(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("|", with: "\\|")
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}

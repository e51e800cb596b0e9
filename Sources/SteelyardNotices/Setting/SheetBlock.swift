/// One piece of a section, escaped; exactly one of its properties is there.
struct SheetBlock {
  /// Running text.
  var paragraph: String?
  /// Short points.
  var list: List?
  /// Labels and texts.
  var terms: Terms?
  /// A table.
  var table: Table?
  /// Where an amount lies in its ranges.
  var scale: Scale?
  /// What is decided.
  var decisions: Decisions?

  init(_ block: NoticeBlock, hasBars: Bool, escape: @escaping (String) -> String) {
    switch block {
    case .paragraph(let text): paragraph = escape(text)
    case .list(let points): list = List(points: points.map(escape))
    case .terms(let terms):
      self.terms = Terms(entries: terms.map { Sheet.Term($0, escape: escape) })
    case .table(let table): self.table = Table(table, escape: escape)
    case .scale(let scale): self.scale = Scale(scale, hasBars: hasBars, escape: escape)
    case .decisions(let figures):
      decisions = Decisions(figures: figures.map { Figure($0, escape: escape) })
    }
  }
}

extension SheetBlock {
  /// Short points.
  struct List {
    /// The points.
    var points: [String]
  }

  /// Labels and texts.
  struct Terms {
    /// The entries.
    var entries: [Sheet.Term]
  }

  /// A table.
  struct Table {
    /// The headings.
    var head: [String]
    /// The rows.
    var rows: [Row]

    /// One row.
    struct Row {
      /// Its cells.
      var cells: [String]
    }

    init(_ table: NoticeTable, escape: (String) -> String) {
      head = table.head.map(escape)
      rows = table.rows.map { Row(cells: $0.map(escape)) }
    }
  }

  /// What is decided.
  struct Decisions {
    /// The measures.
    var figures: [Figure]
  }

  /// One decided measure.
  struct Figure {
    /// The measure.
    var label: String
    /// How much; nil where it has no quantity.
    var amount: String?
    /// The amount in capital numerals.
    var words: String?

    init(_ figure: NoticeFigure, escape: (String) -> String) {
      label = escape(figure.label)
      amount = figure.amount.isEmpty ? nil : escape(figure.amount)
      words = figure.words.isEmpty ? nil : escape(figure.words)
    }
  }

  /// A picture of ranges on one axis.
  struct Scale {
    /// What is measured.
    var title: String
    /// Whether its rows have bars.
    var hasBars: Bool
    /// The rows.
    var rows: [Row]
    /// The picture as SVG.
    var drawing: String

    /// One range or amount.
    struct Row {
      /// What it shows.
      var label: String
      /// The amounts in words.
      var text: String
      /// Where it lies, in plain signs; nil where bars are left out.
      var bar: String?
    }

    /// The signs of a bar in a column of a table.
    private static let length = 24

    init(_ scale: NoticeScale, hasBars: Bool, escape: @escaping (String) -> String) {
      title = escape(scale.title)
      self.hasBars = hasBars
      rows = scale.rows.map { row in
        Row(
          label: escape(row.label),
          text: escape(row.text),
          bar: hasBars ? TextScale.bar(row, of: Self.length).replacing("|", with: "") : nil
        )
      }
      drawing = ScaleDrawing(scale: scale, escape: escape).svg
    }
  }
}

/// The look of a notice on screen and on A4.
enum NoticeStyle {
  /// The style sheet.
  static let sheet = """
    :root {
      --ink: #1d1b18; --soft: #6b655c; --line: #d8d2c6; --faint: #f5f2ea;
      --seal: #a8201a; --slate: #41627e; --paper: #fff; --label: 36mm;
      --desk: #e9e5dc; --track: #e4dfd3; --range: #b9b2a4; color-scheme: light dark;
      --song: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", STSong, SimSun, serif;
      --hei: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", SimHei, sans-serif;
    }
    :lang(en) {
      --label: 44mm;
      --song: Charter, "Source Serif 4", Georgia, "Noto Serif", "Noto Serif CJK SC", serif;
      --hei: "Source Sans 3", "Helvetica Neue", Arial, "Noto Sans", "Noto Sans CJK SC", sans-serif;
    }
    * { box-sizing: border-box; margin: 0; padding: 0; }
    html { background: var(--desk); }
    body {
      color: var(--ink); font: 10.5pt/1.7 var(--song);
      text-autospace: normal; font-variant-numeric: lining-nums tabular-nums;
      overflow-wrap: anywhere; -webkit-print-color-adjust: exact; print-color-adjust: exact;
    }
    article {
      background: var(--paper); width: min(210mm, 100% - 2rem); margin: 2rem auto;
      padding: 20mm 22mm 16mm; box-shadow: 0 1px 3px #0002, 0 12px 40px #0001;
    }
    header { text-align: center; border-bottom: 2.5pt solid var(--seal); padding-bottom: 3mm; position: relative; }
    header::after {
      content: ""; position: absolute; inset: auto 0 -5pt 0; border-bottom: .5pt solid var(--seal);
    }
    .authority { color: var(--seal); font: 700 13pt/1.5 var(--song); letter-spacing: .12em; }
    h1 { font: 700 21pt/1.45 var(--song); letter-spacing: .08em; margin: 2mm 0 1mm; text-wrap: balance; }
    :lang(en) h1, :lang(en) .authority { letter-spacing: .01em; }
    .subtitle { color: var(--soft); font-style: italic; }
    .number { font-size: 10.5pt; color: var(--soft); margin-top: 2mm; }
    section { margin-top: 4.6mm; }
    h2 {
      font: 700 12pt/1.5 var(--hei); margin-bottom: 1.2mm; break-after: avoid; display: flex;
    }
    .ordinal { color: var(--seal); white-space: pre; }
    header p { text-align: center; }
    p { margin: 1.2mm 0; orphans: 2; widows: 2; }
    section p, .lead { text-indent: 2em; text-align: justify; }
    .lead { margin-top: 7mm; }
    section p:has(+ table) { break-after: avoid; }
    :lang(en) section p, :lang(en) .lead { text-indent: 0; text-align: start; }
    dl > div { display: grid; grid-template-columns: var(--label) 1fr; padding: .4mm 0; break-inside: avoid; }
    dd, dt { min-width: 0; }
    dl > div:not(:last-child):nth-child(-n+2) { break-after: avoid; }
    dl > div:not(:first-child):nth-last-child(-n+2) { break-before: avoid; }
    dt { color: var(--soft); font: 9pt/1.98 var(--hei); }
    dd { unicode-bidi: isolate; }
    dl + table, p + table, table + p, table + dl, table + table { margin-top: 2.5mm; }
    table {
      width: 100%; border-collapse: collapse; font-size: 9.5pt; line-height: 1.55;
      border-top: 1.2pt solid var(--ink); border-bottom: 1.2pt solid var(--ink);
    }
    thead { display: table-header-group; }
    th {
      font: 700 9pt/1.6 var(--hei); text-align: start; white-space: nowrap; color: var(--soft);
      border-bottom: .6pt solid var(--ink); padding: 1mm 2.5mm .8mm 0; vertical-align: bottom;
    }
    td { padding: 1.1mm 2.5mm 1.1mm 0; vertical-align: top; unicode-bidi: isolate; }
    th:first-child { width: var(--label); }
    th:last-child, td:last-child { padding-right: 0; }
    td:first-child { font-weight: 600; }
    tbody tr + tr td { border-top: .4pt solid var(--line); }
    tr { break-inside: avoid; }
    tbody tr:not(:last-child):nth-child(-n+3) { break-after: avoid; }
    tbody tr:not(:first-child):nth-last-child(-n+3) { break-before: avoid; }
    ul { list-style: none; }
    li { padding-left: 1.2em; position: relative; margin: 1mm 0; break-inside: avoid; }
    ul > li::before { content: ""; position: absolute; left: .2em; top: .72em; width: .32em; height: .32em; background: var(--seal); }
    .decisions { display: flex; flex-wrap: wrap; gap: 0; border: 1pt solid var(--ink); margin: 1mm 0 4mm; break-inside: avoid; }
    .figure { flex: 1 1 auto; padding: 3mm 4.5mm; display: flex; flex-direction: column; justify-content: center; }
    .figure + .figure { border-left: .6pt solid var(--line); }
    .figure .label { font: 700 10pt/1.6 var(--hei); }
    .figure .amount { font: 700 17pt/1.35 var(--song); color: var(--seal); }
    .figure .words { font-size: 10pt; }
    .scale { margin: 3mm 0 1mm; padding: 3mm 4mm; background: var(--faint); break-inside: avoid; }
    .scale figcaption { font: 700 9pt/1.6 var(--hei); color: var(--soft); margin-bottom: 1mm; }
    .scale svg { display: block; overflow: visible; font: 9.5pt/1 var(--song); }
    .scale text { fill: var(--ink); }
    .scale .label { font-family: var(--hei); font-size: 9pt; }
    .scale .value { text-anchor: end; }
    .scale .track { fill: var(--track); }
    .scale .grid { stroke: var(--line); stroke-width: 1; stroke-dasharray: 2 2; }
    .scale .run { fill: var(--slate); }
    .statute .run { fill: var(--range); }
    .scored .run { fill-opacity: .55; stroke: var(--slate); stroke-dasharray: 5 3; }
    .open .track { fill: none; stroke: var(--line); stroke-dasharray: 3 3; }
    .decision .run { fill: var(--seal); }
    .decision .value { fill: var(--seal); font-weight: 700; }
    footer { margin-top: 9mm; display: grid; grid-template-columns: minmax(50%, 1fr) fit-content(60mm); gap: 8mm; align-items: end; break-inside: avoid; break-before: avoid; }
    .signature { grid-area: 1 / 2; text-align: right; padding: 6mm 0 0 12mm; }
    .signature p { text-align: right; margin: .5mm 0; }
    .signature p:first-child { font-weight: 700; }
    .signature p:last-child { color: var(--soft); font-size: 9pt; }
    .receipt {
      grid-area: 1 / 1; border-top: .5pt solid var(--line); padding-top: 1.5mm; color: var(--soft);
      font: 7.5pt/1.5 ui-monospace, "Noto Sans Mono CJK SC", Menlo, Consolas, monospace;
    }
    .receipt > div { padding: 0; grid-template-columns: 18mm 1fr; }
    .receipt dt { font-size: 7.5pt; line-height: 1.5; }
    .draft { margin-top: 8mm; padding: 3.5mm 5mm; border: 1pt solid var(--seal); color: var(--seal); }
    .draft .warning { font: 700 12pt/1.5 var(--hei); letter-spacing: .1em; }
    .draft ol { padding-left: 1.6em; font-size: 10pt; }
    .draft li { padding-left: .2em; }
    cite { font-style: normal; color: var(--soft); font-size: 9pt; margin-left: .4em; }
    .watermark {
      position: fixed; inset: 0; display: grid; place-items: center; pointer-events: none; z-index: 1;
      font: 700 130pt/1 var(--song); letter-spacing: .2em; color: var(--seal); opacity: .07; rotate: -28deg; white-space: nowrap;
    }
    :lang(en) .watermark { font-size: 92pt; }
    @page {
      size: A4; margin: 20mm 23mm 19mm;
      @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #6b655c; }
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --ink: #e8e4dc; --soft: #a39c90; --line: #47433c; --faint: #2a2823;
        --seal: #ef7d74; --slate: #8fb4d6; --paper: #211f1b; --desk: #161512; --track: #3a372f; --range: #7d766a;
      }
    }
    @media print {
      html { background: none; }
      article { width: auto; margin: 0; padding: 0; box-shadow: none; }
    }
    @media (max-width: 640px) {
      :root:root { --label: 24mm; }
      th { white-space: normal; }
      th:first-child { width: auto; }
      article { padding: 8mm 6mm; }
    }
    """
}

/// The page of a notice; every text in it is escaped before, and the page allows itself no script, no frame and no outside file.
enum HTMLTemplate {
  /// The template, read once.
  static let template = Template(
    """
    {{% CONTENT_TYPE: TEXT}}
    <!DOCTYPE html>
    <html lang="{{sheet.language}}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>{{sheet.title}} {{sheet.number}}</title>
    <style>
    {{style}}
    </style>
    </head>
    <body>
    {{#sheet}}
    {{#.draft}}
    <div class="watermark" aria-hidden="true">{{.watermark}}</div>
    {{/.draft}}
    <article>
    <header>
    <p class="authority">{{.authority}}</p>
    <h1>{{.title}}</h1>
    {{#.subtitle}}
    <p class="subtitle">{{.}}</p>
    {{/.subtitle}}
    <p class="number">{{.number}}</p>
    </header>
    {{#.draft}}
    <aside class="draft">
    <p class="warning">{{.warning}}</p>
    <p>{{.missing}}</p>
    <ol>
    {{#.lacks}}
    <li>{{.text}} <cite>{{.label}}</cite></li>
    {{/.lacks}}
    </ol>
    </aside>
    {{/.draft}}
    <p class="lead">{{.lead}}</p>
    {{#.sections}}
    <section>
    <h2><span class="ordinal">{{.ordinal}}</span>{{.heading}}</h2>
    {{#.blocks}}
    {{#.paragraph}}
    <p>{{.}}</p>
    {{/.paragraph}}
    {{#.list}}
    <ul>
    {{#.points}}
    <li>{{.}}</li>
    {{/.points}}
    </ul>
    {{/.list}}
    {{#.terms}}
    <dl>
    {{#.entries}}
    <div><dt>{{.label}}</dt><dd>{{.text}}</dd></div>
    {{/.entries}}
    </dl>
    {{/.terms}}
    {{#.decisions}}
    <div class="decisions">
    {{#.figures}}
    <div class="figure"><span class="label">{{.label}}</span>{{#.amount}}<span class="amount">{{.}}</span>{{/.amount}}{{#.words}}<span class="words">{{.}}</span>{{/.words}}</div>
    {{/.figures}}
    </div>
    {{/.decisions}}
    {{#.scale}}
    <figure class="scale">
    <figcaption>{{.title}}</figcaption>
    {{.drawing}}
    </figure>
    {{/.scale}}
    {{#.table}}
    <table>
    <thead><tr>{{#.head}}<th scope="col">{{.}}</th>{{/.head}}</tr></thead>
    <tbody>
    {{#.rows}}
    <tr>{{#.cells}}<td>{{.}}</td>{{/.cells}}</tr>
    {{/.rows}}
    </tbody>
    </table>
    {{/.table}}
    {{/.blocks}}
    </section>
    {{/.sections}}
    <footer>
    <div class="signature">
    {{#.signature}}
    <p>{{.}}</p>
    {{/.signature}}
    </div>
    <dl class="receipt">
    {{#.receipt}}
    <div><dt>{{.label}}</dt><dd>{{.text}}</dd></div>
    {{/.receipt}}
    </dl>
    </footer>
    </article>
    {{/sheet}}
    </body>
    </html>
    """
  )
}

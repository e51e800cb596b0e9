/// The order of a notice in Markdown; every text in it is escaped before.
enum MarkdownTemplate {
  /// The template, read once.
  static let template = Template(
    """
    {{% CONTENT_TYPE: TEXT}}
    {{authority}}

    # {{title}}

    {{#subtitle}}
    {{.}}

    {{/subtitle}}
    {{number}}

    {{#draft}}
    > **{{.warning}}**
    >
    > {{.missing}}
    >
    {{#lacks}}
    > - {{.text}} ({{.label}})
    {{/lacks}}

    {{/draft}}
    {{lead}}

    {{#sections}}
    ## {{.ordinal}}{{.heading}}

    {{#.blocks}}
    {{#.paragraph}}
    {{.}}

    {{/.paragraph}}
    {{#.list}}
    {{#.points}}
    - {{.}}
    {{/.points}}

    {{/.list}}
    {{#.terms}}
    {{#.entries}}
    - **{{.label}}** {{.text}}
    {{/.entries}}

    {{/.terms}}
    {{#.decisions}}
    {{#.figures}}
    - **{{.label}}**{{#.amount}} {{.}}{{/.amount}}{{#.words}} {{.}}{{/.words}}
    {{/.figures}}

    {{/.decisions}}
    {{#.scale}}
    | {{.title}} | |{{#.hasBars}} |{{/.hasBars}}
    | --- | --- |{{#.hasBars}} --- |{{/.hasBars}}
    {{#.rows}}
    | {{.label}} | {{.text}} |{{#.bar}} `{{.}}` |{{/.bar}}
    {{/.rows}}

    {{/.scale}}
    {{#.table}}
    |{{#.head}} {{.}} |{{/.head}}
    |{{#.head}} --- |{{/.head}}
    {{#.rows}}
    |{{#.cells}} {{.}} |{{/.cells}}
    {{/.rows}}

    {{/.table}}
    {{/.blocks}}
    {{/sections}}
    ---

    {{#signature}}
    {{.}}

    {{/signature}}
    ---

    {{#receipt}}
    - **{{.label}}** {{.text}}
    {{/receipt}}
    """
  )
}

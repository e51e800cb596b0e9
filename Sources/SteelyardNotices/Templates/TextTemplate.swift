/// The order of a notice in plain text; its lines are set before.
enum TextTemplate {
  /// The template read once.
  static let template = Template(
    """
    {{% CONTENT_TYPE: TEXT}}
    {{#authority}}
    {{.}}
    {{/authority}}
    {{#title}}
    {{.}}
    {{/title}}
    ================================================================================
    {{#number}}
    {{.}}
    {{/number}}
    {{#draft}}
    {{.}}
    {{/draft}}

    {{#lead}}
    {{.}}
    {{/lead}}
    {{#sections}}

    {{#heading}}
    {{.}}
    {{/heading}}
    --------------------------------------------------------------------------------
    {{#lines}}
    {{.}}
    {{/lines}}
    {{/sections}}

    {{#signature}}
    {{.}}
    {{/signature}}

    ================================================================================
    {{#receipt}}
    {{.}}
    {{/receipt}}
    """
  )
}

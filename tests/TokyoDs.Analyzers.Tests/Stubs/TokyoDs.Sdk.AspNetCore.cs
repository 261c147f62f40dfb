using Microsoft.AspNetCore.Razor.TagHelpers;

namespace TokyoDs.Accessibility;

[HtmlTargetElement("tds-field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper : TagHelper;

[HtmlTargetElement("tds-dialog", Attributes = "id,heading,open-text")]
public sealed class DialogTagHelper : TagHelper;

[HtmlTargetElement("tds-button")]
public sealed class ButtonTagHelper : TagHelper;

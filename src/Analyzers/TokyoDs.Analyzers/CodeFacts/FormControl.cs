using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The controls of a form: which need a label, and what the code calls what they ask.</summary>
internal static class FormControl
{
    /// <summary>Types of <c>input</c> that need no label or are named by their own value.</summary>
    private static readonly HashSet<string> Unlabelled = new(["hidden", "submit", "button", "reset", "image"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> TextTypes = new(["", "text", "email", "tel", "url", "search", "password", "number"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The form components of Blazor that render one control and pass their attributes on.</summary>
    private static readonly HashSet<string> BlazorControls =
        ["InputText", "InputTextArea", "InputNumber", "InputDate", "InputSelect", "InputCheckbox", "InputRadio", "InputFile"];

    /// <summary>Components of the framework that put nothing around their content.</summary>
    private static readonly HashSet<string> BareComponents =
        ["EditForm", "AuthorizeView", "Authorized", "NotAuthorized", "CascadingValue", "ErrorBoundary", "ChildContent", "InputRadioGroup"];

    private static readonly string[] Naming = ["asp-for", "@bind-Value", "@bind", "name", "id"];

    /// <summary>A control that people fill in and that needs a label.</summary>
    public static bool IsFilledIn(MarkupElement element, MarkupKind kind) =>
        IsBlazor(element, kind)
        || element.IsOnPage()
        && (element.IsNamed("select") || element.IsNamed("textarea")
            || element.IsNamed("input") && (element.FindAttribute("type") is not { } type || type.Value.Literal is { } text && !Unlabelled.Contains(text.Trim())));

    /// <summary>A control that takes typed text; an <c>input</c> without type may be one.</summary>
    public static bool TakesText(MarkupElement element, MarkupKind kind) =>
        IsBlazor(element, kind) ? element.Name is "InputText" or "InputTextArea" or "InputNumber"
        : element.IsOnPage()
        && (element.IsNamed("textarea") || element.IsNamed("input") && (element.FindAttribute("type") is not { } type || type.Value.Literal is { } text && TextTypes.Contains(text.Trim())));

    public static bool IsBlazor(MarkupElement element, MarkupKind kind) => kind == MarkupKind.Razor && BlazorControls.Contains(element.Name);

    /// <summary>Something around a control that may well bring a label or a name for a group: a component or tag helper we do not know.</summary>
    public static bool MayNameItsContent(MarkupElement around) => around.IsOpaque && !BareComponents.Contains(around.Name);

    /// <summary>What the model expression, the name or the id calls the control, its last part: <c>PostalCode</c> of <c>Input.PostalCode</c>; empty when unknown.</summary>
    public static string NameOf(MarkupElement control, MarkupDocument document)
    {
        foreach (var name in Naming)
        {
            if (control.Attributes.FirstOrDefault(attribute => attribute.IsNamed(name)) is { } attribute
                && Source(document, attribute) is { Length: > 0 } source
                && (!attribute.Value.IsDynamic || name is "asp-for" or "@bind-Value" or "@bind"))
            {
                return source.Trim('@', '(', ')', ' ').Split('.', '[', ']', '_', '-').LastOrDefault(part => part.Length > 0 && !char.IsDigit(part[0])) ?? "";
            }
        }

        return "";
    }

    /// <summary>The start tag as far as it tells one control from another: <c>&lt;input asp-for="Name"&gt;</c>.</summary>
    public static string Describe(MarkupElement control, MarkupDocument document) =>
        Naming.Append("type").Select(name => control.Attributes.FirstOrDefault(attribute => attribute.IsNamed(name))).FirstOrDefault(attribute => attribute is not null) is { } found
            ? $"<{control.Name} {document.Text.Substring(found.Span.Start, found.Span.Length)}>"
            : $"<{control.Name}>";

    /// <summary>The value as it was written.</summary>
    public static string Source(MarkupDocument document, MarkupAttribute attribute) =>
        attribute.ValueSpan is { } span ? document.Text.Substring(span.Start, span.Length) : "";
}

using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The ids of one file, for elements that name another by its id.</summary>
internal sealed class PageIds
{
    /// <summary>Components of the framework that add no element with an id of their own.</summary>
    private static readonly HashSet<string> WithoutIds =
    [
        "EditForm", "AuthorizeView", "Authorized", "NotAuthorized", "Authorizing", "CascadingValue", "ErrorBoundary", "ChildContent", "InputRadioGroup", "NavLink", "PageTitle",
        "HeadContent", "AntiforgeryToken", "DataAnnotationsValidator", "ValidationMessage", "ValidationSummary", "Virtualize",
        "InputText", "InputTextArea", "InputNumber", "InputDate", "InputSelect", "InputCheckbox", "InputRadio", "InputFile",
    ];

    /// <summary>Words in code that may put elements on the page.</summary>
    private static readonly string[] Rendering = ["Html.", "Render", "Partial", "Component", "Content", "Body", "Fragment", "Template", "Raw(", "Markup"];

    private static readonly string[] HarmlessHelpers =
    [
        "Html.AntiForgeryToken", "Html.DisplayNameFor", "Html.DisplayName(", "Html.DisplayFor", "Html.ValidationMessageFor", "Html.ValidationSummary", "Html.LabelFor",
        "Html.IdFor", "Html.NameFor", "Html.ActionLink", "Html.RouteLink", "Html.Encode", "Url.Content",
    ];

    private readonly Dictionary<string, MarkupElement> _elements = new(StringComparer.Ordinal);

    /// <summary>Whether code, a component or a partial may bring elements with ids, or an id is computed.</summary>
    public bool MayHaveMore { get; private set; }

    public static PageIds In(MarkupDocument document)
    {
        var ids = new PageIds();
        foreach (var element in document.AllElements)
        {
            ids.Add(element, document);
        }

        var nodes = document.Roots.Concat(document.AllElements.SelectMany(element => element.Children));
        ids.MayHaveMore |= nodes.OfType<MarkupExpression>().Any(code => MayRender(code, document));
        return ids;
    }

    /// <summary>The first element with the id, given by <c>id</c> or by <c>asp-for</c>.</summary>
    public MarkupElement? Find(string id) => _elements.TryGetValue(id, out var element) ? element : null;

    /// <summary>Whether an expression in the page may put elements there, and not only text.</summary>
    public static bool MayRender(MarkupExpression code, MarkupDocument document)
    {
        if (!code.WritesContent)
        {
            return false;
        }

        var text = document.Text.Substring(code.Span.Start, Math.Min(code.Span.Length, 2000));
        return code.Kind == MarkupExpressionKind.Statement
            || Rendering.Any(word => text.IndexOf(word, StringComparison.Ordinal) >= 0)
            && !HarmlessHelpers.Any(helper => text.StartsWith("@" + helper, StringComparison.Ordinal))
            && !IsOfScripts(text);
    }

    private static bool IsOfScripts(string text) => text.IndexOf("Script", StringComparison.Ordinal) >= 0;

    private void Add(MarkupElement element, MarkupDocument document)
    {
        var id = element.FindAttribute("id");
        if (id?.Value.Literal is { Length: > 0 } literal)
        {
            Add(literal, element);
        }

        var isKnown = id?.Value.Literal is not null;
        if (!isKnown && element.FindAttribute("asp-for") is { } model && !element.IsNamed("label") && ModelPath.Of(document, model) is var path)
        {
            Add(ModelPath.IdOf(path), element);
            MayHaveMore |= path.IndexOf('[') >= 0 || id is not null;
        }
        else if (!isKnown && (id is not null || element.HasOpaqueAttributes))
        {
            MayHaveMore = true;
        }

        MayHaveMore |= element.IsOpaque && !WithoutIds.Contains(element.Name) && !(element.LiteralOf("name") is { } partial && IsOfScripts(partial));
    }

    private void Add(string id, MarkupElement element)
    {
        if (!_elements.ContainsKey(id))
        {
            _elements.Add(id, element);
        }
    }
}

using System.Text.RegularExpressions;
using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The labels of one file, and whether one of them may belong to a control.</summary>
internal sealed class ControlLabels
{
    /// <summary>Components of the framework that put nothing around their content.</summary>
    private static readonly HashSet<string> BareComponents =
    [
        "EditForm", "AuthorizeView", "Authorized", "NotAuthorized", "CascadingValue", "ErrorBoundary", "ChildContent", "InputRadioGroup",
    ];

    private static readonly Regex LabelCall = new(@"Label\w*\(", RegexOptions.CultureInvariant);

    private readonly string _text;
    private readonly HashSet<string> _targets = new(StringComparer.Ordinal);
    private bool _hasTargetOfUnknownId;
    private bool _hasUnreadableLabel;

    private ControlLabels(string text) => _text = text;

    public static ControlLabels In(MarkupDocument document)
    {
        var labels = new ControlLabels(document.Text);
        var ids = new HashSet<string>(
            document.AllElements.Select(element => element.FindAttribute("id")).OfType<MarkupAttribute>().Select(labels.Source));
        foreach (var element in document.AllElements.Where(IsLabel))
        {
            labels.Add(element, ids);
        }

        var nodes = document.Roots.Concat(document.AllElements.SelectMany(element => element.Children));
        foreach (var call in nodes.OfType<MarkupExpression>().Where(node => node.Kind != MarkupExpressionKind.Statement))
        {
            labels.Add(document.Text.Substring(call.Span.Start, call.Span.Length));
        }

        labels._hasUnreadableLabel |= document.StrayEndTags.Any(tag =>
            document.Text.Substring(tag.Start, tag.Length).StartsWith("</label", StringComparison.OrdinalIgnoreCase));
        return labels;
    }

    /// <summary>Whether a label belongs to the control, or may: one around it, one for its id, one we cannot read.</summary>
    public bool MayName(MarkupElement control)
    {
        if (_hasUnreadableLabel || control.IsInside(MayLabelItsContent))
        {
            return true;
        }

        var id = control.FindAttribute("id");
        var model = control.FindAttribute("asp-for");
        return id is { Value.IsDynamic: true }
            || (id is not null || model is not null) && _hasTargetOfUnknownId
            || id?.Value.Literal is { } literal && _targets.Contains(literal)
            || model is not null && _targets.Contains(IdOf(Source(model)));
    }

    private static bool IsLabel(MarkupElement element) => element.Name.IndexOf("label", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool MayLabelItsContent(MarkupElement ancestor) =>
        IsLabel(ancestor) || ancestor.IsOpaque && !BareComponents.Contains(ancestor.Name);

    /// <summary>The id that ASP.NET Core gives to a model expression: <c>Model.Items[0].Name</c> becomes <c>Items_0__Name</c>.</summary>
    private static string IdOf(string expression)
    {
        var path = expression.Trim().TrimStart('@').Trim('(', ')', ' ');
        path = path.StartsWith("Model.", StringComparison.Ordinal) ? path.Substring("Model.".Length) : path;
        return path.Replace('.', '_').Replace('[', '_').Replace(']', '_');
    }

    private void Add(MarkupElement label, HashSet<string> ids)
    {
        var target = label.FindAttribute("for");
        if (label.FindAttribute("asp-for") is { } model)
        {
            _targets.Add(IdOf(Source(model)));
        }
        else if (label.IsOpaque || label.IsUnclosed || label.HasOpaqueAttributes)
        {
            _hasUnreadableLabel = true;
        }
        else if (target?.Value.Literal is { } id)
        {
            _targets.Add(id);
        }
        else if (target is not null)
        {
            _hasTargetOfUnknownId |= !ids.Contains(Source(target));
        }
    }

    /// <summary><c>Html.LabelFor(m =&gt; m.Name)</c>, <c>Html.Label("Name")</c> and helpers of that kind.</summary>
    private void Add(string call)
    {
        if (LabelCall.IsMatch(call))
        {
            var path = LambdaPath(call) ?? FirstText(call);
            _hasUnreadableLabel |= path is null;
            _targets.Add(IdOf(path ?? ""));
        }
    }

    private static string? LambdaPath(string call)
    {
        var arrow = call.IndexOf("=>", StringComparison.Ordinal);
        var dot = arrow < 0 ? -1 : call.IndexOf('.', arrow);
        var end = dot < 0 ? -1 : call.IndexOfAny([',', ')'], dot);
        return end < 0 ? null : call.Substring(dot + 1, end - dot - 1).Trim();
    }

    private static string? FirstText(string call)
    {
        var start = call.IndexOf('"');
        var end = start < 0 ? -1 : call.IndexOf('"', start + 1);
        return end < 0 ? null : call.Substring(start + 1, end - start - 1);
    }

    private string Source(MarkupAttribute attribute) =>
        attribute.ValueSpan is { } span ? _text.Substring(span.Start, span.Length) : "";
}

using System.Text.RegularExpressions;
using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The labels of one file, and whether one of them may belong to a control.</summary>
internal sealed class ControlLabels
{
    private static readonly Regex LabelCall = new(@"Label\w*\(", RegexOptions.CultureInvariant);

    private readonly MarkupDocument _document;
    private readonly HashSet<string> _targets = new(StringComparer.Ordinal);
    private bool _hasTargetOfUnknownId;
    private bool _hasUnreadableLabel;

    private ControlLabels(MarkupDocument document) => _document = document;

    public static ControlLabels In(MarkupDocument document)
    {
        var labels = new ControlLabels(document);
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
            || model is not null && _targets.Contains(ModelPath.IdOf(ModelPath.Of(_document, model)));
    }

    private static bool IsLabel(MarkupElement element) => element.Name.IndexOf("label", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool MayLabelItsContent(MarkupElement ancestor) =>
        IsLabel(ancestor) || FormControl.MayNameItsContent(ancestor);

    private void Add(MarkupElement label, HashSet<string> ids)
    {
        var target = label.FindAttribute("for");
        if (label.FindAttribute("asp-for") is { } model)
        {
            _targets.Add(ModelPath.IdOf(ModelPath.Of(_document, model)));
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
            _targets.Add(ModelPath.IdOf(ModelPath.Of(path ?? "")));
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

    private string Source(MarkupAttribute attribute) => FormControl.Source(_document, attribute);
}

using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.Engine;

/// <summary>
/// The change that mends a finding in markup, where no person has to judge. The rule that finds writes it into the finding; the code fix and
/// the tool only apply it.
/// </summary>
internal static class Mend
{
    private const string Property = "Mend";

    public static ImmutableDictionary<string, string?> With(TextChange change) => ImmutableDictionary<string, string?>.Empty.Add(
        Property, string.Format(CultureInfo.InvariantCulture, "{0}:{1}:{2}", change.Span.Start, change.Span.Length, change.NewText));

    /// <summary>The change that a finding brings along, or null.</summary>
    public static TextChange? Of(Diagnostic finding) =>
        finding.Properties.TryGetValue(Property, out var written)
        && written?.Split([':'], 3) is [var start, var length, var text]
        && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
        && int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new TextChange(new TextSpan(from, count), text)
            : null;

    /// <summary>Leaves out an attribute with the white space before it.</summary>
    public static TextChange Without(MarkupDocument document, MarkupAttribute attribute)
    {
        var start = attribute.Span.Start;
        while (start > 0 && char.IsWhiteSpace(document.Text[start - 1]))
        {
            start--;
        }

        return new TextChange(TextSpan.FromBounds(start, attribute.Span.End), "");
    }

    /// <summary>Writes another value; null when there is none to write or the attribute stands without a value.</summary>
    public static TextChange? Value(MarkupAttribute attribute, string? value) =>
        attribute.ValueSpan is { } span && value is not null ? new TextChange(span, value) : null;

    /// <summary>Writes another text over a part of a value; null when the value is not written as it is read, with entities for example.</summary>
    public static TextChange? PartOfValue(MarkupDocument document, MarkupAttribute attribute, int start, int length, string text) =>
        attribute is { ValueSpan: { } span, Value.Literal: { } value } && document.Text.AsSpan(span.Start, span.Length).SequenceEqual(value.AsSpan())
            ? new TextChange(new TextSpan(span.Start + start, length), text)
            : null;
}

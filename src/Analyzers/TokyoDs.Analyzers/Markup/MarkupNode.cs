using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Analyzers.Markup;

/// <summary>Something that stands in the content of a markup file: an element, text or an expression.</summary>
internal abstract class MarkupNode(MarkupElement? parent, MarkupBranch? branch)
{
    /// <summary>The element this node was written in; null at the root of the file.</summary>
    public MarkupElement? Parent { get; } = parent;

    /// <summary>The innermost conditional or repeated block this node stands in; null when it is always rendered once.</summary>
    public MarkupBranch? Branch { get; } = branch;

    /// <summary>The source of the node; for an element its start tag.</summary>
    public abstract TextSpan Span { get; }
}

/// <summary>A run of text, with entities and <c>@@</c> decoded.</summary>
internal sealed class MarkupText(DecodedText content, MarkupElement? parent, MarkupBranch? branch)
    : MarkupNode(parent, branch)
{
    public override TextSpan Span => content.Source;

    public string Text => content.Value;

    /// <summary>Where a part of <see cref="Text"/> was written, e.g. the five characters of an <c>&amp;amp;</c>.</summary>
    public TextSpan SourceOf(int start, int length) => content.SourceOf(start, length);
}

internal enum MarkupExpressionKind
{
    /// <summary><c>@Model.Name</c></summary>
    Implicit,

    /// <summary><c>@(a + b)</c></summary>
    Explicit,

    /// <summary><c>@{ }</c>, <c>@if</c>, <c>@foreach</c>: the elements in it follow as siblings with their branch.</summary>
    Statement,
}

/// <summary>C# between markup.</summary>
internal sealed class MarkupExpression(MarkupExpressionKind kind, int start, MarkupElement? parent, MarkupBranch? branch)
    : MarkupNode(parent, branch)
{
    private int _end = start + 1;

    public MarkupExpressionKind Kind { get; } = kind;

    /// <summary>The construct from its <c>@</c> to its end.</summary>
    public override TextSpan Span => TextSpan.FromBounds(start, _end);

    /// <summary>Whether it puts content on the page itself; a statement does so by a call that renders or writes.</summary>
    public bool WritesContent { get; private set; } = kind != MarkupExpressionKind.Statement;

    internal void EndAt(int end) => _end = end;

    internal void MarkWriting() => WritesContent = true;
}

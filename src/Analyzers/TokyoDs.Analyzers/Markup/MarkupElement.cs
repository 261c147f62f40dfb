using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Analyzers.Markup;

/// <summary>An element with its start tag, attributes and content.</summary>
internal sealed class MarkupElement : MarkupNode
{
    /// <summary>Browsers nest no element deeper than 512 levels; a link, label or table of a page is far from this.</summary>
    private const int MostLevels = 200;

    private readonly Enclosures _enclosures;
    private ContentSummary? _content;

    public MarkupElement(StartTag tag, ElementRole role, MarkupElement? parent, MarkupBranch? branch, Enclosures enclosures)
        : base(parent, branch)
    {
        Span = tag.Span;
        FullSpan = tag.Span;
        Name = tag.Name;
        NameSpan = tag.NameSpan;
        Attributes = tag.Attributes;
        IsSelfClosed = tag.IsSelfClosed;
        IsEscaped = tag.IsEscaped;
        HasOpaqueAttributes = tag.HasOpaqueAttributes;
        Role = role;
        IsOnRazorLine = tag.IsOnRazorLine;
        IsInsideUnknown = parent is { IsInsideUnknown: true } or { Role: ElementRole.UnknownTagHelper };
        IsInsideInert = parent is not null && (parent.IsInsideInert || HtmlElements.IsInert(parent.Name));
        IsInsideDrawing = parent is not null && (parent.IsInsideDrawing || parent.IsNamed("svg"));
        Depth = parent is null ? 0 : parent.Depth + 1;
        Number = enclosures.Number();
        _enclosures = enclosures;
    }

    /// <summary>The name as written, without the <c>!</c> that opts out of tag helpers.</summary>
    public string Name { get; }

    public TextSpan NameSpan { get; }

    /// <summary>The start tag.</summary>
    public override TextSpan Span { get; }

    /// <summary>From the start tag to the end tag, or to where the element was ended for want of one.</summary>
    public TextSpan FullSpan { get; private set; }

    /// <summary>The end tag; null for void and self-closed elements and where it is missing.</summary>
    public TextSpan? EndTagSpan { get; private set; }

    public ImmutableArray<MarkupAttribute> Attributes { get; }

    /// <summary>Elements, text and expressions in the order they were written; markup in code blocks is among them.</summary>
    public ImmutableArray<MarkupNode> Children { get; private set; } = [];

    public int Depth { get; }

    /// <summary>
    /// Elements nest inside deeper than on any page. Whoever looks at all that is inside an element says "there may be more" of
    /// such a one, so that each node is looked at from a bounded number of elements around it.
    /// </summary>
    public bool IsNestedTooDeep => Levels > MostLevels;

    /// <summary>How many levels of elements are inside.</summary>
    private int Levels { get; set; }

    /// <summary>Counts the elements of the file as they open.</summary>
    internal int Number { get; }

    public bool IsSelfClosed { get; }

    /// <summary>Written as <c>&lt;!tag&gt;</c>: no tag helper applies.</summary>
    public bool IsEscaped { get; }

    /// <summary>Written on a <c>@:</c> line, which the Razor compiler passes on as text.</summary>
    public bool IsOnRazorLine { get; }

    /// <summary>An expression, <c>@attributes</c> or a spread may add any attribute: absence is unknown.</summary>
    public bool HasOpaqueAttributes { get; }

    public ElementRole Role { get; }

    /// <summary>Rendered by a component, tag helper or custom element: what it becomes is unknown.</summary>
    public bool IsOpaque => Role is ElementRole.Component or ElementRole.UnknownTagHelper;

    /// <summary>Renders only its content: <c>&lt;text&gt;</c>, <c>&lt;environment&gt;</c>, <c>&lt;cache&gt;</c>.</summary>
    public bool IsTransparent => Role == ElementRole.Transparent;

    /// <summary>Inside an unknown tag helper, whose short child tags (<c>label</c>, <c>li</c>) are not HTML.</summary>
    public bool IsInsideUnknown { get; }

    /// <summary>Inside <c>template</c>, <c>script</c> or <c>noscript</c>, whose content is not on the page.</summary>
    public bool IsInsideInert { get; }

    /// <summary>Inside <c>svg</c>.</summary>
    public bool IsInsideDrawing { get; }

    /// <summary>The end tag is missing though HTML demands it.</summary>
    public bool IsUnclosed { get; private set; }

    /// <summary>Its text is never shown as text of the page; a component of the same name shows what it likes, and a drawing has its title read.</summary>
    public bool HidesText => Role == ElementRole.Html && !IsInsideDrawing && HtmlElements.HidesText(Name);

    /// <summary>A <c>template</c> of a client framework that is rendered in its place, as with <c>v-if</c> or <c>x-for</c>.</summary>
    public bool IsRenderedTemplate => IsNamed("template") && Attributes.Any(attribute => ClientBinding.RendersTemplate(attribute.Name));

    /// <summary>Directly inside, a tag is open or closed without its partner, as happens across <c>@if</c> blocks.</summary>
    public bool HasImbalance { get; private set; }

    public bool IsInLoop => Branch is { IsInLoop: true };

    /// <summary>The nearest ancestor that renders an element of its own.</summary>
    public MarkupElement? StructuralParent => Parent is { IsTransparent: true } ? Nearest(static around => !around.IsTransparent) : Parent;

    public IEnumerable<MarkupElement> ChildElements => Children.OfType<MarkupElement>();

    /// <summary>Text inside that is certain to be rendered: decoded, ASCII white space collapsed, trimmed.</summary>
    public string VisibleText => Content.Text;

    /// <summary>Whether an expression, component, partial or conditional block may put more inside.</summary>
    public bool MayHaveOtherContent => Content.MayHaveMore;

    private ContentSummary Content => _content ??= ContentSummary.Of(this);

    /// <summary>The nearest element around this one of which the question is true; each element answers once, so the question captures nothing.</summary>
    public MarkupElement? Nearest(Func<MarkupElement, bool> question) => _enclosures.NearestOrSelf(Parent, question);

    /// <summary>As <see cref="Nearest"/>, beginning with the element itself.</summary>
    public MarkupElement? NearestOrSelf(Func<MarkupElement, bool> question) => _enclosures.NearestOrSelf(this, question);

    /// <summary>Whether the question is true of an element around this one; see <see cref="Nearest"/>.</summary>
    public bool IsInside(Func<MarkupElement, bool> question) => Nearest(question) is not null;

    public bool IsNamed(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The attribute as written in HTML, else the one that binds it; null when absent (see <see cref="MayHave"/>).</summary>
    public MarkupAttribute? FindAttribute(string name)
    {
        MarkupAttribute? bound = null;
        foreach (var attribute in Attributes)
        {
            if (attribute.IsNamed(name))
            {
                return attribute;
            }

            bound ??= string.Equals(attribute.BoundName, name, StringComparison.OrdinalIgnoreCase) ? attribute : null;
        }

        return bound;
    }

    /// <summary>Whether the attribute is there, or may be: rules about a missing attribute stay silent then.</summary>
    public bool MayHave(string name) => HasOpaqueAttributes || FindAttribute(name) is not null;

    /// <summary>The attribute's text when it is known, "" when no value was written, otherwise null.</summary>
    public string? LiteralOf(string name) => FindAttribute(name)?.Value.Literal;

    /// <summary>All elements inside, in document order.</summary>
    public IEnumerable<MarkupElement> DescendantElements() => MarkupDocument.ElementsIn(Children);

    internal void EndAt(TextSpan endTag)
    {
        EndTagSpan = endTag;
        FullSpan = TextSpan.FromBounds(Span.Start, endTag.End);
    }

    internal void EndWithoutTag(int position)
    {
        FullSpan = TextSpan.FromBounds(Span.Start, Math.Max(position, Span.End));
        IsUnclosed = !HtmlElements.HasOptionalEnd(Name);
    }

    internal void Adopt(ImmutableArray<MarkupNode> children)
    {
        Children = children;
        foreach (var child in children)
        {
            Levels = Math.Max(Levels, child is MarkupElement element ? element.Levels + 1 : 0);
        }
    }

    internal void MarkImbalance() => HasImbalance = true;
}

internal enum ElementRole
{
    /// <summary>An element of HTML, SVG or MathML.</summary>
    Html,

    /// <summary>A Blazor component, <c>partial</c>, <c>component</c>, <c>vc:*</c> or a custom element whose children are HTML.</summary>
    Component,

    /// <summary>A tag helper or element we do not know, whose children need not be HTML either.</summary>
    UnknownTagHelper,

    /// <summary>A tag that renders only its content.</summary>
    Transparent,
}

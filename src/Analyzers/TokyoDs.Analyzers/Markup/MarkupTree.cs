using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Analyzers.Markup;

/// <summary>Puts tags, text and expressions in their places, whatever the order they come in.</summary>
internal sealed class MarkupTree(MarkupKind kind)
{
    /// <summary>Open elements whose end may be left out stand at most a few deep: <c>html body li p</c>, <c>tbody tr td p</c>.</summary>
    private const int MostImplied = 20;

    private readonly List<MarkupElement> _elements = [];
    private readonly List<MarkupDirective> _directives = [];
    private readonly List<MarkupComment> _comments = [];
    private readonly List<TextSpan> _strayEndTags = [];
    private readonly List<MarkupNode> _roots = [];
    private readonly List<OpenElement> _open = [];

    /// <summary>Lists of elements that have ended, for those that begin.</summary>
    private readonly Stack<List<MarkupNode>> _spare = [];
    private readonly Stack<Block> _blocks = new([new Block(0, AreEndsImplied: true)]);
    private readonly Enclosures _enclosures = new();
    private int _constructs;

    public ImmutableArray<MarkupNode> Roots => [.. _roots];

    public ImmutableArray<MarkupElement> Elements => [.. _elements];

    public ImmutableArray<MarkupDirective> Directives => [.. _directives];

    public ImmutableArray<MarkupComment> Comments => [.. _comments];

    public ImmutableArray<TextSpan> StrayEndTags => [.. _strayEndTags];

    public bool HasRootImbalance { get; private set; }

    /// <summary>The block of code the next node stands in.</summary>
    public MarkupBranch? Branch { get; set; }

    /// <summary>How many elements are open.</summary>
    public int Depth => _open.Count;

    public MarkupElement? Current => _open.Count == 0 ? null : _open[_open.Count - 1].Element;

    public int NextConstruct() => _constructs++;

    /// <summary>A block of its own inside the current one.</summary>
    public MarkupBranch NewBranch(MarkupBranchKind branchKind) => new(branchKind, NextConstruct(), 0, Branch);

    private List<MarkupNode> Siblings => _open.Count == 0 ? _roots : _open[_open.Count - 1].Children;

    public void Add(MarkupNode node) => Siblings.Add(node);

    public void Add(MarkupDirective directive) => _directives.Add(directive);

    public void Add(MarkupComment comment) => _comments.Add(comment);

    public MarkupExpression AddExpression(MarkupExpressionKind expressionKind, int start)
    {
        var expression = new MarkupExpression(expressionKind, start, Current, Branch);
        Add(expression);
        return expression;
    }

    /// <summary>Adds the element; it stays open unless it can have no content.</summary>
    public MarkupElement Open(StartTag tag, bool isRazorText)
    {
        if (_blocks.Peek().AreEndsImplied)
        {
            EndWhatItEnds(tag);
        }

        var element = new MarkupElement(tag, isRazorText ? ElementRole.Transparent : RoleOf(tag), Current, Branch, _enclosures);
        _elements.Add(element);
        Add(element);
        if (!tag.IsSelfClosed && !IsVoid(tag.Name))
        {
            _open.Add(new OpenElement(element, _spare.Count > 0 ? _spare.Pop() : []));
            _blocks.Peek().Count(element.Name, +1);
        }

        return element;
    }

    /// <summary>Ends the innermost open element of that name in this block; others inside it end with it.</summary>
    public void Close(string name, TextSpan endTag)
    {
        if (IsVoid(name))
        {
            return;
        }

        if (!_blocks.Peek().IsOpen(name))
        {
            _strayEndTags.Add(endTag);
            MarkImbalance();
            return;
        }

        while (!IsSameName(Current!.Name, name))
        {
            EndCurrent(endTag.Start);
        }

        Seal().EndAt(endTag);
    }

    /// <summary>Begins a block of code or a section, whose end tags close only what it opened.</summary>
    public void EnterBlock(bool areEndsImplied) => _blocks.Push(new Block(Depth, areEndsImplied));

    public void LeaveBlock(int position)
    {
        EndBlockElements(position);
        _blocks.Pop();
    }

    public void EndAll(int position)
    {
        EndBlockElements(position);
    }

    /// <summary>Remembers the tree as it is, to forget what is added to this level later.</summary>
    public Mark SetMark() => new(_elements.Count, _directives.Count, _comments.Count, _strayEndTags.Count, Siblings.Count);

    public void ReturnTo(Mark mark)
    {
        Truncate(_elements, mark.Elements);
        Truncate(_directives, mark.Directives);
        Truncate(_comments, mark.Comments);
        Truncate(_strayEndTags, mark.StrayEndTags);
        Truncate(Siblings, mark.Siblings);
    }

    private static void Truncate<T>(List<T> list, int count) => list.RemoveRange(count, list.Count - count);

    private void EndBlockElements(int position)
    {
        while (Depth > _blocks.Peek().Depth)
        {
            EndCurrent(position);
        }
    }

    private void EndWhatItEnds(StartTag tag)
    {
        var last = -1;
        for (var index = _open.Count - 1; index >= Math.Max(_blocks.Peek().Depth, _open.Count - MostImplied); index--)
        {
            var open = _open[index].Element.Name;
            if (HtmlElements.Closes(tag.Name, open))
            {
                last = index;
            }
            else if (!HtmlElements.HasOptionalEnd(open))
            {
                break;
            }
        }

        while (last >= 0 && _open.Count > last)
        {
            EndCurrent(tag.Span.Start);
        }
    }

    private void EndCurrent(int position)
    {
        var element = Seal();
        element.EndWithoutTag(position);
        if (element.IsUnclosed)
        {
            MarkImbalance();
        }
    }

    private MarkupElement Seal()
    {
        var open = _open[_open.Count - 1];
        _open.RemoveAt(_open.Count - 1);
        open.Element.Adopt([.. open.Children]);
        open.Children.Clear();
        _spare.Push(open.Children);
        _blocks.Peek().Count(open.Element.Name, -1);
        return open.Element;
    }

    private void MarkImbalance()
    {
        Current?.MarkImbalance();
        HasRootImbalance |= Current is null;
    }

    private bool IsVoid(string name) => HtmlElements.IsVoid(name) && !IsComponentName(name);

    private bool IsComponentName(string name) =>
        kind == MarkupKind.Razor && (char.IsUpper(name[0]) || name.IndexOf('.') >= 0);

    private static bool IsSameName(string open, string close) => string.Equals(open, close, StringComparison.OrdinalIgnoreCase);

    private ElementRole RoleOf(StartTag tag)
    {
        if (IsComponentName(tag.Name))
        {
            return ElementRole.Component;
        }

        if (HtmlElements.IsKnown(tag.Name))
        {
            return ElementRole.Html;
        }

        return kind switch
        {
            MarkupKind.Cshtml when !tag.IsEscaped && HtmlElements.IsTransparentTagHelper(tag.Name) => ElementRole.Transparent,
            MarkupKind.Cshtml when !tag.IsEscaped && IsPartial(tag.Name) => ElementRole.Component,
            _ when IsForeign() => ElementRole.Html,
            MarkupKind.Cshtml when !tag.IsEscaped => ElementRole.UnknownTagHelper,
            _ => ElementRole.Component,
        };
    }

    private static bool IsPartial(string name) =>
        name is "partial" or "component" || name.StartsWith("vc:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether we stand in SVG or MathML, whose names are not listed.</summary>
    private bool IsForeign() => _blocks.Peek().IsOpen("svg") || _blocks.Peek().IsOpen("math") || Current is { } current && IsForeignChild(current);

    private static bool IsForeignChild(MarkupElement element) =>
        element.IsNamed("svg") || element.IsNamed("math") || element is { Role: ElementRole.Html } && !HtmlElements.IsKnown(element.Name);

    internal readonly record struct Mark(int Elements, int Directives, int Comments, int StrayEndTags, int Siblings);

    private readonly record struct OpenElement(MarkupElement Element, List<MarkupNode> Children);

    /// <summary>Counts open names, so that a stray end tag is known without searching the open elements.</summary>
    private sealed record Block(int Depth, bool AreEndsImplied)
    {
        private readonly Dictionary<string, StrongBox<int>> _names = new(StringComparer.OrdinalIgnoreCase);

        public bool IsOpen(string name) => _names.TryGetValue(name, out var count) && count.Value > 0;

        public void Count(string name, int change)
        {
            if (!_names.TryGetValue(name, out var count))
            {
                _names[name] = count = new();
            }

            count.Value += change;
        }
    }
}

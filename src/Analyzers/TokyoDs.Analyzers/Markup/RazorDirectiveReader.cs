using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Analyzers.Markup;

/// <summary>Reads directives: one line, or a body of code or markup in braces.</summary>
internal sealed class RazorDirectiveReader(
    TextCursor cursor, MarkupTree tree, MarkupScanner markup, RazorCodeReader code, MarkupKind kind)
{
    private static readonly HashSet<string> CommonLines =
        ["page", "inject", "inherits", "implements", "namespace", "attribute", "addTagHelper", "removeTagHelper", "tagHelperPrefix"];

    private static readonly HashSet<string> ComponentLines = ["layout", "typeparam", "preservewhitespace", "rendermode"];

    /// <summary>Reads at an <c>@</c>; false, without moving, when the word behind it names no directive of this language.</summary>
    public bool TryRead()
    {
        var start = cursor.Position;
        cursor.Advance();
        var name = cursor.PeekIdentifier();
        cursor.Advance(name.Length);
        if (IsLine(name))
        {
            ReadLine(name, start);
            return true;
        }

        if (IsCodeBlock(name) && IsBraceAhead())
        {
            ReadCodeBody(name, start);
            return true;
        }

        if (kind == MarkupKind.Cshtml && name == "section" && IsSectionAhead())
        {
            ReadSection(start);
            return true;
        }

        cursor.MoveTo(start);
        return false;
    }

    private bool IsLine(string name) => CommonLines.Contains(name)
        || name == "model" && kind == MarkupKind.Cshtml
        || name == "using" && !IsAhead('(')
        || kind == MarkupKind.Razor && ComponentLines.Contains(name);

    private bool IsCodeBlock(string name) => name == "functions" || name == "code" && kind == MarkupKind.Razor;

    private bool IsBraceAhead() => IsAhead('{');

    private bool IsAhead(char expected)
    {
        var start = cursor.Position;
        cursor.SkipWhiteSpace();
        var isAhead = cursor.Current == expected;
        cursor.MoveTo(start);
        return isAhead;
    }

    private bool IsSectionAhead()
    {
        var start = cursor.Position;
        cursor.SkipWhiteSpace();
        cursor.Advance(cursor.PeekIdentifier().Length);
        cursor.SkipWhiteSpace();
        var isAhead = cursor.Current == '{';
        cursor.MoveTo(start);
        return isAhead;
    }

    private void ReadLine(string name, int start)
    {
        var valueStart = cursor.Position;
        while (!cursor.AtEnd && cursor.Current is not ('\n' or '\r') && !(cursor.Current == '@' && cursor.Peek(1) == '*'))
        {
            cursor.Advance();
        }

        Add(name, start, Trimmed(valueStart, cursor.Position), body: null);
    }

    private void ReadCodeBody(string name, int start)
    {
        var nameEnd = cursor.Position;
        cursor.SkipWhiteSpace();
        var bodyStart = cursor.Position + 1;
        var outer = tree.Branch;
        tree.Branch = tree.NewBranch(MarkupBranchKind.Deferred);
        code.ReadBlock();
        tree.Branch = outer;
        Add(name, start, new TextSpan(nameEnd, 0), BodyTo(bodyStart));
    }

    private void ReadSection(int start)
    {
        cursor.SkipWhiteSpace();
        var nameStart = cursor.Position;
        cursor.Advance(cursor.PeekIdentifier().Length);
        var nameSpan = TextSpan.FromBounds(nameStart, cursor.Position);
        cursor.SkipWhiteSpace();
        cursor.Advance();
        var bodyStart = cursor.Position;
        var outer = tree.Branch;
        tree.Branch = tree.NewBranch(MarkupBranchKind.Deferred);
        markup.TryReadSection();
        tree.Branch = outer;
        cursor.Advance(cursor.Current == '}' ? 1 : 0);
        Add("section", start, nameSpan, BodyTo(bodyStart));
    }

    private TextSpan BodyTo(int bodyStart)
    {
        var isClosed = cursor.Position > bodyStart && cursor.Previous == '}';
        return TextSpan.FromBounds(bodyStart, Math.Max(bodyStart, cursor.Position - (isClosed ? 1 : 0)));
    }

    private void Add(string name, int start, TextSpan value, TextSpan? body) => tree.Add(new MarkupDirective(
        name, cursor.Text.Substring(value.Start, value.Length), TextSpan.FromBounds(start, cursor.Position), value, body));

    private TextSpan Trimmed(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(cursor.Text[start]))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(cursor.Text[end - 1]) || cursor.Text[end - 1] == ';'))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}

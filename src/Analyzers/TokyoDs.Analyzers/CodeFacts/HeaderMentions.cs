using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Which of the headers that protect pages the source of a project sets, by the words of its names and strings.</summary>
internal sealed class HeaderMentions
{
    private static readonly string[] Framing = ["X-Frame-Options", "XFrameOptions", "frame-ancestors", "FrameAncestors", "FrameOptions", "UseXfo"];
    private static readonly string[] FrameAncestors = ["frame-ancestors", "FrameAncestors"];
    private static readonly string[] Policy = ["Content-Security-Policy", "ContentSecurityPolicy", "UseCsp"];
    private static readonly string[] Sniffing = ["X-Content-Type-Options", "XContentTypeOptions", "ContentTypeOptions", "nosniff"];

    /// <summary>Middleware, ours and that of known packages, that sends all of them.</summary>
    private static readonly string[] Everything = ["UseTokyoDs", "SecurityHeader", "SecureHeader"];

    private static readonly string[] Words = [.. Framing, .. Policy, .. Sniffing, .. Everything];

    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    public bool HasFraming => Has(Framing);

    /// <summary>A policy says who may frame the pages, with or without the older header.</summary>
    public bool HasFrameAncestors => Has(FrameAncestors);

    /// <summary>The headers that nothing mentions.</summary>
    public IEnumerable<string> Missing
    {
        get
        {
            if (!Has(Policy))
            {
                yield return "Content-Security-Policy";
            }

            if (!Has(Framing))
            {
                yield return "X-Frame-Options";
            }

            if (!Has(Sniffing))
            {
                yield return "X-Content-Type-Options";
            }
        }
    }

    public static HeaderMentions Of(Compilation compilation)
    {
        var mentions = new HeaderMentions();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var text = tree.GetText().ToString();
            if (Words.Any(word => Contains(text, word)))
            {
                foreach (var token in tree.GetRoot().DescendantTokens())
                {
                    if (token.Kind() is SyntaxKind.IdentifierToken or SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
                        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken)
                    {
                        if (token.Parent is not LiteralExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Remove" or "ContainsKey" } } } })
                        {
                            mentions.Add(token.ValueText);
                        }
                    }
                }
            }
        }

        return mentions;
    }

    /// <summary>The same with what a file beside the code (a layout, web.config) says.</summary>
    public HeaderMentions With(IEnumerable<string> texts)
    {
        var mentions = new HeaderMentions();
        mentions._found.UnionWith(_found);
        foreach (var text in texts)
        {
            mentions.Add(text);
        }

        return mentions;
    }

    private static bool Contains(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    private void Add(string text)
    {
        // SuppressXFrameOptionsHeader sends nothing.
        if (!text.StartsWith("Suppress", StringComparison.Ordinal))
        {
            _found.UnionWith(Words.Where(word => Contains(text, word)));
        }
    }

    private bool Has(string[] words) => words.Any(_found.Contains) || Everything.Any(_found.Contains);
}

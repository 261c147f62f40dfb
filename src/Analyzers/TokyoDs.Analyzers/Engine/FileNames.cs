using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.Engine;

/// <summary>
/// The identifiers that a file uses (declaring one is no use), the code that names them, and the calls that map endpoints. The words of
/// the text are read when first asked and kept with the tree, which never changes; only where a word stands is the syntax looked at.
/// Most questions about a project end here for most files.
/// </summary>
internal sealed class FileNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileNames> Known = new();

    private readonly SyntaxNode _root;
    private readonly TextWords? _words;
    private readonly ILookup<string, SyntaxToken>? _tokens;
    private IReadOnlyList<InvocationExpressionSyntax>? _mappings;

    private FileNames(SyntaxTree tree)
    {
        _root = tree.GetRoot();
        if (GeneratedTrees.IsModelSnapshot(_root))
        {
            return;
        }

        _words = TextWords.Of(tree.GetText());
        if (_words.MayBeSpelledOtherwise)
        {
            _tokens = _root.DescendantTokens().Where(IsWord).ToLookup(static token => token.ValueText, StringComparer.Ordinal);
        }
    }

    /// <summary>The words that may be identifiers of the file, each once.</summary>
    public IEnumerable<string> Words => _tokens?.Select(static tokens => tokens.Key) ?? _words?.All ?? [];

    /// <summary>The calls that may map an endpoint, by their name (<c>MapGet</c>), in the order of the code.</summary>
    public IReadOnlyList<InvocationExpressionSyntax> Mappings => _mappings ??= [.. FindMappings()];

    /// <summary>Whether the file may write <c>unsafe</c> or <c>stackalloc</c>.</summary>
    public bool MayTouchMemory => _words is not null && (_words.Contains("unsafe") || _words.Contains("stackalloc"));

    /// <summary>Whether the file may take a remainder (<c>%</c>).</summary>
    public bool MayTakeRemainders => _words is { HasPercent: true };

    /// <summary>Whether the file may hold an equality (<c>==</c>) or a join clause.</summary>
    public bool MayCompare => _words is not null && (_words.HasEquality || _words.Contains("join"));

    public static FileNames Of(SyntaxTree tree) => Known.GetValue(tree, static file => new(file));

    /// <summary>Whether a method may map an endpoint, by its name.</summary>
    public static bool IsMapping(string method) => method.StartsWith("Map", StringComparison.Ordinal);

    public bool Has(string identifier) => HasWord(identifier) && Tokens(identifier).Any(static token => token.Parent is SimpleNameSyntax);

    public bool HasAny(IEnumerable<string> identifiers) => identifiers.Any(Has);

    public bool HasAny(Func<string, bool> fits) => Words.Any(word => fits(word) && Has(word));

    /// <summary>Whether the file gives type arguments to one of these: <c>Entity&lt;T&gt;</c>, not <c>Entity("T")</c>.</summary>
    public bool HasAnyGeneric(Func<string, bool> fits) =>
        Words.Any(word => fits(word) && Tokens(word).Any(static token => token.Parent is GenericNameSyntax));

    /// <summary>What calls, makes, assigns or hands on a name, or calls something on it, in the order of the code.</summary>
    public IReadOnlyList<SyntaxNode> Naming(string name) =>
        name == SyntaxNames.TargetTyped
            ? [.. Tokens("new").Select(static token => token.Parent).OfType<ImplicitObjectCreationExpressionSyntax>()]
            : [.. Tokens(name).SelectMany(token => Naming(token, name)).Distinct().OrderBy(static node => node.SpanStart).ThenByDescending(static node => node.Span.Length)];

    private static IEnumerable<SyntaxNode> Naming(SyntaxToken token, string name)
    {
        var last = token.Parent;
        if (last is TypeDeclarationSyntax declared)
        {
            return Initializers(declared, name);
        }

        while (last is SimpleNameSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or QualifiedNameSyntax or ElementAccessExpressionSyntax or NullableTypeSyntax
            && last.Parent is { } around)
        {
            if (Names(around, name))
            {
                return [around];
            }

            if (around is BaseTypeSyntax { Parent.Parent: TypeDeclarationSyntax derived })
            {
                return Initializers(derived, name);
            }

            if (around is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } && Names(call, name))
            {
                return [call];
            }

            last = SyntaxNames.Last(around) == name ? around : null;
        }

        return [];
    }

    private static bool Names(SyntaxNode node, string name) =>
        SyntaxNames.Of(node) == name
        || (node is InvocationExpressionSyntax && SyntaxNames.Written(node) is { } receiver && SyntaxNames.Last(receiver) == name);

    /// <summary>Constructors that call another one name it by the head of their type.</summary>
    private static IEnumerable<SyntaxNode> Initializers(TypeDeclarationSyntax type, string name) =>
        type.Members.OfType<ConstructorDeclarationSyntax>().Select(static constructor => constructor.Initializer).OfType<ConstructorInitializerSyntax>()
            .Where(initializer => SyntaxNames.Of(initializer) == name);

    private static bool IsWord(SyntaxToken token) => token.IsKind(SyntaxKind.IdentifierToken) || token.IsKeyword();

    /// <summary>Asked of every file for a name that few of them hold: nothing is made for an answer.</summary>
    private bool HasWord(string word) => _tokens?.Contains(word) ?? _words?.Contains(word) ?? false;

    /// <summary>Where a word is a token: what is written in a comment or in a string belongs to another one.</summary>
    private IEnumerable<SyntaxToken> Tokens(string word) => _tokens?[word]
        ?? (_words?.PlacesOf(word) ?? []).Select(place => (Place: place, Token: _root.FindToken(place)))
            .Where(found => found.Token.Span.Contains(found.Place) && IsWord(found.Token) && found.Token.ValueText == word).Select(static found => found.Token);

    private IEnumerable<InvocationExpressionSyntax> FindMappings() =>
        Words.Where(IsMapping).SelectMany(Tokens)
            .Select(static token => token.Parent is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access } name
                && access.Name == name && call.Expression == access ? call : null)
            .OfType<InvocationExpressionSyntax>()
            .OrderBy(static call => call.SpanStart).ThenByDescending(static call => call.Span.Length);
}

using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.DataStandards;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.Engine;

namespace TokyoDs.CodeFixes.DataStandards;

/// <summary>Mends TDS2003: takes the time from <c>JapanTime</c>, with the clock that is in scope, and gives an exchanged time its offset.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class TimeOfTheServerFix()
    : RetypedMemberFix("TDS2003", new Text("Use Japan time", "日本時間を使う"))
{
    private protected override bool CanFix(SyntaxNode node, Diagnostic diagnostic) =>
        node is MemberAccessExpressionSyntax ? diagnostic.Properties.ContainsKey(TimeOfTheServer.JapanTimeKey) : base.CanFix(node, diagnostic);

    private protected override async Task<Document> ApplyAsync(
        Document document, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (node is not MemberAccessExpressionSyntax clock)
        {
            return await base.ApplyAsync(document, node, diagnostic, cancellationToken).ConfigureAwait(false);
        }

        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var japan = model!.Compilation.GetTypeByMetadataName(TimeOfTheServer.JapanTime)!;
        var (_, import) = Imports.Name(japan, model, clock.SpanStart);
        var (time, timeImport) = Clock(model, clock.SpanStart);
        var replaced = DateMadeOf(clock) ?? (ExpressionSyntax)clock;
        var written = replaced != clock ? $"{time}.GetJapanToday()"
            : $"{time}.GetJapanNow().{(clock.Name.Identifier.ValueText == "Today" ? "Date" : "DateTime")}";
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var changed = root!.ReplaceNode(replaced, SyntaxFactory.ParseExpression(written).WithTriviaFrom(replaced));
        return document.WithSyntaxRoot(Imports.Add(Imports.Add(changed, import), timeImport));
    }

    /// <summary><c>DateOnly.FromDateTime(…)</c> around the clock becomes one call.</summary>
    private static InvocationExpressionSyntax? DateMadeOf(MemberAccessExpressionSyntax clock) =>
        clock.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromDateTime" } } made }
            ? made
            : null;

    /// <summary>The time provider that the code already has, or the system's.</summary>
    private static (string Written, string? Import) Clock(SemanticModel model, int position)
    {
        var provider = model.Compilation.GetTypeByMetadataName("System.TimeProvider")!;
        var around = model.GetEnclosingSymbol(position);
        var canCapture = around is not { IsStatic: true };
        var hasThis = canCapture && around is IMethodSymbol;
        var known = model.LookupSymbols(position).FirstOrDefault(symbol =>
            symbol switch
            {
                IParameterSymbol parameter => IsProvider(parameter.Type) && (canCapture || SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, around)),
                IFieldSymbol field => IsProvider(field.Type) && (field.IsStatic || hasThis),
                IPropertySymbol property => IsProvider(property.Type) && (property.IsStatic || hasThis),
                ILocalSymbol local => canCapture && IsProvider(local.Type) && local.Locations.All(place => place.SourceSpan.End < position),
                _ => false,
            });
        if (known is not null)
        {
            return (known.Name, null);
        }

        var (name, import) = Imports.Name(provider, model, position);
        return (name + ".System", import);

        bool IsProvider(ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(type, provider);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.Suppressors;

/// <summary>CA5350 and CA5351 in code that is declared to compute a checksum, with a reason.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclaredChecksum() : FalsePositiveSuppressor(
    "TDSS02",
    new Text(
        "The member is declared with [Checksum]: the hash finds accidental change and protects nothing.",
        "[Checksum] が付いた箇所です。偶発的な破損の検出用で、保護のためのハッシュではありません。"),
    "CA5350",
    "CA5351")
{
    private protected override bool IsFalse(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        for (var symbol = model.GetEnclosingSymbol(node.SpanStart, cancellation); symbol is not null; symbol = symbol.ContainingSymbol)
        {
            if (symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == "TokyoDs.ChecksumAttribute"))
            {
                return true;
            }
        }

        return node.FirstAncestorOrSelf<FieldDeclarationSyntax>() is { } field
            && field.AttributeLists.SelectMany(list => list.Attributes).Any(attribute =>
                model.GetTypeInfo(attribute, cancellation).Type?.ToDisplayString() == "TokyoDs.ChecksumAttribute");
    }
}

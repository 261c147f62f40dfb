using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Paths made from the name of an archive entry have a rule of their own.</summary>
internal static class ArchiveEntryName
{
    private static readonly string[] Entries = ["ZipArchiveEntry", "TarEntry", "ZipEntry", "IEntry"];

    /// <summary>Whether the name of an entry is written in the expression, or in the only value of the local that it is.</summary>
    public static bool IsIn(SyntaxNode path, SemanticModel model, CancellationToken cancellation)
    {
        var expression = path is ArgumentSyntax argument ? argument.Expression : path;
        return model.GetOperation(expression, cancellation)?.Unwrap() is { } value
            && (IsIn(value) || (OnlyValue.Of(value, model, cancellation) is { } only && IsIn(only)));
    }

    private static bool IsIn(IOperation value) => value.DescendantsAndSelf().Any(part =>
        part is IPropertyReferenceOperation { Property.Name: "FullName" or "Name" or "Key", Instance: { } entry } && IsEntry(entry.Type));

    private static bool IsEntry(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Entries.Contains(current.Name))
            {
                return true;
            }
        }

        return false;
    }
}

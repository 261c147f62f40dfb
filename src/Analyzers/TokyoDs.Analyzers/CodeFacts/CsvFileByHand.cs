using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>A CSV file that one block writes from its header to its last line with a <c>StreamWriter</c> of its own, so that another writer can take its place.</summary>
/// <param name="Creation">The <c>new StreamWriter(…)</c>.</param>
/// <param name="Type">The type in the declaration of the writer.</param>
/// <param name="HasByteOrderMark">Whether the file begins with one.</param>
/// <param name="Header">The statement that writes the header; it comes first and always runs.</param>
/// <param name="Names">The headers.</param>
/// <param name="Rows">The other statements, each with the cells of one row.</param>
internal sealed record CsvFileByHand(
    BaseObjectCreationExpressionSyntax Creation,
    TypeSyntax Type,
    bool HasByteOrderMark,
    ExpressionStatementSyntax Header,
    ImmutableArray<string> Names,
    ImmutableArray<(ExpressionStatementSyntax Statement, ImmutableArray<ExpressionSyntax> Cells)> Rows)
{
    public const string WriterType = "TokyoDs.OpenData.OpenDataCsvWriter";

    /// <summary>The property of a finding whose file is written so.</summary>
    public const string FoundKey = "File";

    /// <summary>What the fix is told about a line.</summary>
    public static ImmutableDictionary<string, string?> FactsOf<T>(CodeContext<T> context, SyntaxNode line) =>
        context.Types.Has(WriterType) && context.Model is { } model && Around(line, model, context.Cancellation) is not null
            ? ImmutableDictionary<string, string?>.Empty.Add(FoundKey, null)
            : ImmutableDictionary<string, string?>.Empty;

    /// <summary>The file that a line is written to, or null where anything but its lines is done with the writer.</summary>
    public static CsvFileByHand? Around(SyntaxNode line, SemanticModel model, CancellationToken cancellation)
    {
        if (line.FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { } statement
            || WrittenBy(statement) is not var (writer, _)
            || model.GetSymbolInfo(writer, cancellation).Symbol is not ILocalSymbol local
            || local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is not VariableDeclaratorSyntax
            {
                Initializer.Value: BaseObjectCreationExpressionSyntax creation, Parent: VariableDeclarationSyntax { Variables.Count: 1 } declaration,
            }
            || ScopeOf(declaration) is not { } scope
            || model.GetSymbolInfo(creation, cancellation).Symbol is not IMethodSymbol constructor
            || MarkOf(creation, constructor, model, cancellation) is not { } mark)
        {
            return null;
        }

        var statements = scope.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == local.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, local))
            .Select(name => name.FirstAncestorOrSelf<ExpressionStatementSyntax>() is { } one && WrittenBy(one) is var (by, _) && by == name ? one : null)
            .ToList();
        if (statements.Count < 2 || statements.Any(one => one is null) || NamesOf(statements[0]!, scope) is not { } names)
        {
            return null;
        }

        var rows = statements.Skip(1)
            .Select(one => (one!, Cells: WrittenBy(one!) is var (_, written) ? CellsOf(written, model, cancellation) : []))
            .ToImmutableArray();
        return rows.All(row => row.Cells.Length == names.Length)
            ? new(creation, declaration.Type, mark, statements[0]!, names, rows)
            : null;
    }

    /// <summary><c>writer.WriteLine(written);</c></summary>
    private static (IdentifierNameSyntax Writer, ExpressionSyntax Written)? WrittenBy(ExpressionStatementSyntax statement) =>
        statement.Expression is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax writer, Name.Identifier.ValueText: "WriteLine" },
            ArgumentList.Arguments: [{ NameColon: null, RefKindKeyword.RawKind: 0, Expression: var written }],
        }
            ? (writer, written)
            : null;

    /// <summary>The block that ends by closing the file.</summary>
    private static BlockSyntax? ScopeOf(VariableDeclarationSyntax declaration) => declaration.Parent switch
    {
        LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0, AwaitKeyword.RawKind: 0, Parent: BlockSyntax block } => block,
        UsingStatementSyntax { AwaitKeyword.RawKind: 0, Statement: BlockSyntax block } => block,
        _ => null,
    };

    /// <summary>Whether the file begins with a byte order mark; null where the writer is another, appends, or writes another encoding.</summary>
    private static bool? MarkOf(BaseObjectCreationExpressionSyntax creation, IMethodSymbol constructor, SemanticModel model, CancellationToken cancellation)
    {
        if (constructor.ContainingType is not { Name: "StreamWriter", ContainingNamespace: { Name: "IO", ContainingNamespace.Name: "System" } }
            || creation is not { Initializer: null, ArgumentList.Arguments: { Count: > 0 } arguments }
            || arguments.Any(argument => argument.NameColon is not null))
        {
            return null;
        }

        return constructor.Parameters.Select(parameter => parameter.Type.Name).ToArray() switch
        {
            ["String"] or ["Stream"] => false,
            ["Stream", "Encoding", ..] when arguments.Count == 2 => MarkOf(arguments[1].Expression, model, cancellation),
            ["String", "Boolean"] when IsFalse(arguments[1]) => false,
            ["String", "Boolean", "Encoding"] when IsFalse(arguments[1]) => MarkOf(arguments[2].Expression, model, cancellation),
            _ => null,
        };
    }

    private static bool IsFalse(ArgumentSyntax argument) => argument.Expression.IsKind(SyntaxKind.FalseLiteralExpression);

    private static bool? MarkOf(ExpressionSyntax encoding, SemanticModel model, CancellationToken cancellation) => encoding switch
    {
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: var arguments } when model.GetTypeInfo(encoding, cancellation).Type?.Name == "UTF8Encoding" =>
            arguments switch
            {
                [] => false,
                [{ Expression: var mark }] when mark.IsKind(SyntaxKind.TrueLiteralExpression) => true,
                [{ Expression: var mark }] when mark.IsKind(SyntaxKind.FalseLiteralExpression) => false,
                _ => null,
            },
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "UTF8" } when model.GetSymbolInfo(encoding, cancellation).Symbol is { IsStatic: true, ContainingType.Name: "Encoding" } => true,
        _ => null,
    };

    /// <summary>The names of a header that stands in the code and is written whatever happens.</summary>
    private static ImmutableArray<string>? NamesOf(ExpressionStatementSyntax header, BlockSyntax scope)
    {
        if (header.Parent != scope || WrittenBy(header) is not var (_, written)
            || written is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Token.ValueText: var text }
            || text.Any(character => character is '"' or '\r' or '\n'))
        {
            return null;
        }

        var names = text.Split(',').ToImmutableArray();
        return names.All(name => !string.IsNullOrWhiteSpace(name)) && names.Distinct(StringComparer.Ordinal).Count() == names.Length ? names : null;
    }

    /// <summary>The cells of <c>$"{a},{b}"</c> or <c>string.Join(",", a, b)</c>; empty where something else is written, or a cell in a form of its own.</summary>
    private static ImmutableArray<ExpressionSyntax> CellsOf(ExpressionSyntax line, SemanticModel model, CancellationToken cancellation)
    {
        var cells = line switch
        {
            InterpolatedStringExpressionSyntax { Contents: var contents } when contents.Count % 2 == 1 =>
                [.. contents.Select((content, i) => (content, i) switch
                {
                    (InterpolationSyntax { AlignmentClause: null } cell, var at) when at % 2 == 0 => FormatIsOurs(cell, model, cancellation) ? cell.Expression : null,
                    (InterpolatedStringTextSyntax { TextToken.ValueText: "," }, var at) when at % 2 == 1 => line,
                    _ => null,
                })],
            InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Join" },
                ArgumentList.Arguments: { Count: > 2 } arguments,
            } when arguments[0].Expression is LiteralExpressionSyntax { Token.ValueText: "," }
                && model.GetSymbolInfo(line, cancellation).Symbol is IMethodSymbol { ContainingType.SpecialType: SpecialType.System_String } =>
                arguments.Skip(1).Select(argument => argument.Expression).ToArray(),
            _ => new ExpressionSyntax?[] { null },
        };
        return cells.All(cell => cell is not null && (cell == line || CanBeWritten(model.GetTypeInfo(cell, cancellation).Type)))
            ? [.. cells.OfType<ExpressionSyntax>().Where(cell => cell != line)]
            : [];
    }

    /// <summary>Without a format, or a day as the writer writes it anyway.</summary>
    private static bool FormatIsOurs(InterpolationSyntax cell, SemanticModel model, CancellationToken cancellation) =>
        cell.FormatClause is null
        || (cell.FormatClause.FormatStringToken.ValueText == "yyyy-MM-dd" && model.GetTypeInfo(cell.Expression, cancellation).Type is { Name: "DateOnly" });

    private static bool CanBeWritten(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_String }
        || (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && CanBeWritten(nullable.TypeArguments[0]) && nullable.TypeArguments[0].IsValueType)
        || (type is { IsValueType: true, TypeKind: TypeKind.Struct, IsRefLikeType: false } && type.AllInterfaces.Any(contract => contract.Name == "ISpanFormattable"));
}

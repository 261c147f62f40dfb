using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Where a value goes that code makes: into data that other systems or later years read, or to eyes.</summary>
internal static class ExchangedValue
{
    private static readonly string[] Writers = ["Utf8JsonWriter", "JsonWriter", "XmlWriter", "XmlDictionaryWriter", "CsvWriter", "XElement", "XAttribute"];

    /// <summary>
    /// The member of a contract, DTO or entity, the call of a writer, or the line of a CSV that takes the value; null where it goes
    /// to a page, a message or out of sight.
    /// </summary>
    public static string? TakerOf<T>(CodeContext<T> context, IOperation value)
    {
        var taker = MemberOf(context, value) ?? WriterOf(value) ?? LineOf(value);
        return taker is null || context.IsInTest(value.Syntax) ? null : taker;
    }

    /// <summary>The item of a contract, DTO or entity that a value is read from, or null.</summary>
    public static ISymbol? ReadFrom<T>(CodeContext<T> context, IOperation? value) =>
        value.Origin() is (IPropertySymbol or IFieldSymbol) and { ContainingType: { } type } member
        && !member.DeclaringSyntaxReferences.IsEmpty
        && TypeRoles.Of(type, context.Types, context.Configuration).IsExchangedOrStored()
            ? member
            : null;

    /// <summary>The member of a contract, DTO or entity that a value is given to, or null.</summary>
    public static string? MemberOf<T>(CodeContext<T> context, IOperation value) =>
        value.ComparedWith() is null
        && value.Destination() is { ContainingType: { } type } member
        && IsTextItem(member)
        && !member.DeclaringSyntaxReferences.IsEmpty
        && !Vocabulary.Mentions(member.Name, Concept.Display)
        && !SdkNamespace.Holds(type)
        && TypeRoles.Of(type, context.Types, context.Configuration).IsExchangedOrStored()
            ? member.Name
            : null;

    /// <summary>An item that keeps the text; one of another type is given what a call reads out of it.</summary>
    private static bool IsTextItem(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => IsText(property.Type),
        IFieldSymbol { IsConst: false } field => IsText(field.Type),
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter => IsText(parameter.Type),
        _ => false,
    };

    private static bool IsText(ITypeSymbol type) => type.SpecialType is SpecialType.System_String or SpecialType.System_Object;

    private static string? WriterOf(IOperation value)
    {
        var given = value;
        while (given.Parent is IConversionOperation or IParenthesizedOperation or ICoalesceOperation or IConditionalAccessOperation or IArrayInitializerOperation or IArrayCreationOperation)
        {
            given = given.Parent;
        }

        return given.Parent is not IArgumentOperation argument ? null : argument.Parent switch
        {
            IInvocationOperation { TargetMethod: { ContainingType.Name: var type, Name: var method } } when Writers.Contains(type) => type + "." + method,
            IObjectCreationOperation { Type.Name: var type } when Writers.Contains(type) => type,
            _ => null,
        };
    }

    /// <summary>A cell of a line: one of what <c>string.Join</c> joins by a comma, or of an interpolated string.</summary>
    private static string? LineOf(IOperation value)
    {
        var cell = value.Syntax.AncestorsAndSelf().TakeWhile(node => node is ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax or InterpolationSyntax or CollectionElementSyntax);
        foreach (var node in cell)
        {
            var isLine = node switch
            {
                InterpolatedStringExpressionSyntax text => CsvText.IsLine(text),
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Join" }, ArgumentList.Arguments: { Count: > 1 } arguments } =>
                    arguments[0].Expression is LiteralExpressionSyntax { Token.ValueText: "," },
                _ => false,
            };
            if (isLine)
            {
                return CsvText.IsWritten((ExpressionSyntax)node) && CsvText.IsAbout(node) ? "CSV" : null;
            }
        }

        return null;
    }
}

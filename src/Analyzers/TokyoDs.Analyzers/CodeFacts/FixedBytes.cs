using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Finds bytes that are the same on every run: never filled, listed in the code, or made from a constant text.</summary>
internal static class FixedBytes
{
    private const int LongestChain = 8;

    /// <summary>
    /// Where such bytes come from (an array creation, a collection, a literal, the constant text behind an encoding), or
    /// null when the bytes are not known to be fixed.
    /// </summary>
    public static IOperation? Origin(IOperation? value, SemanticModel? model, CancellationToken cancellation)
    {
        for (var step = 0; value is not null && step < LongestChain; step++)
        {
            value = value.Unwrap();
            switch (value)
            {
                case ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: true }:
                    if (MayBeFilled(value, model, cancellation))
                    {
                        return null;
                    }

                    value = OnlyValue.Of(value, model, cancellation);
                    continue;
                case IInvocationOperation call when IsView(call):
                    value = call.Instance ?? call.Arguments.FirstOrDefault()?.Value;
                    continue;
                case IInvocationOperation call when IsDecoding(call.TargetMethod):
                    return ConstantText(call, model, cancellation);
                default:
                    return IsWritten(value) ? value : null;
            }
        }

        return null;
    }

    /// <summary>Whether the bytes behind a reference may be changed after they were made, as far as the member or the file shows.</summary>
    public static bool MayBeFilled(IOperation reference, SemanticModel? model, CancellationToken cancellation) => reference switch
    {
        ILocalReferenceOperation local => Setup.Root(reference).Descendants().OfType<ILocalReferenceOperation>()
            .Any(other => SymbolEqualityComparer.Default.Equals(other.Local, local.Local) && Fills(other)),
        IMemberReferenceOperation member => model is null || MentionsOf(member.Member, model, cancellation).Any(Fills),
        _ => true,
    };

    /// <summary>Whether one mention of a buffer can change what is in it.</summary>
    public static bool Fills(IOperation mention)
    {
        var view = mention;
        while (WiderView(view) is { } wider)
        {
            view = wider;
        }

        return view.Parent switch
        {
            IArgumentOperation { Parameter: { } parameter } => !OnlyReads(parameter),
            IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true } or IImplicitIndexerReferenceOperation =>
                view.Parent.Parent is IAssignmentOperation { Target: var target } && target == view.Parent
                || view.Parent.Parent is IIncrementOrDecrementOperation,
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment when assignment.Value == view =>
                !IsCryptography(property.Property.ContainingType),
            IVariableInitializerOperation or IAssignmentOperation => !IsReadOnlyView(view.Type),
            _ => false,
        };
    }

    /// <summary>The same bytes seen through a conversion, a span or a slice.</summary>
    private static IOperation? WiderView(IOperation view) => view.Parent switch
    {
        IConversionOperation conversion => conversion,
        IInvocationOperation call when IsView(call) => call,
        IArgumentOperation { Parent: IInvocationOperation call } when IsView(call) => call,
        _ => null,
    };

    private static bool OnlyReads(IParameterSymbol parameter) =>
        parameter.RefKind is RefKind.None or RefKind.In
        && (IsReadOnlyView(parameter.Type)
            || parameter.ContainingType is { Name: "Convert" or "BitConverter" or "Encoding" or "SymmetricSecurityKey" }
            || (IsCryptography(parameter.ContainingType) && parameter.ContainingType.Name is not ("RandomNumberGenerator" or "RNGCryptoServiceProvider")));

    private static bool IsReadOnlyView(ITypeSymbol? type) => type is { Name: "ReadOnlySpan" or "ReadOnlyMemory" or "IEnumerable" or "String" };

    private static bool IsCryptography(INamedTypeSymbol? type) =>
        type.IsWithin("System.Security.Cryptography");

    private static bool IsView(IInvocationOperation call) =>
        call.TargetMethod.Name is "AsSpan" or "AsMemory" or "ToArray" or "Slice" or "Take"
        && call.TargetMethod.DeclaringSyntaxReferences.IsEmpty;

    private static bool IsDecoding(IMethodSymbol method) =>
        (method.Name == "GetBytes" && method.ContainingType.Name.EndsWith("Encoding", StringComparison.Ordinal))
        || method.Name is "FromBase64String" or "FromHexString" && method.ContainingType.Name == "Convert";

    private static IOperation? ConstantText(IInvocationOperation call, SemanticModel? model, CancellationToken cancellation)
    {
        var text = call.Arguments.FirstOrDefault()?.Value.Unwrap();
        if (text is not null && text.ConstantText() is null)
        {
            text = OnlyValue.Of(text, model, cancellation);
        }

        return text.ConstantText() is null ? null : text;
    }

    private static bool IsWritten(IOperation value) => value switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.All(IsConstant),
        IArrayCreationOperation => true,
        ICollectionExpressionOperation collection => collection.Elements.All(IsConstant),
        IUtf8StringOperation => true,
        _ => value.Syntax is StackAllocArrayCreationExpressionSyntax { Initializer: null },
    };

    private static bool IsConstant(IOperation element) => element.ConstantValue.HasValue;

    private static IEnumerable<IOperation> MentionsOf(ISymbol member, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var name in model.SyntaxTree.GetRoot(cancellation).DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (name.Identifier.ValueText == member.Name
                && model.GetOperation(name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name, cancellation)
                    is IMemberReferenceOperation mention
                && SymbolEqualityComparer.Default.Equals(mention.Member, member))
            {
                yield return mention;
            }
        }
    }
}

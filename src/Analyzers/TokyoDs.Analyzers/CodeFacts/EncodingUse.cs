using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>What the code does with an encoding: reads by it, writes by it, or something that cannot be seen.</summary>
internal enum EncodingUse
{
    Unknown,
    Reads,
    Writes,

    /// <summary>Only counts bytes; no text is lost by it.</summary>
    Measures,
}

/// <summary>Tells what an encoding is used for, here or through the local variable that holds it.</summary>
internal static class EncodingUses
{
    public static EncodingUse Of(IOperation encoding) => Of(encoding, followsLocal: true);

    private static EncodingUse Of(IOperation encoding, bool followsLocal)
    {
        var value = encoding;
        while (value.Parent is IConversionOperation or IParenthesizedOperation or ICoalesceOperation or IConditionalAccessOperation)
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            IArgumentOperation { Parent: { } call } => OfCall(call),
            IInvocationOperation call => IsMeasure(call) ? EncodingUse.Measures : OfMember(call.TargetMethod.Name),
            IAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "BodyEncoding" or "SubjectEncoding" or "HeadersEncoding" } } => EncodingUse.Writes,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } when followsLocal => OfLocal(Setup.Root(encoding), declarator.Symbol),
            IFieldInitializerOperation { InitializedFields: [{ DeclaredAccessibility: Microsoft.CodeAnalysis.Accessibility.Private } field] } when followsLocal => OfField(encoding, field),
            _ => EncodingUse.Unknown,
        };
    }

    private static EncodingUse OfLocal(IOperation scope, ILocalSymbol local) =>
        Joined(scope.Descendants().OfType<ILocalReferenceOperation>().Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local)));

    /// <summary>A private field of a type that is written in one place; all its uses are there.</summary>
    private static EncodingUse OfField(IOperation encoding, IFieldSymbol field) =>
        field.ContainingType.DeclaringSyntaxReferences is [var declared] && encoding.SemanticModel is { } model
            ? Joined(declared.GetSyntax().DescendantNodes().OfType<IdentifierNameSyntax>()
                .Where(name => name.Identifier.ValueText == field.Name)
                .Select(name => model.GetOperation(name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name))
                .OfType<IFieldReferenceOperation>()
                .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Field, field)))
            : EncodingUse.Unknown;

    /// <summary>One use that writes is enough; a use that cannot be seen leaves the question open.</summary>
    private static EncodingUse Joined(IEnumerable<IOperation> references)
    {
        var uses = references.Select(reference => Of(reference, followsLocal: false)).ToList();
        return uses.Contains(EncodingUse.Writes) ? EncodingUse.Writes
            : uses.Count > 0 && uses.Distinct().Count() == 1 ? uses[0]
            : EncodingUse.Unknown;
    }

    private static EncodingUse OfCall(IOperation call) => call switch
    {
        IObjectCreationOperation { Type: { } type } => type.Name.EndsWith("Writer", StringComparison.Ordinal) || type.Name.EndsWith("Content", StringComparison.Ordinal) ? EncodingUse.Writes
            : type.Name.EndsWith("Reader", StringComparison.Ordinal) || type.Name.EndsWith("Parser", StringComparison.Ordinal) ? EncodingUse.Reads
            : EncodingUse.Unknown,
        IInvocationOperation { TargetMethod: { Name: "Text" or "Content", ContainingType.Name: "Results" or "TypedResults" or "ControllerBase" or "Controller" } } => EncodingUse.Writes,
        IInvocationOperation { TargetMethod.Name: var name } => name.StartsWith("Write", StringComparison.Ordinal) || name.StartsWith("Append", StringComparison.Ordinal) ? EncodingUse.Writes
            : name.StartsWith("Read", StringComparison.Ordinal) ? EncodingUse.Reads
            : EncodingUse.Unknown,
        _ => EncodingUse.Unknown,
    };

    private static bool IsMeasure(IInvocationOperation call) =>
        call.TargetMethod.Name is "GetByteCount" or "GetMaxByteCount"
        || (call.TargetMethod.Name == "GetBytes" && (IsOnlyLookedAt(call) || IsKeptToLookAt(call)));

    /// <summary>How many bytes there are, or whether one is a certain one.</summary>
    private static bool IsOnlyLookedAt(IOperation bytes) =>
        bytes.Parent is IPropertyReferenceOperation { Property.Name: "Length" } or IArrayElementReferenceOperation { Parent: IBinaryOperation or IConversionOperation { Parent: IBinaryOperation } };

    private static bool IsKeptToLookAt(IOperation bytes) =>
        bytes.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }
        && Setup.Root(bytes).Descendants().OfType<ILocalReferenceOperation>()
            .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local))
            .All(IsOnlyLookedAt);

    private static EncodingUse OfMember(string method) => method switch
    {
        "GetBytes" or "GetEncoder" or "TryGetBytes" => EncodingUse.Writes,
        "GetString" or "GetChars" or "GetCharCount" or "GetDecoder" or "TryGetChars" => EncodingUse.Reads,
        _ => EncodingUse.Unknown,
    };
}

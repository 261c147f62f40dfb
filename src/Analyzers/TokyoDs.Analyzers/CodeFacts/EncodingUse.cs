using Microsoft.CodeAnalysis;
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
            _ => EncodingUse.Unknown,
        };
    }

    /// <summary>One use that writes is enough; a use that cannot be seen leaves the question open.</summary>
    private static EncodingUse OfLocal(IOperation scope, ILocalSymbol local)
    {
        var uses = scope.Descendants().OfType<ILocalReferenceOperation>()
            .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local))
            .Select(reference => Of(reference, followsLocal: false))
            .ToList();
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
        || (call.TargetMethod.Name == "GetBytes" && call.Parent is IPropertyReferenceOperation { Property.Name: "Length" });

    private static EncodingUse OfMember(string method) => method switch
    {
        "GetBytes" or "GetEncoder" or "TryGetBytes" => EncodingUse.Writes,
        "GetString" or "GetChars" or "GetCharCount" or "GetDecoder" or "TryGetChars" => EncodingUse.Reads,
        _ => EncodingUse.Unknown,
    };
}

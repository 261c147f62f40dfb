using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Paths in a folder for temporary files that everyone on the machine can work out beforehand.</summary>
internal static class PredictablePath
{
    private const int LongestChain = 4;

    /// <summary>The paths that a folder becomes part of, put together here or from the local that holds it.</summary>
    public static IEnumerable<IOperation> In(IOperation folder)
    {
        var whole = WholePath(folder);
        if (whole.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } && !HasFileName(whole, folder))
        {
            var isContinued = false;
            foreach (var mention in Setup.Root(folder).Descendants().OfType<ILocalReferenceOperation>())
            {
                if (SymbolEqualityComparer.Default.Equals(mention.Local, local) && WholePath(mention) is var path && HasFileName(path, mention))
                {
                    isContinued = true;
                    yield return path;
                }
            }

            // A text may name the file itself.
            if (!isContinued)
            {
                yield return whole;
            }
        }
        else
        {
            yield return whole;
        }
    }

    /// <summary>Whether the path is made of constants, the time, and the process or user that everyone can see.</summary>
    public static bool Is(IOperation path, SemanticModel? model, CancellationToken cancellation) => Is(path, model, LongestChain, cancellation);

    private static bool Is(IOperation part, SemanticModel? model, int depth, CancellationToken cancellation)
    {
        var bare = part.Unwrap();
        return bare.ConstantValue.HasValue || bare switch
        {
            IInvocationOperation { TargetMethod.Name: "GetTempPath" } => true,
            IInvocationOperation { TargetMethod: { Name: "GetUtcNow" or "GetLocalNow", ContainingType.Name: "TimeProvider" } } => true,
            IInvocationOperation { Instance: { } instance, TargetMethod: { } method } when method.Name == "ToString" || IsTime(method.ContainingType) =>
                Is(instance, model, depth, cancellation),
            IInvocationOperation call => Joins(call.TargetMethod) && call.Arguments.All(argument => Is(argument.Value, model, depth, cancellation)),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } or IInterpolatedStringOperation or IArrayCreationOperation or IArrayInitializerOperation
                or ICollectionExpressionOperation => bare.ChildOperations.All(child => Is(child, model, depth, cancellation)),
            IInterpolatedStringTextOperation => true,
            IInterpolationOperation hole => Is(hole.Expression, model, depth, cancellation),
            IPropertyReferenceOperation property => IsTime(property.Property.ContainingType) || property.Property.ContainingType.Name == "Environment"
                || property.Property is { Name: "Id" or "ProcessName", ContainingType.Name: "Process" },
            ILocalReferenceOperation local => depth > 0 && OnlyValue.Of(local, model, cancellation) is { } only && Is(only, model, depth - 1, cancellation),
            _ => false,
        };
    }

    private static bool IsTime(INamedTypeSymbol type) => type.Name is "DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly";

    /// <summary>The widest path or text that the part is joined into.</summary>
    private static IOperation WholePath(IOperation part)
    {
        var whole = part;
        for (var child = part; child.Parent is { } parent; child = parent)
        {
            switch (parent)
            {
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } or IInterpolatedStringOperation:
                case IInvocationOperation call when Joins(call.TargetMethod):
                    whole = parent;
                    break;
                case IArgumentOperation or IConversionOperation or IParenthesizedOperation or IInterpolationOperation or IArrayInitializerOperation
                    or IArrayCreationOperation or ICollectionExpressionOperation:
                    break;
                default:
                    return whole;
            }
        }

        return whole;
    }

    private static bool HasFileName(IOperation whole, IOperation folder) => whole != folder;

    private static bool Joins(IMethodSymbol method) =>
        (method.ContainingType.Name == "Path" && method.Name is "Combine" or "Join" or "GetFullPath")
        || (method.ContainingType.SpecialType == SpecialType.System_String && method.Name is "Concat" or "Format");
}

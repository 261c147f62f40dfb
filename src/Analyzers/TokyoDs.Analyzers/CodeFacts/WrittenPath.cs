using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

internal enum PathEnd
{
    /// <summary>Nothing that is seen writes there.</summary>
    Unused,

    /// <summary>A method of the source takes it, which may check it.</summary>
    Unseen,

    /// <summary>The member returns it; what its callers do is not followed.</summary>
    Returned,

    /// <summary>A folder is made there.</summary>
    MadeFolder,

    /// <summary>A file is made or overwritten there.</summary>
    Written,
}

/// <summary>Follows a part of a path, within one member, to the file or folder that is written there.</summary>
internal static class WrittenPath
{
    private const int LongestChain = 4;

    /// <summary>Where a name or path ends that is put into paths, texts and locals; only the part that keeps its folders counts.</summary>
    public static PathEnd Of(IOperation part) => Of(part, LongestChain);

    private static PathEnd Of(IOperation part, int depth)
    {
        var child = part;
        while (child.Parent is { } parent)
        {
            switch (parent)
            {
                case IConversionOperation or IParenthesizedOperation or IInterpolationOperation or IInterpolatedStringOperation
                    or ICoalesceOperation or IConditionalAccessOperation or IArrayInitializerOperation or IArrayCreationOperation or ICollectionExpressionOperation:
                case IConditionalOperation choice when child != choice.Condition:
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add }:
                case IInvocationOperation call when KeepsFolders(call.TargetMethod):
                    break;
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { } method } } argument:
                    if (!KeepsFolders(method))
                    {
                        return !method.DeclaringSyntaxReferences.IsEmpty ? PathEnd.Unseen
                            : Writes(method, argument) ? PathEnd.Written
                            : method is { Name: "CreateDirectory", ContainingType.Name: "Directory" } ? PathEnd.MadeFolder
                            : PathEnd.Unused;
                    }

                    break;
                case IArgumentOperation { Parent: IObjectCreationOperation { Constructor: { } constructor } creation } argument:
                    return !constructor.DeclaringSyntaxReferences.IsEmpty ? PathEnd.Unseen
                        : argument.Parameter?.Name is "path" or "fileName" && MakesFile(creation) ? PathEnd.Written
                        : PathEnd.Unused;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    return OfLocal(declarator.Symbol, part, depth);
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when assignment.Value == child:
                    return OfLocal(target.Local, part, depth);
                case IReturnOperation:
                    return PathEnd.Returned;
                default:
                    return PathEnd.Unused;
            }

            child = parent;
        }

        return PathEnd.Unused;
    }

    private static PathEnd OfLocal(ILocalSymbol local, IOperation near, int depth)
    {
        var end = PathEnd.Unused;
        if (depth == 0)
        {
            return end;
        }

        foreach (var mention in Setup.Root(near).Descendants().OfType<ILocalReferenceOperation>())
        {
            if (SymbolEqualityComparer.Default.Equals(mention.Local, local) && Of(mention, depth - 1) is var found and not PathEnd.Unused)
            {
                if (found == PathEnd.Unseen)
                {
                    return found;
                }

                end = found > end ? found : end;
            }
        }

        return end;
    }

    private static bool KeepsFolders(IMethodSymbol method) =>
        (method.ContainingType.SpecialType == SpecialType.System_String
            && method.Name is "Trim" or "TrimStart" or "TrimEnd" or "Replace" or "Substring" or "ToLowerInvariant" or "ToLower" or "Normalize" or "Concat" or "Format" or "ToString")
        || (method.ContainingType.Name == "Path" && method.Name is "Combine" or "Join" or "GetFullPath" or "GetDirectoryName" or "ChangeExtension");

    private static bool Writes(IMethodSymbol method, IArgumentOperation argument) => method.ContainingType.Name switch
    {
        "File" => argument.Parameter?.Name is "path" or "destFileName" or "destinationFileName"
            && (method.Name is "Create" or "CreateText" or "OpenWrite" or "AppendText" or "Copy" or "Move" or "Replace"
                || method.Name.StartsWith("WriteAll", StringComparison.Ordinal)
                || method.Name.StartsWith("AppendAll", StringComparison.Ordinal)
                || (method.Name is "Open" or "OpenHandle" && !OnlyReads(((IInvocationOperation)argument.Parent!).Arguments))),
        _ => method.Name is "ExtractToFile" or "ExtractToFileAsync" or "WriteToFile" or "WriteToFileAsync",
    };

    private static bool MakesFile(IObjectCreationOperation creation) => creation.Type?.Name switch
    {
        "FileStream" => !OnlyReads(creation.Arguments),
        "StreamWriter" => true,
        _ => false,
    };

    /// <summary>Opened for reading, or made only when nothing is there yet, which follows no link.</summary>
    private static bool OnlyReads(IEnumerable<IArgumentOperation> arguments) =>
        arguments.Any(argument => argument.Value.MemberName() is "Open" or "CreateNew" or "Read");
}

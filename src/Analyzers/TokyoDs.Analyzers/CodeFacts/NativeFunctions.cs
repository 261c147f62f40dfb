using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The native functions that the source declares, by name, and what is handed to them.</summary>
internal sealed class NativeFunctions
{
    private const int LongestChain = 4;

    private static readonly string[] Attributes = ["DllImport", "LibraryImport", "DllImportAttribute", "LibraryImportAttribute"];

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private NativeFunctions()
    {
    }

    public static NativeFunctions In(Compilation compilation)
    {
        var functions = new NativeFunctions();
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (FileNames.Of(tree).HasAny(Attributes))
            {
                foreach (var attribute in tree.GetRoot().DescendantNodes().OfType<AttributeSyntax>().Where(IsImport))
                {
                    _ = attribute.Parent?.Parent switch
                    {
                        MethodDeclarationSyntax method => functions._names.Add(method.Identifier.ValueText),
                        LocalFunctionStatementSyntax local => functions._names.Add(local.Identifier.ValueText),
                        _ => false,
                    };
                }
            }
        }

        return functions;
    }

    /// <summary>The calls of a file by which text or memory that is not constant goes to native code.</summary>
    public IEnumerable<IInvocationOperation> CallsWithInput(SyntaxTree tree, Compilation compilation, CancellationToken cancellation)
    {
        SemanticModel? model = null;
        foreach (var written in _names.Count == 0 ? [] : tree.GetRoot(cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            var name = written.Expression is MemberAccessExpressionSyntax member ? member.Name : written.Expression as SimpleNameSyntax;
            if (name is not null && _names.Contains(name.Identifier.ValueText))
            {
                model ??= compilation.GetSemanticModel(tree);
                if (model.GetOperation(written, cancellation) is IInvocationOperation call && IsNative(call.TargetMethod)
                    && call.Arguments.Any(argument => argument.Parameter is { } parameter && IsMemory(parameter.Type) && !IsFixed(argument.Value, model, LongestChain, cancellation)))
                {
                    yield return call;
                }
            }
        }
    }

    /// <summary>What is handed over with no more than the address of where it begins.</summary>
    public static bool IsMemory(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_IntPtr
        || type is IPointerTypeSymbol or IArrayTypeSymbol
        || type.Name is "StringBuilder" or "Span" or "ReadOnlySpan";

    private static bool IsImport(AttributeSyntax attribute) =>
        Attributes.Contains((attribute.Name is QualifiedNameSyntax qualified ? qualified.Right : attribute.Name as SimpleNameSyntax)?.Identifier.ValueText);

    private static bool IsNative(IMethodSymbol method) =>
        method.GetDllImportData() is not null
        || (method.PartialDefinitionPart ?? method).GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "LibraryImportAttribute");

    /// <summary>A constant, one of several, or what a dictionary holds for a key: nobody outside chooses its characters or its length.</summary>
    private static bool IsFixed(IOperation value, SemanticModel model, int depth, CancellationToken cancellation)
    {
        var bare = value.Unwrap();
        return bare.ConstantValue.HasValue || bare switch
        {
            IDefaultValueOperation or IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } } => true,
            IConditionalOperation { WhenFalse: { } otherwise } choice => IsFixed(choice.WhenTrue, model, depth, cancellation) && IsFixed(otherwise, model, depth, cancellation),
            ISwitchExpressionOperation choice => choice.Arms.All(arm => IsFixed(arm.Value, model, depth, cancellation)),
            ILocalReferenceOperation local when depth > 0 =>
                IsLookedUp(local) || (OnlyValue.Of(local, model, cancellation) is { } only && IsFixed(only, model, depth - 1, cancellation)),
            _ => false,
        };
    }

    private static bool IsLookedUp(ILocalReferenceOperation reference) =>
        Setup.Root(reference).Descendants().OfType<IArgumentOperation>().Any(argument =>
            argument is { Parameter.RefKind: RefKind.Out, Parent: IInvocationOperation { TargetMethod.Name: "TryGetValue" } }
            && argument.Value.DescendantsAndSelf().Any(part =>
                part is ILocalReferenceOperation given && SymbolEqualityComparer.Default.Equals(given.Local, reference.Local)));
}

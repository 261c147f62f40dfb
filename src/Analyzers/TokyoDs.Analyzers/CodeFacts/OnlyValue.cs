using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Follows a name to the one value it ever gets.</summary>
internal static class OnlyValue
{
    /// <summary>
    /// The value of a local that is set once, or of a readonly field or a property without setter that is declared in the
    /// same file; null when there is no such value or it is not seen.
    /// </summary>
    public static IOperation? Of(IOperation reference, SemanticModel? model, CancellationToken cancellation) => reference switch
    {
        ILocalReferenceOperation local => OfLocal(local),
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } => Declared(field, model, cancellation),
        IPropertyReferenceOperation { Property: { SetMethod: null, IsIndexer: false } property } => Declared(property, model, cancellation),
        _ => null,
    };

    private static IOperation? OfLocal(ILocalReferenceOperation reference)
    {
        IOperation? only = null;
        foreach (var operation in Setup.Root(reference).Descendants())
        {
            var value = operation switch
            {
                IVariableDeclaratorOperation declarator when IsIt(declarator.Symbol) => declarator.GetVariableInitializer()?.Value,
                IAssignmentOperation { Target: ILocalReferenceOperation target } assignment when IsIt(target.Local) => assignment.Value,
                IDeconstructionAssignmentOperation parts when TupleElement.Given(parts, reference.Local) is { } given => given,
                IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: ILocalReferenceOperation passed } argument
                    when IsIt(passed.Local) => argument.Value,
                _ => null,
            };
            if (value is not null && only is not null)
            {
                return null;
            }

            only ??= value;
        }

        return only?.Unwrap();

        bool IsIt(ILocalSymbol local) => SymbolEqualityComparer.Default.Equals(local, reference.Local);
    }

    /// <summary>The value a local starts with, where all it is given later is made out of itself: <c>bytes = Hash(bytes)</c>; else null.</summary>
    public static IOperation? FirstOf(ILocalReferenceOperation reference)
    {
        foreach (var operation in Setup.Root(reference).Descendants())
        {
            if (operation is IAssignmentOperation { Target: ILocalReferenceOperation target } assignment && IsIt(target)
                    && assignment is not ICompoundAssignmentOperation && !assignment.Value.DescendantsAndSelf().Any(IsIt)
                || operation is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } passed && IsIt(passed.Value)
                || operation is IDeconstructionAssignmentOperation parts && TupleElement.Given(parts, reference.Local) is not null)
            {
                return null;
            }
        }

        return EndpointChain.InitialValue(reference);

        bool IsIt(IOperation operation) =>
            operation is ILocalReferenceOperation other && SymbolEqualityComparer.Default.Equals(other.Local, reference.Local);
    }

    private static IOperation? Declared(ISymbol member, SemanticModel? model, CancellationToken cancellation)
    {
        if (model is null || member.DeclaringSyntaxReferences.FirstOrDefault() is not { } declaration || declaration.SyntaxTree != model.SyntaxTree)
        {
            return null;
        }

        var value = declaration.GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
            _ => null,
        };
        return value is null ? null : model.GetOperation(value, cancellation)?.Unwrap();
    }
}

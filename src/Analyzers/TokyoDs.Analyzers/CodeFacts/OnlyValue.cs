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

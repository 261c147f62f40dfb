using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Tells whether a culture counts years by Japanese eras.</summary>
internal static class JapaneseCalendarUse
{
    /// <summary>True for a culture that is given a <c>JapaneseCalendar</c> where it is made, in this method, or in the member it comes from.</summary>
    public static bool IsIn(IOperation culture) => culture.Unwrap() switch
    {
        ILocalReferenceOperation local => IsGivenTo(local.Local, culture),
        IFieldReferenceOperation { Field: var field } => IsDeclaredWith(field),
        IPropertyReferenceOperation { Property: var property } => IsDeclaredWith(property),
        IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.Length: > 0 } method } => IsDeclaredWith(method),
        var made => Makes(made),
    };

    private static bool IsGivenTo(ILocalSymbol local, IOperation near)
    {
        foreach (var operation in Setup.Root(near).Descendants())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when SymbolEqualityComparer.Default.Equals(declarator.Symbol, local):
                    if (declarator.GetVariableInitializer() is { } initializer && Makes(initializer.Value))
                    {
                        return true;
                    }

                    break;
                case IAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Calendar", Instance: IPropertyReferenceOperation { Instance: ILocalReferenceOperation holder } } } assignment
                    when SymbolEqualityComparer.Default.Equals(holder.Local, local) && Makes(assignment.Value):
                    return true;
            }
        }

        return false;
    }

    private static bool Makes(IOperation value) => value.DescendantsAndSelf().Any(part =>
        part is IObjectCreationOperation { Type.Name: "JapaneseCalendar" }
        || (part.ConstantText() is { } name && name.EndsWith("-ca-japanese", StringComparison.OrdinalIgnoreCase)));

    private static bool IsDeclaredWith(ISymbol member) =>
        member.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax().DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == "JapaneseCalendar"));
}

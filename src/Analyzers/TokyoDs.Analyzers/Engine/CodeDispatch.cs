using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.Engine;

/// <summary>Hands each piece of code to the rules that asked for it: by name first, by symbol only where the name fits.</summary>
internal sealed class CodeDispatch(Interests interests, KnownTypes types, Configuration configuration)
{
    private readonly TypeAliases _aliases = types.Fact(TypeAliases.Of);
    private readonly ConcurrentDictionary<(object Interested, ITypeSymbol Declaring, ITypeSymbol? Receiver), object> _fitting = new();

    public void Invocation(SyntaxNodeAnalysisContext context)
    {
        var invocation = (InvocationExpressionSyntax)context.Node;
        if (NameOf(invocation.Expression) is not { } name
            || !interests.Invocations.TryGetValue(name, out var interested)
            || IsForeign(context)
            || context.SemanticModel.GetOperation(invocation, context.CancellationToken) is not IInvocationOperation operation)
        {
            return;
        }

        var method = operation.TargetMethod.ReducedFrom ?? operation.TargetMethod;
        CheckAll(Fitting(interested, method.ContainingType, operation.Instance), operation, context);
    }

    public void Creation(SyntaxNodeAnalysisContext context)
    {
        // An alias names another type, and new() often names none: these must be bound to know.
        var written = (context.Node is ObjectCreationExpressionSyntax { Type: var type } ? type : DeclaredType(context.Node)) is { } named ? NameOf(named) : null;
        var isKnownName = written is not null && interests.Creations.ContainsKey(written);
        if ((written is not null && !isKnownName && !_aliases.Contains(written))
            || IsForeign(context)
            || context.SemanticModel.GetOperation(context.Node, context.CancellationToken) is not IObjectCreationOperation
                { Type: INamedTypeSymbol created } operation
            || !interests.Creations.TryGetValue(created.Name, out var interested))
        {
            return;
        }

        Action<Diagnostic> report = context.ReportDiagnostic;
        foreach (var interest in interested)
        {
            if (SymbolEqualityComparer.Default.Equals(created.OriginalDefinition, interest.Type))
            {
                Check(interest.Rule, interest.Check, operation, report, context);
            }
        }
    }

    public void Cast(SyntaxNodeAnalysisContext context)
    {
        var cast = (CastExpressionSyntax)context.Node;
        if (NameOf(cast.Type) is not { } name
            || !interests.Casts.TryGetValue(name, out var interested)
            || IsForeign(context)
            || context.SemanticModel.GetOperation(cast, context.CancellationToken) is not IConversionOperation { Type: INamedTypeSymbol type } operation)
        {
            return;
        }

        Action<Diagnostic> report = context.ReportDiagnostic;
        foreach (var interest in interested)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, interest.Type))
            {
                Check(interest.Rule, interest.Check, operation, report, context);
            }
        }
    }

    public void Assignment(SyntaxNodeAnalysisContext context)
    {
        var assignment = (AssignmentExpressionSyntax)context.Node;
        if ((assignment.Left is ElementAccessExpressionSyntax ? CodeRules.Indexer : NameOf(assignment.Left)) is not { } name
            || !interests.Assignments.TryGetValue(name, out var interested)
            || IsForeign(context)
            || context.SemanticModel.GetOperation(assignment, context.CancellationToken) is not { } operation)
        {
            return;
        }

        // With ?. on the left, or as an event subscription, the assignment is not the outermost operation.
        var assigned = operation as IAssignmentOperation ?? operation.Descendants().OfType<IAssignmentOperation>().FirstOrDefault();
        if (assigned?.Target is not IMemberReferenceOperation { Member.ContainingType: { } declaring })
        {
            return;
        }

        CheckAll(Fitting(interested, declaring, ((IMemberReferenceOperation)assigned.Target).Instance), assigned, context);
    }

    public void Member(SyntaxNodeAnalysisContext context)
    {
        var access = (ExpressionSyntax)context.Node;
        if (NameOf(access) is not { } name
            || !interests.Members.TryGetValue(name, out var interested)
            || access.Parent is AssignmentExpressionSyntax { Left: var left } && left == access
            || access.Parent is InvocationExpressionSyntax or NameColonSyntax or NameEqualsSyntax or QualifiedNameSyntax
            || access.Parent is MemberAccessExpressionSyntax { Name: var last } && last == access
            || access.Parent is MemberBindingExpressionSyntax
            || IsForeign(context)
            || context.SemanticModel.GetOperation(access, context.CancellationToken) is not IMemberReferenceOperation operation)
        {
            return;
        }

        CheckAll(Fitting(interested, operation.Member.ContainingType, receiver: null), operation, context);
    }

    public void Attribute(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (NameOf(attribute.Name) is not { } name
            || (!interests.Attributes.TryGetValue(name + "Attribute", out var interested)
                && !interests.Attributes.TryGetValue(name, out interested))
            || IsForeign(context)
            || ConstructorOf(attribute, context) is not { } constructor)
        {
            return;
        }

        Action<Diagnostic> report = context.ReportDiagnostic;
        foreach (var interest in interested)
        {
            if (KnownTypes.Is(constructor.ContainingType, interest.Type))
            {
                Check(interest.Rule, interest.Check, new AttributeUse(attribute, constructor), report, context);
            }
        }
    }

    public void Syntax(SyntaxNodeAnalysisContext context)
    {
        if (IsForeign(context) || !interests.Syntax.TryGetValue(context.Node.Kind(), out var interested))
        {
            return;
        }

        Action<Diagnostic>? report = null;
        foreach (var interest in interested)
        {
            if (interest.Concerns(context.Node))
            {
                Check(interest.Rule, interest.Check, context.Node, report ??= context.ReportDiagnostic, context);
            }
        }
    }

    public void Text(SyntaxNodeAnalysisContext context)
    {
        var literal = context.Node switch
        {
            LiteralExpressionSyntax whole => new TextLiteral(whole.Token.ValueText, whole, whole, IsWhole: true),
            InterpolatedStringTextSyntax { Parent: ExpressionSyntax parent } piece =>
                new TextLiteral(piece.TextToken.ValueText, parent, piece, IsWhole: false),
            _ => default,
        };
        if (literal.Node is null || IsForeign(context))
        {
            return;
        }

        Action<Diagnostic>? report = null;
        foreach (var interest in interests.Texts)
        {
            if (interest.Concerns(literal.Value))
            {
                Check(interest.Rule, interest.Check, literal, report ??= context.ReportDiagnostic, context);
            }
        }
    }

    public void Number(SyntaxNodeAnalysisContext context)
    {
        if (!TryInteger(((LiteralExpressionSyntax)context.Node).Token.Value, out var value)
            || !interests.Numbers.TryGetValue(value, out var interested)
            || IsForeign(context)
            || context.SemanticModel.GetOperation(context.Node, context.CancellationToken) is not ILiteralOperation operation)
        {
            return;
        }

        Action<Diagnostic> report = context.ReportDiagnostic;
        foreach (var interest in interested)
        {
            Check(interest.Rule, interest.Check, operation, report, context);
        }
    }

    public void Type(SymbolAnalysisContext context) => Symbol(interests.Types, (INamedTypeSymbol)context.Symbol, context);

    public void Method(SymbolAnalysisContext context)
    {
        var method = (IMethodSymbol)context.Symbol;
        if (method.MethodKind is MethodKind.Ordinary or MethodKind.Constructor)
        {
            Symbol(interests.Methods, method, context);
        }
    }

    public void File(SemanticModelAnalysisContext context)
    {
        if (context.IsGeneratedCode)
        {
            return;
        }

        Action<Diagnostic> report = context.ReportDiagnostic;
        foreach (var interest in interests.Files)
        {
            Run(interest.Rule, interest.Check, context.SemanticModel.SyntaxTree, context.SemanticModel, static tree => Location.Create(tree, default), report, context.CancellationToken);
        }
    }

    public void End(CompilationAnalysisContext context)
    {
        foreach (var interest in interests.Ends)
        {
            Run(interest.Rule, interest.Check, context.Compilation, null, static _ => Location.None, context.ReportDiagnostic, context.CancellationToken);
        }
    }

    /// <summary>The simple name at the end of an expression or a type: what it is called before anybody binds it.</summary>
    private static string? NameOf(SyntaxNode expression) => expression switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax conditional => NameOf(conditional.WhenNotNull),
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The type that stands before the name of what a <c>new()</c> is given to, or null: <c>Box box = new();</c></summary>
    private static TypeSyntax? DeclaredType(SyntaxNode creation) => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: var type } } } => type,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax { Type: var type } } => type,
        _ => null,
    };

    /// <summary>The compiler has bound the attributes of what they stand on; asking the model binds them again.</summary>
    private static IMethodSymbol? ConstructorOf(AttributeSyntax attribute, SyntaxNodeAnalysisContext context)
    {
        foreach (var bound in context.ContainingSymbol?.GetAttributes() ?? [])
        {
            if (bound.ApplicationSyntaxReference is { } written && written.Span == attribute.Span && written.SyntaxTree == attribute.SyntaxTree)
            {
                return bound.AttributeConstructor;
            }
        }

        return context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol as IMethodSymbol;
    }

    private static bool TryInteger(object? value, out long integer)
    {
        integer = value switch { int number => number, uint number => number, long number => number, _ => -1 };
        return integer >= 0;
    }

    /// <summary>
    /// The rules that a member concerns: its declaring type is the named one, derives from it or implements it, or it is called on such a
    /// type, which inherits it from one that nobody named (Add of a header collection). Few types come up, so the answers are kept.
    /// </summary>
    private TypedInterest<T>[] Fitting<T>(List<TypedInterest<T>> interested, INamedTypeSymbol? declaring, IOperation? receiver)
    {
        if (declaring is null)
        {
            return [];
        }

        var key = ((object)interested, (ITypeSymbol)declaring.OriginalDefinition, receiver?.Type?.OriginalDefinition);
        return (TypedInterest<T>[])(_fitting.TryGetValue(key, out var known) ? known : _fitting[key] =
            interested.Where(interest => KnownTypes.Is(key.Item2, interest.Type) || KnownTypes.Is(key.Item3, interest.Type)).ToArray());
    }

    /// <summary>Generated code is not the author's, but for what Razor makes of the author's pages.</summary>
    private static bool IsForeign(SyntaxNodeAnalysisContext context) =>
        context.IsGeneratedCode && !GeneratedTrees.IsRazor(context.Node.SyntaxTree);

    private void CheckAll<T>(TypedInterest<T>[] interested, T target, SyntaxNodeAnalysisContext context)
    {
        if (interested.Length == 0)
        {
            return;
        }

        Action<Diagnostic> report = context.ReportDiagnostic;
        foreach (var interest in interested)
        {
            Check(interest.Rule, interest.Check, target, report, context);
        }
    }

    /// <param name="report">Made once for all rules that a piece of code concerns.</param>
    private void Check<T>(Rule rule, Action<CodeContext<T>> check, T target, Action<Diagnostic> report, in SyntaxNodeAnalysisContext context)
    {
        // No closure: this runs for every piece of code that a rule is called for.
        try
        {
            check(new(target, context.SemanticModel, types, configuration, new(rule, configuration, report), context.CancellationToken));
        }
        catch (Exception exception) when (RuleFailure.Is(exception))
        {
            report(RuleFailure.Of(rule, exception, context.Node.GetLocation()));
        }
    }

    private void Run<T>(
        Rule rule, Action<CodeContext<T>> check, T target, SemanticModel? model, Func<T, Location> place, Action<Diagnostic> report, CancellationToken cancellation)
    {
        try
        {
            check(new(target, model, types, configuration, new(rule, configuration, report), cancellation));
        }
        catch (Exception exception) when (RuleFailure.Is(exception))
        {
            report(RuleFailure.Of(rule, exception, place(target)));
        }
    }

    private void Symbol<T>(List<Interest<T>> interested, T symbol, SymbolAnalysisContext context)
        where T : ISymbol
    {
        if (context.IsGeneratedCode)
        {
            return;
        }

        Action<Diagnostic> report = context.ReportDiagnostic;
        foreach (var interest in interested)
        {
            Run(interest.Rule, interest.Check, symbol, null, static symbol => symbol.Locations.FirstOrDefault() ?? Location.None, report, context.CancellationToken);
        }
    }
}

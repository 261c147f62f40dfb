using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.Engine;

/// <summary>What the rules of one compilation listen to. Rules declare; the host dispatches.</summary>
/// <remarks>
/// Interest is declared by name and type. The host compares names in the syntax first and asks the compiler for
/// meaning only where a name fits, so a file without any interesting name costs a walk and no binding.
/// </remarks>
internal sealed class CodeRules(KnownTypes types, Configuration configuration)
{
    private Rule? _current;

    public KnownTypes Types { get; } = types;

    public Configuration Configuration { get; } = configuration;

    public Interests Interests { get; } = new();

    /// <summary>A call of a method of a type (or of a type derived from it), extension methods included.</summary>
    public void OnInvocation(string type, string method, Action<CodeContext<IInvocationOperation>> check)
    {
        foreach (var known in Types.All(type))
        {
            OnInvocation(known, method, check);
        }
    }

    /// <inheritdoc cref="OnInvocation(string, string, Action{CodeContext{IInvocationOperation}})"/>
    public void OnInvocation(INamedTypeSymbol type, string method, Action<CodeContext<IInvocationOperation>> check) =>
        Interests.Add(Interests.Invocations, method, new(_current!, type, check));

    /// <summary>An object made with <c>new</c>, target-typed or not.</summary>
    public void OnCreation(string type, Action<CodeContext<IObjectCreationOperation>> check)
    {
        if (Types[type] is { } known)
        {
            OnCreation(known, check);
        }
    }

    /// <inheritdoc cref="OnCreation(string, Action{CodeContext{IObjectCreationOperation}})"/>
    public void OnCreation(INamedTypeSymbol type, Action<CodeContext<IObjectCreationOperation>> check) =>
        Interests.Add(Interests.Creations, type.Name, new(_current!, type, check));

    /// <summary>An explicit conversion to a type, where a cast is written.</summary>
    public void OnCast(INamedTypeSymbol type, Action<CodeContext<IConversionOperation>> check) =>
        Interests.Add(Interests.Casts, type.Name, new(_current!, type, check));

    /// <summary>The name under which the giving of a value to an indexer (<c>headers["X"] = …</c>) is listened to.</summary>
    public const string Indexer = "this[]";

    /// <summary>A value given to a property or field with <c>=</c> or <c>+=</c>, object initializers included.</summary>
    public void OnAssignment(string type, string member, Action<CodeContext<IAssignmentOperation>> check)
    {
        if (Types[type] is { } known)
        {
            OnAssignment(known, member, check);
        }
    }

    /// <inheritdoc cref="OnAssignment(string, string, Action{CodeContext{IAssignmentOperation}})"/>
    public void OnAssignment(INamedTypeSymbol type, string member, Action<CodeContext<IAssignmentOperation>> check) =>
        Interests.Add(Interests.Assignments, member, new(_current!, type, check));

    /// <summary>A mention of a property, field or enum member outside of the left side of an assignment.</summary>
    public void OnMember(string type, string member, Action<CodeContext<IMemberReferenceOperation>> check)
    {
        if (Types[type] is { } known)
        {
            Interests.Add(Interests.Members, member, new(_current!, known, check));
        }
    }

    /// <summary>A string literal, or a constant piece of an interpolated string, that passes a cheap test on its text.</summary>
    public void OnText(Func<string, bool> concerns, Action<CodeContext<TextLiteral>> check) =>
        Interests.Texts.Add(new(_current!, concerns, check));

    /// <summary>An integer literal of one of the given values.</summary>
    public void OnNumber(IEnumerable<long> values, Action<CodeContext<ILiteralOperation>> check)
    {
        foreach (var value in values)
        {
            Interests.Add(Interests.Numbers, value, new(_current!, check));
        }
    }

    /// <summary>An attribute of a type (or of a type derived from it), where it is written.</summary>
    public void OnAttribute(string type, Action<CodeContext<AttributeUse>> check)
    {
        if (Types[type] is { } known)
        {
            Interests.Add(Interests.Attributes, known.Name, new(_current!, known, check));
        }
    }

    /// <summary>Code of some kinds, before anything is bound: for what has no name to listen to.</summary>
    /// <param name="concerns">Asked first, of every node of these kinds: what it refuses costs nothing more.</param>
    public void OnSyntax(Func<SyntaxNode, bool> concerns, Action<CodeContext<SyntaxNode>> check, params SyntaxKind[] kinds)
    {
        foreach (var kind in kinds)
        {
            Interests.Add(Interests.Syntax, kind, new(_current!, concerns, check));
        }
    }

    /// <summary>Every named type of the source, once.</summary>
    public void OnType(Action<CodeContext<INamedTypeSymbol>> check) => Interests.Types.Add(new(_current!, check));

    /// <summary>Every method of the source, once; accessors and the like left out.</summary>
    public void OnMethod(Action<CodeContext<IMethodSymbol>> check) => Interests.Methods.Add(new(_current!, check));

    /// <summary>Every file that people wrote.</summary>
    public void OnFile(Action<CodeContext<SyntaxTree>> check) => Interests.Files.Add(new(_current!, check));

    /// <summary>The end of the compilation, after everything else was seen. Needs <see cref="Rule.AtCompilationEnd"/>.</summary>
    public void OnEnd(Action<CodeContext<Compilation>> check) => Interests.Ends.Add(new(_current!, check));

    /// <summary>Lets one rule declare what it listens to.</summary>
    public void Add(CodeRule rule)
    {
        _current = rule.Rule;
        rule.Register(this);
        _current = null;
    }
}

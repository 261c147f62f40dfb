using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TokyoDs.Analyzers.Engine;

/// <summary>The host of every rule about C# code: one registration for each kind of syntax, one table look-up for each node.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeAnalyzer : DiagnosticAnalyzer
{
    private readonly ImmutableArray<CodeRule> _rules;

    /// <summary>Hosts every rule of the package.</summary>
    public CodeAnalyzer()
        : this(RuleSet.Code)
    {
    }

    /// <summary>Hosts only some rules, so that a test of one is not disturbed by the others.</summary>
    internal CodeAnalyzer(ImmutableArray<CodeRule> rules) => _rules = rules;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        [.. _rules.Select(rule => rule.Rule.Descriptor), RuleFailure.Rule.Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        var configuration = Configuration.Read(context.Options);
        var types = new KnownTypes(context.Compilation);
        var rules = new CodeRules(types, configuration);
        foreach (var rule in _rules)
        {
            if (RuleSet.IsOn(rule.Rule, configuration, context.Compilation))
            {
                rules.Add(rule);
            }
        }

        var dispatch = new CodeDispatch(rules.Interests, types, configuration);
        Listen(context, dispatch.Invocation, rules.Interests.Invocations.Count > 0, SyntaxKind.InvocationExpression);
        Listen(
            context, dispatch.Creation, rules.Interests.Creations.Count > 0,
            SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression);
        Listen(
            context, dispatch.Assignment, rules.Interests.Assignments.Count > 0,
            SyntaxKind.SimpleAssignmentExpression, SyntaxKind.AddAssignmentExpression);
        Listen(context, dispatch.Cast, rules.Interests.Casts.Count > 0, SyntaxKind.CastExpression);
        Listen(
            context, dispatch.Member, rules.Interests.Members.Count > 0,
            SyntaxKind.SimpleMemberAccessExpression, SyntaxKind.MemberBindingExpression, SyntaxKind.IdentifierName);
        Listen(context, dispatch.Attribute, rules.Interests.Attributes.Count > 0, SyntaxKind.Attribute);
        Listen(
            context, dispatch.Text, rules.Interests.Texts.Count > 0,
            SyntaxKind.StringLiteralExpression, SyntaxKind.Utf8StringLiteralExpression, SyntaxKind.InterpolatedStringText);
        Listen(context, dispatch.Number, rules.Interests.Numbers.Count > 0, SyntaxKind.NumericLiteralExpression);

        Listen(context, dispatch.Syntax, rules.Interests.Syntax.Count > 0, [.. rules.Interests.Syntax.Keys]);

        if (rules.Interests.Types.Count > 0)
        {
            context.RegisterSymbolAction(dispatch.Type, SymbolKind.NamedType);
        }

        if (rules.Interests.Methods.Count > 0)
        {
            context.RegisterSymbolAction(dispatch.Method, SymbolKind.Method);
        }

        if (rules.Interests.Files.Count > 0)
        {
            context.RegisterSemanticModelAction(dispatch.File);
        }

        if (rules.Interests.Ends.Count > 0)
        {
            context.RegisterCompilationEndAction(dispatch.End);
        }
    }

    private static void Listen(
        CompilationStartAnalysisContext context, Action<SyntaxNodeAnalysisContext> action, bool isNeeded, params SyntaxKind[] kinds)
    {
        if (isNeeded)
        {
            context.RegisterSyntaxNodeAction(action, kinds);
        }
    }
}

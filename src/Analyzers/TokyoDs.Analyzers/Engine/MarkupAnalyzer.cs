using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TokyoDs.Analyzers.Markup;
using TokyoDs.Analyzers.Process;

namespace TokyoDs.Analyzers.Engine;

/// <summary>The host of the rules about Razor and HTML: each file is read once, every rule looks at the same tree.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MarkupAnalyzer : DiagnosticAnalyzer
{
    private readonly ImmutableArray<MarkupRule> _rules;
    private readonly bool _checksSuppressions;

    /// <summary>Hosts every rule of the package.</summary>
    public MarkupAnalyzer()
        : this(RuleSet.Markup, checksSuppressions: true)
    {
    }

    /// <summary>Hosts only some rules, so that a test of one is not disturbed by the others.</summary>
    internal MarkupAnalyzer(ImmutableArray<MarkupRule> rules, bool checksSuppressions)
    {
        _rules = rules;
        _checksSuppressions = checksSuppressions;
    }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
    [
        .. _rules.Select(rule => rule.Rule.Descriptor),
        SuppressionWithoutReason.Shared.Descriptor,
        RuleFailure.Rule.Descriptor,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        var configuration = Configuration.Read(context.Options);
        var active = _rules.Where(rule => RuleSet.IsOn(rule.Rule, configuration, context.Compilation)).ToImmutableArray();
        var checksSuppressions = _checksSuppressions && RuleSet.IsOn(SuppressionWithoutReason.Shared, configuration, context.Compilation);
        if (!active.IsEmpty || checksSuppressions)
        {
            context.RegisterAdditionalFileAction(file => Check(file, active, checksSuppressions, configuration));
        }
    }

    private static void Check(
        AdditionalFileAnalysisContext context, ImmutableArray<MarkupRule> rules, bool checksSuppressions, Configuration configuration)
    {
        var file = context.AdditionalFile;
        if (MarkupFiles.KindOf(file.Path) is not { } kind || file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        var document = MarkupDocument.Parse(text.ToString(), kind, context.CancellationToken);
        var markup = new MarkupFile(file, text, MarkupSuppressions.Of(document, text), configuration);
        foreach (var rule in rules)
        {
            var reporter = new MarkupReporter(rule.Rule, markup, context.ReportDiagnostic);
            RuleFailure.Guard(
                rule.Rule,
                () => rule.Check(new(document, file, text, context.Compilation, configuration, reporter, context.CancellationToken)),
                () => Location.Create(file.Path, default, default),
                context.ReportDiagnostic);
        }

        if (checksSuppressions)
        {
            var reporter = new MarkupReporter(SuppressionWithoutReason.Shared, markup, context.ReportDiagnostic);
            foreach (var suppression in markup.Suppressions.All.Where(suppression => !SuppressionWithoutReason.IsReason(suppression.Reason)))
            {
                var ids = string.Join(", ", suppression.Ids);
                reporter.Report(suppression.Span, null, null, ids, $"@* tokyods-disable-next-line {ids} -- … *@");
            }
        }
    }
}

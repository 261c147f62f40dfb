using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TokyoDs.Analyzers.Engine;

/// <summary>The host of the rules about settings and other files that are not C#.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FileAnalyzer : DiagnosticAnalyzer
{
    private readonly ImmutableArray<FileRule> _rules;

    /// <summary>Hosts every rule of the package.</summary>
    public FileAnalyzer()
        : this(RuleSet.Files)
    {
    }

    /// <summary>Hosts only some rules, so that a test of one is not disturbed by the others.</summary>
    internal FileAnalyzer(ImmutableArray<FileRule> rules) => _rules = rules;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        [.. _rules.Select(rule => rule.Rule.Descriptor), RuleFailure.Rule.Descriptor];

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
        if (!active.IsEmpty)
        {
            context.RegisterAdditionalFileAction(file => Check(file, active, configuration));
        }
    }

    private static void Check(AdditionalFileAnalysisContext context, ImmutableArray<FileRule> rules, Configuration configuration)
    {
        var name = Path.GetFileName(context.AdditionalFile.Path);
        foreach (var rule in rules)
        {
            // A file that cannot be read has no text; the compiler itself reports it.
            if (rule.Reads(name) && context.AdditionalFile.GetText(context.CancellationToken) is { } text)
            {
                RuleFailure.Guard(
                    rule.Rule,
                    () => rule.Check(new(
                        context.AdditionalFile, text, context.Compilation, configuration,
                        new(rule.Rule, configuration, context.ReportDiagnostic), context.CancellationToken)),
                    () => Location.Create(context.AdditionalFile.Path, default, default),
                    context.ReportDiagnostic);
            }
        }
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using RuleSet = TokyoDs.Analyzers.Engine.RuleSet;

namespace MarkupCost;

/// <summary>One markup file, given to the rules as the compiler gives it.</summary>
internal sealed class Page(string path, string content) : AdditionalText
{
    private static readonly CSharpCompilation NoCode = CSharpCompilation.Create("pages");
    private static readonly Configuration NoConfiguration = Configuration.Read(new AnalyzerOptions([]));

    public override string Path => path;

    /// <summary>A new text each time: it remembers its lines.</summary>
    public SourceText Text => SourceText.From(content);

    public override SourceText GetText(CancellationToken cancellationToken = default) => Text;

    public MarkupDocument Parse() => MarkupDocument.Parse(content, MarkupFiles.KindOf(path)!.Value);

    /// <summary>Runs every rule of the family and counts what they find.</summary>
    public int Check()
    {
        var text = Text;
        var document = Parse();
        var suppressions = MarkupSuppressions.Of(document, text);
        var found = 0;
        foreach (var rule in RuleSet.Markup)
        {
            var reporter = new MarkupReporter(rule.Rule, new(this, text, suppressions, NoConfiguration), _ => found++);
            rule.Check(new(document, this, text, NoCode, NoConfiguration, reporter, CancellationToken.None));
        }

        return found;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.Engine;

/// <summary>A rule about Razor and HTML files. It sees the tree of one file and decides on what is certain there.</summary>
internal abstract class MarkupRule
{
    public abstract Rule Rule { get; }

    public abstract void Check(MarkupContext context);
}

/// <summary>One markup file and a way to report in it.</summary>
internal readonly record struct MarkupContext(
    MarkupDocument Document, AdditionalText File, SourceText Text, Compilation Compilation, Configuration Configuration, MarkupReporter Reporter, CancellationToken Cancellation)
{
    /// <summary>The file's name without folder, such as <c>_Layout.cshtml</c>.</summary>
    public string FileName => Path.GetFileName(File.Path);

    /// <summary>A piece of a page that another file puts somewhere: a partial, a template, a view component, a section of a layout.</summary>
    public bool IsFragment => MarkupFiles.IsFragment(File.Path);

    /// <summary>What the configuration says for this file's path; null when it is not set.</summary>
    public string? Option(ConfigurationKey key) => Configuration.Option(File, key.Name);

    public void Report(TextSpan at, params object[] arguments) => Reporter.Report(at, null, null, arguments);

    /// <summary>Reports with the change that mends it; null when this shape of it cannot be mended for certain.</summary>
    public void ReportMendable(TextSpan at, TextChange? mend, params object[] arguments) => Reporter.Report(at, mend, null, arguments);

    /// <summary>Reports no louder than a suggestion: something a person should look at.</summary>
    public void Suggest(TextSpan at, params object[] arguments) => Reporter.Report(at, null, DiagnosticSeverity.Info, arguments);
}

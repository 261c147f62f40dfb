using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.Analyzers.Engine;

/// <summary>A rule about a file that is not C#: settings, contracts, configuration.</summary>
internal abstract class FileRule
{
    public abstract Rule Rule { get; }

    /// <summary>Whether the rule reads files of this name (without folder).</summary>
    public abstract bool Reads(string fileName);

    public abstract void Check(FileContext context);
}

/// <summary>A file that the compiler was given as an additional file, its text, and a way to report.</summary>
internal readonly record struct FileContext(
    AdditionalText File, SourceText Text, Compilation Compilation, Configuration Configuration, Reporter Reporter, CancellationToken Cancellation)
{
    public string Name => Path.GetFileName(File.Path);

    public void Report(TextSpan at, params object[] arguments) => Reporter.Report(LocationOf(at), null, null, arguments);

    public void Suggest(TextSpan at, params object[] arguments) => Reporter.Report(LocationOf(at), DiagnosticSeverity.Info, null, arguments);

    private Location LocationOf(TextSpan span) => Location.Create(File.Path, span, Text.Lines.GetLinePositionSpan(span));
}

using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The files of a test project by name.</summary>
public sealed class SourceFileList : List<(string filename, string content)>
{
    private readonly string _defaultName;

    internal SourceFileList(string defaultName) => _defaultName = defaultName;

    /// <summary>Adds a file under the next default name: <c>/0/Test0.cs</c>, <c>/0/Test1.cs</c>, ….</summary>
    public void Add(string content) => Add(($"/0/{_defaultName}{Count}.cs", content));
}

/// <summary>What a test project consists of.</summary>
public sealed class SolutionState
{
    public SourceFileList Sources { get; } = new("Test");

    public List<(string filename, string content)> AdditionalFiles { get; } = [];

    public List<(string filename, string content)> AnalyzerConfigFiles { get; } = [];

    public List<MetadataReference> AdditionalReferences { get; } = [];

    /// <summary>Null chooses by the sources: an application where there are top-level statements.</summary>
    public OutputKind? OutputKind { get; set; }

    /// <summary>Generators that run before the analyzers.</summary>
    public List<ISourceGenerator> Generators { get; } = [];
}

/// <summary>Which diagnostics of the compiler itself fail a test that does not mark them.</summary>
public enum CompilerDiagnostics
{
    None,
    Errors,
}

/// <summary>An expected finding that has no place in a file.</summary>
public sealed record DiagnosticResult(string Id);

/// <summary>Names the framework that reports a failed expectation; xunit here.</summary>
public sealed class DefaultVerifier;

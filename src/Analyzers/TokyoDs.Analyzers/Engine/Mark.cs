using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.Engine;

/// <summary>How strongly a column of the Tokyo security checklist asks for something.</summary>
internal enum Mark
{
    /// <summary>◎ must be considered: a warning.</summary>
    Required,

    /// <summary>〇 should be considered: a suggestion.</summary>
    Recommended,

    /// <summary>※ depends on the service and on who is responsible: a suggestion that asks for a recorded decision.</summary>
    Decide,

    /// <summary>― does not apply: off.</summary>
    NotApplicable,
}

/// <summary>The default severities that follow from a mark.</summary>
internal static class MarkSeverity
{
    public static DiagnosticSeverity? Severity(this Mark mark) => mark switch
    {
        Mark.Required => DiagnosticSeverity.Warning,
        Mark.NotApplicable => null,
        _ => DiagnosticSeverity.Info,
    };
}

using System.Collections.Immutable;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>Tells the fix of a data-flow rule which findings it mends for certain.</summary>
internal static class MendableFlow
{
    /// <summary>The fact that such a finding carries.</summary>
    public const string Key = "mendable";

    private static readonly ImmutableDictionary<string, string?> Mendable = ImmutableDictionary<string, string?>.Empty.Add(Key, "true");

    public static void ReportFlow(this CodeContext<FlowFinding> context, bool isMendable)
    {
        if (!isMendable)
        {
            context.ReportFlow();
            return;
        }

        context.Report(
            context.Target.Hit.Argument.GetLocation(),
            [.. context.Target.Path.Steps.Select(step => step.GetLocation())],
            Mendable,
            context.Target.Source,
            context.Target.Sink);
    }
}

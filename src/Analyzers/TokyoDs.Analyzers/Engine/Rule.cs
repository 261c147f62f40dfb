using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.Engine;

/// <summary>What a rule is called, how strongly it speaks, what it says in both languages and what it rests on.</summary>
internal sealed class Rule(string id, Category category, Mark onPremises, Mark? externalService = null)
{
    /// <summary>Where the pages of the rules are published; the page of a rule is named after its id.</summary>
    public const string HelpRoot = "https://github.com/tokyods/tokyods-sdk/blob/main/docs/rules/";

    private DiagnosticDescriptor? _descriptor;
    private DiagnosticDescriptor? _decisionDescriptor;

    public string Id { get; } = id;

    public Category Category { get; } = category;

    /// <summary>The mark of the checklist's column for services on the city's own premises.</summary>
    public Mark OnPremises { get; } = onPremises;

    /// <summary>The mark of the checklist's column for external (cloud) services.</summary>
    public Mark ExternalService { get; } = externalService ?? onPremises;

    public required Text Title { get; init; }

    public required Text Message { get; init; }

    public required Text Why { get; init; }

    public required ImmutableArray<Basis> Basis { get; init; }

    /// <summary>What mending a finding does, as a light bulb says it; null when a person has to judge. Only rules about markup.</summary>
    public Text? MendTitle { get; init; }

    /// <summary>Off unless <c>TokyoDsAnalysisMode</c> is <c>All</c> or the user switches the id on.</summary>
    public bool OptIn { get; init; }

    /// <summary>Reported after the whole compilation was seen, so it shows in builds and not while typing.</summary>
    public bool AtCompilationEnd { get; init; }

    public string HelpLink => HelpRoot + Id + ".md";

    public DiagnosticDescriptor Descriptor => _descriptor ??= Create(Message);

    /// <summary>The same rule where the checklist leaves the choice open (※): the message asks to record the decision.</summary>
    public DiagnosticDescriptor DecisionDescriptor => _decisionDescriptor ??= Create(new Text(
        Message.En + " If the provider takes care of this, record the decision.",
        Message.Ja + " 事業者側で対応する場合は判断を記録してください。"));

    public DiagnosticDescriptor DescriptorFor(Deployment deployment) => MarkFor(deployment) == Mark.Decide ? DecisionDescriptor : Descriptor;

    public Mark MarkFor(Deployment deployment) =>
        deployment == Deployment.ExternalService ? ExternalService : OnPremises;

    private DiagnosticDescriptor Create(Text message) => new(
        Id,
        Title,
        WithReferences(message),
        "TokyoDs." + Category,
        OnPremises.Severity() ?? DiagnosticSeverity.Info,
        isEnabledByDefault: !OptIn && OnPremises != Mark.NotApplicable,
        description: Why,
        helpLinkUri: HelpLink,
        customTags: [.. Tags()]);

    /// <summary>Every message ends with the guideline items it breaks, so that a build log alone tells why.</summary>
    private Text WithReferences(Text message)
    {
        var named = Basis.Where(basis => basis.Reference is not null).Select(basis => basis.Reference!).ToList();
        return named.Count == 0
            ? message
            : new Text(
                $"{message.En} [{string.Join(", ", named.Select(text => text.En).Distinct())}]",
                $"{message.Ja}［{string.Join("、", named.Select(text => text.Ja).Distinct())}］");
    }

    private IEnumerable<string> Tags()
    {
        foreach (var basis in Basis)
        {
            yield return basis.Tag;
            if (basis.Tag.StartsWith("CWE-", StringComparison.Ordinal))
            {
                yield return "external/cwe/" + basis.Tag.ToLowerInvariant();
            }
        }

        if (Category == Category.Security)
        {
            yield return "security";
        }

        if (AtCompilationEnd)
        {
            yield return WellKnownDiagnosticTags.CompilationEnd;
        }
    }
}

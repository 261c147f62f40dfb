using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.Suppressors;

/// <summary>
/// Silences findings of the .NET SDK's rules in shapes that are proven false: the suppression and its reason stay in SARIF.
/// </summary>
public abstract class FalsePositiveSuppressor : DiagnosticSuppressor
{
    private readonly ImmutableArray<SuppressionDescriptor> _descriptors;

    private protected FalsePositiveSuppressor(string id, Text justification, params string[] suppressed) =>
        _descriptors = [.. suppressed.Select(rule => new SuppressionDescriptor(id + rule, rule, justification))];

    /// <inheritdoc/>
    public sealed override ImmutableArray<SuppressionDescriptor> SupportedSuppressions => _descriptors;

    /// <inheritdoc/>
    public sealed override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { } node
                && IsFalse(node, context.GetSemanticModel(tree), context.CancellationToken))
            {
                context.ReportSuppression(Suppression.Create(
                    _descriptors.First(descriptor => descriptor.SuppressedDiagnosticId == diagnostic.Id), diagnostic));
            }
        }
    }

    /// <summary>Whether the finding at this node is of the false shape.</summary>
    private protected abstract bool IsFalse(SyntaxNode node, SemanticModel model, CancellationToken cancellation);
}

using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.Engine;

/// <summary>TDS5004: a rule could not finish on a piece of code. The other rules go on; the gap is reported, never hidden.</summary>
internal static class RuleFailure
{
    public static Rule Rule { get; } = new("TDS5004", Category.Process, Mark.Required)
    {
        Title = new("A rule could not finish", "ルールが最後まで検査できなかった"),
        Message = new(
            "{0} could not check this place ({1}); please report it with the code",
            "{0} はこの箇所を検査できませんでした（{1}）。該当コードを添えてお知らせください。"),
        Why = new(
            "A rule that stops silently would look like a rule that found nothing. The gap must be visible in the evidence.",
            "検査が黙って止まると「検出なし」と区別がつきません。証跡に欠けがあることを見えるようにします。"),
        Basis = [Basis.Process("rule-failure"), Basis.Section("4.5"), Basis.Article(9)],
    };

    /// <summary>Runs one check; what it throws becomes a finding, because an exception would silence the whole host.</summary>
    public static void Guard(Rule rule, Action check, Func<Location> place, Action<Diagnostic> report)
    {
        try
        {
            check();
        }
        catch (Exception exception) when (Is(exception))
        {
            report(Of(rule, exception, place()));
        }
    }

    public static bool Is(Exception exception) => exception is not OperationCanceledException;

    public static Diagnostic Of(Rule rule, Exception exception, Location place) =>
        Diagnostic.Create(Rule.Descriptor, place, rule.Id, exception.GetType().Name + ": " + exception.Message);
}

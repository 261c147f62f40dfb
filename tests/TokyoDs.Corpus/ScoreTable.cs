namespace TokyoDs.Corpus;

/// <summary>A score as text for the console.</summary>
internal static class ScoreTable
{
    public static void Print(Score score, TextWriter output)
    {
        output.WriteLine("rule        weak  found missed   safe  false  other");
        foreach (var rule in score.Rules)
        {
            Print(rule.Rule, rule.Weak, rule.Found.Length, rule.Missed.Length, rule.Safe, rule.False.Length, rule.Other.Length);
        }

        var (weak, found) = (score.Rules.Sum(rule => rule.Weak), score.Rules.Sum(rule => rule.Found.Length));
        var (safe, wrong) = (score.Rules.Sum(rule => rule.Safe), score.Rules.Sum(rule => rule.False.Length));
        var other = score.Rules.Sum(rule => rule.Other.Length);
        Print("total", weak, found, weak - found, safe, wrong, other);
        output.WriteLine($"found {Percent(found, weak)} of the weak lines; reported {Percent(wrong, safe)} of the safe lines");

        void Print(string name, int weak, int found, int missed, int safe, int wrong, int other) =>
            output.WriteLine($"{name,-10}{weak,6}{found,7}{missed,7}{safe,7}{wrong,7}{other,7}");
    }

    /// <summary>Every line where the rules and the labels do not agree.</summary>
    public static void PrintDetails(Score score, TextWriter output)
    {
        foreach (var rule in score.Rules)
        {
            foreach (var label in rule.Missed)
            {
                output.WriteLine($"missed {label.File}:{label.Line} {rule.Rule}");
            }

            Print("false ", rule.False);
            Print("other ", rule.Other);
        }

        void Print(string kind, IEnumerable<Finding> findings)
        {
            foreach (var finding in findings)
            {
                output.WriteLine($"{kind} {finding.File}:{finding.Line} {finding.Rule} {finding.Message}");
            }
        }
    }

    private static string Percent(int part, int whole) => whole == 0 ? "–" : $"{100.0 * part / whole:0.0} %";
}

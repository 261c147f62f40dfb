using TokyoDs.Corpus;

// Scores the rules on a labelled corpus: dotnet run --project tests/TokyoDs.Corpus -- [security|holdout|holdout2|holdout3] [TDSnnnn] [--details] [--update-floor]
var corpus = Corpus.Named(args.FirstOrDefault(Corpus.Names.Contains) ?? Corpus.Names[0]);
Score score;
try
{
    score = await Score.Of(corpus);
}
catch (InvalidDataException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}

var only = args.Where(argument => argument.StartsWith("TDS", StringComparison.OrdinalIgnoreCase)).ToHashSet(StringComparer.OrdinalIgnoreCase);
var shown = only.Count == 0 ? score : new Score([.. score.Rules.Where(rule => only.Contains(rule.Rule))]);
if (args.Contains("--details"))
{
    ScoreTable.PrintDetails(shown, Console.Out);
}

ScoreTable.Print(shown, Console.Out);
var floor = Floor.Read(corpus);
if (args.Contains("--update-floor"))
{
    floor.Raise(score);
    floor.Write(corpus);
}

return 0;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>What an answer says about an origin: when the condition has this value, these dangers are gone.</summary>
/// <param name="Guard">The method of the project whose body decides, or null when the answer itself is enough.</param>
internal sealed record Fact(Origin Origin, bool When, TaintClass Cleans, GuardUse? Guard)
{
    public Fact Negated() => this with { When = !When };
}

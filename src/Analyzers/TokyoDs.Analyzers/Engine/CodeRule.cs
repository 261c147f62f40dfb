namespace TokyoDs.Analyzers.Engine;

/// <summary>A rule about C# code: what it says, where it listens, what it decides.</summary>
/// <remarks>
/// One object serves every compilation, so a rule has no fields of its own; what it must remember within one
/// compilation lives in what <see cref="Register"/> captures.
/// </remarks>
internal abstract class CodeRule
{
    public abstract Rule Rule { get; }

    /// <summary>Declares what the rule listens to. Called once for each compilation in which the rule is on.</summary>
    public abstract void Register(CodeRules rules);
}

using System.Collections.Immutable;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>What a member of a library is to the data-flow analysis.</summary>
internal enum KnowledgeKind
{
    /// <summary>Its value comes from outside.</summary>
    Source,

    /// <summary>What it is given must not come from outside unchecked.</summary>
    Sink,

    /// <summary>What it returns is safe for the named dangers.</summary>
    Sanitizer,

    /// <summary>Its answer true says that what it was given is safe for the named dangers.</summary>
    Guard,

    /// <summary>What it returns holds what it was given.</summary>
    Propagator,

    /// <summary>It puts what it was given into the object it is called on.</summary>
    Mutator,

    /// <summary>What it returns does not hold what it was given: it looks something up.</summary>
    Opaque,
}

/// <summary>One line of a knowledge table.</summary>
/// <param name="Type">The metadata name of the type: <c>System.Collections.Generic.List`1</c>.</param>
/// <param name="Member">The member, <c>.ctor</c>, or <c>*</c> for every member with one of the parameters.</param>
/// <param name="Parameters">The parameters meant; empty means all.</param>
internal sealed record KnowledgeEntry(KnowledgeKind Kind, TaintClass Danger, string Type, string Member, ImmutableArray<string> Parameters)
{
    public const string Constructor = ".ctor";
    public const string Indexer = "Item";
    public const string Any = "*";

    public bool Concerns(string parameter) => Parameters.IsEmpty || Parameters.Contains(parameter);
}

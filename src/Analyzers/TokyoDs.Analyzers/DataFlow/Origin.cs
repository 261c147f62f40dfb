using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>Where a value comes from, as far as one body can tell; what lies outside the body stays a symbol until the compilation ends.</summary>
/// <param name="Path">The members read from it: <c>".Address.City"</c>, or empty for the value itself.</param>
internal abstract record Origin(string Path)
{
    private const int LongestPath = 3;

    /// <summary>The origin of a member of the value; a long path stays where it is, which errs towards more taint.</summary>
    public Origin Project(string member) =>
        Path.Count(character => character == '.') >= LongestPath ? this : this with { Path = Path + "." + member };
}

/// <summary>A place where text that nobody has checked, or personal data, comes into the program.</summary>
/// <param name="Name">What the message calls it.</param>
internal sealed record SourceOrigin(SyntaxNode Node, string Name, TaintClass Feeds, string Path) : Origin(Path)
{
    public bool Equals(SourceOrigin? other) => other is not null && Node == other.Node && Feeds == other.Feeds && Path == other.Path;

    public override int GetHashCode() => Node.GetHashCode() ^ Path.GetHashCode();
}

/// <summary>What the body is given: a parameter by its ordinal, or the instance.</summary>
internal sealed record ParameterOrigin(int Ordinal, string Path) : Origin(Path)
{
    /// <summary>The ordinal of the instance itself.</summary>
    public const int This = -1;
}

/// <summary>What a method of this compilation returns (or the object that a constructor makes).</summary>
internal sealed record CallOrigin(CallSite Site, string Path) : Origin(Path);

/// <summary>What a method of this compilation leaves in an argument: <c>out</c>, <c>ref</c>, or an object that it fills.</summary>
internal sealed record EffectOrigin(CallSite Site, int Ordinal, string Path) : Origin(Path);

/// <summary>A static field or property of this compilation.</summary>
internal sealed record StaticOrigin(ISymbol Member, string Path) : Origin(Path)
{
    public bool Equals(StaticOrigin? other) =>
        other is not null && Path == other.Path && SymbolEqualityComparer.Default.Equals(Member, other.Member);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Member) ^ Path.GetHashCode();
}

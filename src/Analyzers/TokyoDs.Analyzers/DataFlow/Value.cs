using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>What is known of a value: the origins that reach it, its members, how its text begins, what it answers.</summary>
/// <remarks>Immutable. Elements of a collection are not told apart: the collection has what any of them has.</remarks>
internal sealed class Value : IEquatable<Value>
{
    /// <summary>Stands in <see cref="Lead"/> for a piece of text that is not known and comes from nobody outside.</summary>
    public const char Unknown = '\uFFFC';

    /// <summary>Stands at the start of <see cref="Lead"/> for a text that the program holds, which may be empty.</summary>
    public const char Held = '\uFFFB';

    private const int MostTaints = 24;
    private const int LongestLead = 160;
    private const int DeepestMember = 4;

    /// <summary>A value from nobody outside, of which nothing else is known.</summary>
    public static readonly Value Clean = new() { Lead = Unknown.ToString(), IsWhole = true };

    /// <summary>The empty text, or an object without anything in it.</summary>
    public static readonly Value Empty = new() { Lead = "", IsWhole = true };

    /// <summary>A new object of the project's own types.</summary>
    public static readonly Value Made = new() { Lead = Unknown.ToString(), IsWhole = true, IsMade = true };

    public ImmutableArray<Taint> Taints { get; private init; } = [];

    public ImmutableDictionary<string, Value> Members { get; private init; } = ImmutableDictionary<string, Value>.Empty;

    /// <summary>The text that the value certainly begins with.</summary>
    public string Lead { get; private init; } = "";

    /// <summary>Whether the object was made here, so that what is not known of it is not in it.</summary>
    public bool IsMade { get; private init; }

    /// <summary>Whether <see cref="Lead"/> is the whole text.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>What a true or false value says about other values.</summary>
    public ImmutableArray<Fact> Facts { get; private init; } = [];

    /// <summary>The anonymous function or method that a delegate stands for.</summary>
    public IOperation? Function { get; private init; }

    public bool IsTainted => Taints.Length > 0 || (!Members.IsEmpty && Members.Any(member => member.Value.IsTainted));

    /// <summary>Whether a client may have chosen the value, as far as this body can tell.</summary>
    public bool IsFromOutside => AllTaints().Any(taint => taint.Origin is SourceOrigin { Feeds: var feeds } && (feeds & TaintClass.Request) != 0);

    /// <summary>Whether the program itself chose the value, or could have: a constant, a setting, something that the object holds or that it is asked for by name.</summary>
    public bool IsOwn => AllTaints().All(taint =>
        IsOfProgram(taint.Origin) || taint.Origin is CallOrigin { Site.TakesNothing: true } || (taint.Cleaned & TaintClass.Request) == TaintClass.Request);

    public static bool IsOfProgram(Origin origin) => origin is StaticOrigin or ParameterOrigin { Ordinal: ParameterOrigin.This };

    /// <summary>The text when it is a constant.</summary>
    public string? Constant => IsWhole && Lead.IndexOfAny([Unknown, Held]) < 0 ? Lead : null;

    public static Value OfConstant(object? constant) =>
        constant?.ToString() is not { } text ? Empty : new() { Lead = Cut(text), IsWhole = text.Length <= LongestLead };

    public static Value OfBoolean(ImmutableArray<Fact> facts) => facts.IsEmpty ? Clean : new() { Lead = Clean.Lead, IsWhole = true, Facts = facts };

    public static Value Of(params Taint[] taints) => new() { Taints = [.. taints] };

    public static Value OfTaints(IEnumerable<Taint> taints) => Merge(taints) is { Length: > 0 } merged ? new() { Taints = merged } : Clean;

    public static Value OfFunction(IOperation function, Value returned) => new() { Function = function, Taints = returned.Taints };

    public static Value OfMembers(IEnumerable<KeyValuePair<string, Value>> members) =>
        new() { Lead = Clean.Lead, IsWhole = true, Members = members.ToImmutableDictionary() };

    /// <summary>A collection or object that holds all of the values.</summary>
    public static Value Union(IEnumerable<Value> values)
    {
        ImmutableArray<Taint> taints = [];
        foreach (var value in values)
        {
            taints = Merge(taints, value.AllTaints());
        }

        return taints.IsEmpty ? Clean : new() { Taints = taints };
    }

    /// <summary>Every origin that reaches the value or a member of it.</summary>
    public ImmutableArray<Taint> AllTaints() => Members.IsEmpty ? Taints : [.. Taints, .. Members.OrderBy(member => member.Key, StringComparer.Ordinal).SelectMany(member => member.Value.AllTaints())];

    public Value Member(string name)
    {
        if (Members.TryGetValue(name, out var known))
        {
            return known;
        }

        return Taints.IsEmpty ? Clean : new() { Taints = [.. Taints.Select(taint => taint with { Origin = taint.Origin.Project(name) })] };
    }

    public Value WithMember(ReadOnlySpan<string> path, Value value)
    {
        if (path.IsEmpty)
        {
            return value;
        }

        if (path.Length > DeepestMember)
        {
            return Plus(value.AllTaints());
        }

        var inner = Member(path[0]).WithMember(path.Slice(1), value);
        return new() { Taints = Taints, Lead = Lead, IsWhole = IsWhole, Function = Function, IsMade = IsMade, Members = Members.SetItem(path[0], inner) };
    }

    /// <summary>The value with further origins, as when something is added to a collection.</summary>
    public Value Plus(IEnumerable<Taint> taints)
    {
        var merged = Merge(Taints.Concat(taints));
        return merged.Length == Taints.Length && merged.SequenceEqual(Taints) ? this : new() { Taints = merged, Members = Members, Function = Function, IsMade = IsMade };
    }

    /// <summary>The text of this followed by the text of the other.</summary>
    public Value Followed(Value next)
    {
        // Who could choose a piece that the program holds is a question of its own: what comes after it cannot take its place.
        var isHeld = !next.IsWhole && !next.Taints.IsEmpty && next.IsOwn;
        var piece = isHeld ? next.Lead + (Lead.Length > 0 ? Unknown : Held) : next.Lead;
        var cleaned = next.Taints.IsEmpty ? TaintClass.None : LeadingText.Cleans(IsWhole ? Cut(Lead + next.Lead) : Lead);
        return new()
        {
            Lead = IsWhole ? Cut(Lead + piece) : Lead,
            IsWhole = IsWhole && (next.IsWhole || isHeld) && Lead.Length + piece.Length <= LongestLead,
            Taints = Merge(Taints, cleaned == TaintClass.None ? next.Taints : [.. next.Taints.Select(taint => taint.Without(cleaned))]),
        };
    }

    public Value WithFacts(ImmutableArray<Fact> facts) =>
        new() { Taints = Taints, Members = Members, Lead = Lead, IsWhole = IsWhole, Function = Function, Facts = facts };

    public Value Without(TaintClass danger) => danger == TaintClass.None ? this : Mapped(taint => taint.Without(danger));

    /// <summary>Records that the value passed a place.</summary>
    public Value At(SyntaxNode node) =>
        Taints.IsEmpty ? this : Mapped(taint => taint.Trace?.Node == node ? taint : taint with { Trace = new(node, taint.Trace) });

    /// <summary>As it was before anything was taken from it: decoding brings back what encoding removed.</summary>
    public Value Decoded() => Mapped(taint => taint with { Cleaned = TaintClass.None });

    /// <summary>As text: what an object holds shows in its text.</summary>
    public Value AsText() => Members.IsEmpty ? this : OfTaints(AllTaints());

    public Value Applying(Fact fact) => Mapped(taint =>
        !taint.Origin.Equals(fact.Origin) ? taint
        : fact.Guard is { } guard ? taint.Through(guard)
        : taint.Without(fact.Cleans));

    /// <summary>The origins that fit, and nothing else of the value.</summary>
    public Value Keeping(Func<Taint, bool> fits) => OfTaints(AllTaints().Where(fits));

    public Value Mapped(Func<Taint, Taint> map)
    {
        if (Taints.IsEmpty && Members.IsEmpty)
        {
            return this;
        }

        return new()
        {
            Taints = [.. Taints.Select(map)],
            Members = Members.IsEmpty ? Members : Members.ToImmutableDictionary(member => member.Key, member => member.Value.Mapped(map)),
            Lead = Lead, IsWhole = IsWhole, Function = Function, Facts = Facts, IsMade = IsMade,
        };
    }

    /// <summary>The value after two paths met.</summary>
    public Value Join(Value other)
    {
        if (Equals(other))
        {
            return this;
        }

        return new()
        {
            Taints = Merge(Taints, other.Taints),
            Members = JoinMembers(other),
            Lead = Lead == other.Lead ? Lead : CommonStart(Lead, other.Lead),
            IsWhole = IsWhole && other.IsWhole && Lead == other.Lead,
            Facts = JoinFacts(other),
            Function = Function ?? other.Function,
            IsMade = IsMade && other.IsMade,
        };
    }

    public bool Equals(Value? other) =>
        ReferenceEquals(this, other)
        || (other is not null && IsWhole == other.IsWhole && Function == other.Function && Lead == other.Lead
            && AreSame(Taints, other.Taints) && AreSame(Facts, other.Facts)
            && (Members == other.Members
                || (Members.Count == other.Members.Count && Members.All(member => other.Members.TryGetValue(member.Key, out var same) && member.Value.Equals(same)))));

    /// <summary>In any order; most often they are the same array, or in the same order.</summary>
    private static bool AreSame<T>(ImmutableArray<T> one, ImmutableArray<T> other)
    {
        if (one == other)
        {
            return true;
        }

        if (one.Length != other.Length)
        {
            return false;
        }

        for (var index = 0; index < one.Length; index++)
        {
            if (!EqualityComparer<T>.Default.Equals(one[index], other[index]) && !other.Contains(one[index]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? other) => Equals(other as Value);

    public override int GetHashCode() => Lead.GetHashCode() ^ Taints.Length;

    private ImmutableDictionary<string, Value> JoinMembers(Value other)
    {
        if (Members.IsEmpty && other.Members.IsEmpty)
        {
            return Members;
        }

        return Members.Keys.Union(other.Members.Keys).ToImmutableDictionary(name => name, name => Member(name).Join(other.Member(name)));
    }

    /// <summary>A constant says nothing of the other answer, so the facts of that answer are those of the other path alone.</summary>
    private ImmutableArray<Fact> JoinFacts(Value other)
    {
        if (Facts.IsEmpty && other.Facts.IsEmpty)
        {
            return [];
        }

        return
        [
            .. Facts.Where(fact => other.NeverIs(fact.When) || other.Facts.Contains(fact)),
            .. other.Facts.Where(fact => NeverIs(fact.When) && !Facts.Contains(fact)),
        ];
    }

    /// <remarks>Null, whose text is empty, is neither.</remarks>
    private bool NeverIs(bool answer) => IsWhole && (Lead.Length == 0 || Lead == (answer ? bool.FalseString : bool.TrueString));

    private static ImmutableArray<Taint> Merge(ImmutableArray<Taint> one, ImmutableArray<Taint> other) =>
        other.IsEmpty || one == other ? one : one.IsEmpty ? other : Merge(one.Concat(other));

    private static ImmutableArray<Taint> Merge(IEnumerable<Taint> taints)
    {
        List<Taint>? merged = null;
        foreach (var taint in taints)
        {
            merged ??= [];
            var known = merged.FindIndex(other => other.Origin.Equals(taint.Origin));
            if (known >= 0)
            {
                merged[known] = merged[known].Join(taint);
            }
            else if (merged.Count < MostTaints)
            {
                merged.Add(taint);
            }
        }

        return merged is null ? [] : [.. merged];
    }

    private static string CommonStart(string one, string other)
    {
        var length = 0;
        while (length < one.Length && length < other.Length && one[length] == other[length])
        {
            length++;
        }

        return one.Substring(0, length);
    }

    private static string Cut(string text) => text.Length <= LongestLead ? text : text.Substring(0, LongestLead);
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>What the variables hold at one point of a body. A variable that is not in it holds nothing from outside.</summary>
internal sealed class FlowState
{
    /// <summary>The key of the instance.</summary>
    public static readonly object This = new();

    private readonly Dictionary<object, Value> _values;

    /// <summary>A captured expression that is a variable: what is done to the one is done to the other. Most bodies have none.</summary>
    private Dictionary<CaptureId, Place>? _aliases;

    /// <summary>What was learnt of an origin, for members that are read again from the object they belong to. Most bodies learn nothing.</summary>
    private Dictionary<Origin, Fact>? _learnt;

    public FlowState() => _values = new(KeyComparer.Instance);

    private FlowState(FlowState other)
    {
        _values = new(other._values, KeyComparer.Instance);
        _aliases = other._aliases is null ? null : new(other._aliases);
        _learnt = other._learnt is null ? null : new(other._learnt);
    }

    /// <summary>Grows with each change, so that nobody joins the same state twice.</summary>
    public int Version { get; private set; }

    /// <summary>How many variables are known, which is what a copy costs.</summary>
    public int Size => _values.Count;

    public IEnumerable<KeyValuePair<object, Value>> Values => _values;

    public FlowState Copy() => new(this);

    public Value Read(object key) => _values.TryGetValue(key, out var value) ? value : Value.Clean;

    public bool Knows(object key) => _values.ContainsKey(key);

    public void Write(object key, Value value)
    {
        if (!_values.TryGetValue(key, out var known) || !ReferenceEquals(known, value))
        {
            _values[key] = value;
            Version++;
        }
    }

    public void Alias(CaptureId capture, Place place)
    {
        (_aliases ??= [])[capture] = place;
        Version++;
    }

    public Place? AliasOf(CaptureId capture) => _aliases is not null && _aliases.TryGetValue(capture, out var place) ? place : null;

    public Value Read(Place place)
    {
        var value = Read(place.Root);
        foreach (var member in place.Path)
        {
            value = value.Member(member);
        }

        return value;
    }

    public void Write(Place place, Value value)
    {
        Write(place.Root, Read(place.Root).WithMember(place.Path.AsSpan(), value));
        if (place.Root is CaptureId capture && AliasOf(capture) is { } behind)
        {
            Write(new Place(behind.Root, behind.Path.AddRange(place.Path)), value);
        }
    }

    /// <summary>The value with what was learnt of its origins.</summary>
    public Value Known(Value value) =>
        _learnt is null || value.Taints.IsEmpty ? value
        : value.Taints.Where(taint => _learnt.ContainsKey(taint.Origin)).Aggregate(value, (known, taint) => known.Applying(_learnt[taint.Origin]));

    public void Apply(Fact fact)
    {
        Version++;
        if (fact.Origin.Path.Length > 0 || fact.Origin is SourceOrigin)
        {
            _learnt ??= [];
            _learnt[fact.Origin] = _learnt.TryGetValue(fact.Origin, out var before) && before.Guard is null && fact.Guard is null
                ? fact with { Cleans = fact.Cleans | before.Cleans }
                : fact;
        }

        foreach (var key in _values.Where(pair => pair.Value.IsTainted).Select(pair => pair.Key).ToList())
        {
            _values[key] = _values[key].Applying(fact);
        }
    }

    /// <summary>Takes over what another path knows; true when that was news.</summary>
    public bool Join(FlowState other)
    {
        var changed = false;
        foreach (var pair in other._values)
        {
            var joined = _values.TryGetValue(pair.Key, out var own) ? own.Join(pair.Value) : pair.Value;
            if (own is null || !joined.Equals(own))
            {
                _values[pair.Key] = joined;
                changed = true;
            }
        }

        changed |= JoinLearnt(other);
        foreach (var pair in other._aliases ?? [])
        {
            _aliases ??= [];
            if (!_aliases.ContainsKey(pair.Key))
            {
                _aliases[pair.Key] = pair.Value;
            }
        }

        Version += changed ? 1 : 0;
        return changed;
    }

    private bool JoinLearnt(FlowState other)
    {
        if (_learnt is null)
        {
            return false;
        }

        var changed = false;
        foreach (var origin in _learnt.Keys.ToList())
        {
            Fact? same = null;
            var both = other._learnt?.TryGetValue(origin, out same) == true && Equals(_learnt[origin].Guard, same.Guard) ? _learnt[origin].Cleans & same.Cleans : TaintClass.None;
            if (both == TaintClass.None && _learnt[origin].Guard is null || same is null)
            {
                changed |= _learnt.Remove(origin);
            }
            else if (both != _learnt[origin].Cleans)
            {
                _learnt[origin] = _learnt[origin] with { Cleans = both };
                changed = true;
            }
        }

        return changed;
    }

    private sealed class KeyComparer : IEqualityComparer<object>
    {
        public static readonly KeyComparer Instance = new();

        bool IEqualityComparer<object>.Equals(object? one, object? other) =>
            one is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, other as ISymbol) : Equals(one, other);

        int IEqualityComparer<object>.GetHashCode(object key) =>
            key is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : key.GetHashCode();
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>What the variables hold at one point of a body. A variable that is not in it holds nothing from outside.</summary>
internal sealed class FlowState
{
    /// <summary>The key of the instance.</summary>
    public static readonly object This = new();

    private readonly Dictionary<object, Value> _values;

    /// <summary>A captured expression that is a variable: what is done to the one is done to the other.</summary>
    private readonly Dictionary<CaptureId, Place> _aliases;

    public FlowState()
    {
        _values = new(KeyComparer.Instance);
        _aliases = [];
    }

    private FlowState(FlowState other)
    {
        _values = new(other._values, KeyComparer.Instance);
        _aliases = new(other._aliases);
    }

    /// <summary>How many variables are known, which is what a copy costs.</summary>
    public int Size => _values.Count;

    public IEnumerable<KeyValuePair<object, Value>> Values => _values;

    public FlowState Copy() => new(this);

    public Value Read(object key) => _values.TryGetValue(key, out var value) ? value : Value.Clean;

    public bool Knows(object key) => _values.ContainsKey(key);

    public void Write(object key, Value value) => _values[key] = value;

    public void Alias(CaptureId capture, Place place) => _aliases[capture] = place;

    public Place? AliasOf(CaptureId capture) => _aliases.TryGetValue(capture, out var place) ? place : null;

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

    public void Apply(Fact fact)
    {
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

        foreach (var pair in other._aliases)
        {
            if (!_aliases.ContainsKey(pair.Key))
            {
                _aliases[pair.Key] = pair.Value;
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

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>The blocks of a graph that are still to be looked at, the first in the code first.</summary>
internal sealed class PendingBlocks(int count)
{
    private readonly bool[] _isPending = new bool[count];
    private int _first = count;

    public bool IsEmpty => First() == _isPending.Length;

    public void Add(int ordinal)
    {
        _isPending[ordinal] = true;
        _first = Math.Min(_first, ordinal);
    }

    public bool TryTake(out int ordinal)
    {
        ordinal = First();
        if (ordinal == _isPending.Length)
        {
            return false;
        }

        _isPending[ordinal] = false;
        return true;
    }

    private int First()
    {
        while (_first < _isPending.Length && !_isPending[_first])
        {
            _first++;
        }

        return _first;
    }
}

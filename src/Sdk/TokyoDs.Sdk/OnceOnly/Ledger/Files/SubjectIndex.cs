using System.Runtime.InteropServices;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>Where an entry is.</summary>
internal readonly record struct EntryPlace(long File, long Offset, int Length);

/// <summary>Where the entries of each subject are, for stores that are asked at every use; about a hundred bytes for each entry.</summary>
internal sealed class SubjectIndex
{
    private readonly Dictionary<string, List<EntryPlace>> _places = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    public void Add(string subjectKey, EntryPlace place)
    {
        lock (_gate)
        {
            ref var places = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, subjectKey, out _);
            (places ??= []).Add(place);
        }
    }

    /// <summary>The places of some subjects, in the order in which the entries were stored.</summary>
    public EntryPlace[] Find(IEnumerable<string> subjectKeys)
    {
        lock (_gate)
        {
            return [.. subjectKeys.SelectMany(key => _places.GetValueOrDefault(key) ?? []).OrderBy(place => place.File).ThenBy(place => place.Offset)];
        }
    }
}

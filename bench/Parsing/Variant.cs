using System.Diagnostics;

namespace Parsing;

internal delegate bool ReadChars(ReadOnlySpan<char> text);

internal delegate bool ReadUtf8(ReadOnlySpan<byte> text);

/// <summary>One way to read all texts; it returns how many it accepted.</summary>
internal sealed record Variant(string Name, Func<Texts, int> Run)
{
    private const int Repeats = 200;

    public static Variant OverChars(string name, ReadChars read) => new(name, texts =>
    {
        var accepted = 0;
        foreach (var text in texts.Strings)
        {
            accepted += read(text) ? 1 : 0;
        }

        return accepted;
    });

    public static Variant OverUtf8(string name, ReadUtf8 read) => new(name, texts =>
    {
        var accepted = 0;
        foreach (var text in texts.Utf8)
        {
            accepted += read(text) ? 1 : 0;
        }

        return accepted;
    });

    public static Variant OverStrings(string name, Func<string, bool> read) => new(name, texts =>
    {
        var accepted = 0;
        foreach (var text in texts.Strings)
        {
            accepted += read(text) ? 1 : 0;
        }

        return accepted;
    });

    /// <summary>Nanoseconds for one text.</summary>
    public double Time(Texts texts)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < Repeats; i++)
        {
            Check(texts, Run(texts));
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / Repeats / texts.Strings.Length;
    }

    /// <summary>Allocated bytes for one text.</summary>
    public double AllocatedBytes(Texts texts)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(texts);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)texts.Strings.Length;
    }

    // A variant that refuses what the others accept would not do the same work.
    private void Check(Texts texts, int accepted)
    {
        if (accepted != texts.Strings.Length)
        {
            throw new InvalidOperationException($"'{Name}' accepted {accepted} of {texts.Strings.Length} texts.");
        }
    }
}

using System.Buffers.Binary;
using System.Security.Cryptography;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>The identifiers in a file that gets no more entries: in order in a file beside it, and ten bits for each in memory.</summary>
/// <remarks>The bits answer nearly every question; one question in a hundred about an unknown identifier has to look into the file.</remarks>
internal sealed class SealedIds
{
    private const int IdLength = 16;
    private const int BitsForEach = 10;
    private const int Probes = 7;
    private const int HeaderLength = 16 + SHA256.HashSizeInBytes;

    private readonly string _path;
    private readonly ulong[] _bits;

    private SealedIds(string path, ReadOnlySpan<byte> ids)
    {
        _path = path;
        Count = ids.Length / IdLength;
        _bits = new ulong[(Math.Max(Count, 1) * BitsForEach / 64) + 1];
        for (var i = 0; i < Count; i++)
        {
            Probe(ids.Slice(i * IdLength, IdLength), set: true);
        }
    }

    public int Count { get; }

    private static ReadOnlySpan<byte> Magic => "TDSIDS1\n"u8;

    /// <summary>Writes the identifiers of a file. Whoever finds the result damaged makes it again from the entries.</summary>
    public static SealedIds Write(string path, IEnumerable<Guid> ids)
    {
        var keys = ids.Select(id => id.ToByteArray(bigEndian: true)).ToArray();
        Array.Sort(keys, (one, other) => one.AsSpan().SequenceCompareTo(other));
        var bytes = new byte[HeaderLength + (keys.Length * IdLength)];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i].CopyTo(bytes, HeaderLength + (i * IdLength));
        }

        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(8), keys.Length);
        SHA256.HashData(bytes.AsSpan(HeaderLength), bytes.AsSpan(16));
        File.WriteAllBytes(path, bytes);
        return new(path, bytes.AsSpan(HeaderLength));
    }

    /// <summary>Reads the identifiers; null when the file is missing or damaged.</summary>
    public static SealedIds? TryRead(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var bytes = File.ReadAllBytes(path);
        return bytes.Length >= HeaderLength && bytes.AsSpan().StartsWith(Magic)
            && (bytes.Length - HeaderLength) % IdLength == 0 && BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(8)) == (bytes.Length - HeaderLength) / IdLength
            && SHA256.HashData(bytes.AsSpan(HeaderLength)).AsSpan().SequenceEqual(bytes.AsSpan(16, SHA256.HashSizeInBytes))
            ? new(path, bytes.AsSpan(HeaderLength))
            : null;
    }

    public bool Contains(Guid id)
    {
        Span<byte> key = stackalloc byte[IdLength];
        id.TryWriteBytes(key, bigEndian: true, out _);
        return Probe(key, set: false) && Search(key);
    }

    private bool Probe(ReadOnlySpan<byte> key, bool set)
    {
        // Identifiers are often ordered by time in their first half; mixing spreads them.
        var first = Mix(BinaryPrimitives.ReadUInt64BigEndian(key));
        var second = Mix(first ^ BinaryPrimitives.ReadUInt64BigEndian(key[8..]));
        var size = (ulong)_bits.Length * 64;
        for (var i = 0UL; i < Probes; i++)
        {
            var bit = (first + (i * (second | 1))) % size;
            ref var word = ref _bits[bit / 64];
            if (set)
            {
                word |= 1UL << (int)(bit % 64);
            }
            else if ((word & (1UL << (int)(bit % 64))) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 32)) * 0x9E37_79B9_7F4A_7C15;
        value = (value ^ (value >> 29)) * 0xBF58_476D_1CE4_E5B9;
        return value ^ (value >> 32);
    }

    private bool Search(ReadOnlySpan<byte> key)
    {
        using var file = File.OpenHandle(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.RandomAccess);
        Span<byte> found = stackalloc byte[IdLength];
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            RandomAccess.Read(file, found, HeaderLength + ((long)middle * IdLength));
            var order = found.SequenceCompareTo(key);
            if (order == 0)
            {
                return true;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }
}

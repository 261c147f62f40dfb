using System.Buffers.Binary;
using System.IO.Compression;
using Microsoft.Playwright;

namespace TokyoDs.Tests.Browser.Gallery.PartPages;

/// <summary>A screenshot with a palette of up to 256 colours: a third of the size, and no eye sees the difference on a form.</summary>
internal static class SmallPicture
{
    private const string ToPalette =
        """
        async ([screenshot, levels]) => {
            const bytes = Uint8Array.from(atob(screenshot), letter => letter.charCodeAt(0));
            const picture = await createImageBitmap(new Blob([bytes]));
            const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
            context.drawImage(picture, 0, 0);
            const pixels = context.getImageData(0, 0, picture.width, picture.height).data;
            const palette = new Map();
            const indexes = new Uint8Array(pixels.length / 4);
            const round = value => Math.round(Math.round(value / 255 * levels) * 255 / levels);
            for (let at = 0; at < indexes.length; at++) {
                const colour = round(pixels[at * 4]) << 16 | round(pixels[at * 4 + 1]) << 8 | round(pixels[at * 4 + 2]);
                if (!palette.has(colour)) palette.set(colour, palette.size);
                indexes[at] = palette.get(colour);
            }

            let text = "";
            for (const index of indexes) text += String.fromCharCode(index);
            return { width: picture.width, height: picture.height, palette: [...palette.keys()], indexes: btoa(text) };
        }
        """;

    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(static value => Enumerable.Range(0, 8).Aggregate((uint)value, static (crc, _) => (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1))];

    public static async Task SaveAsync(IPage page, byte[] screenshot, string path)
    {
        foreach (var levels in new[] { 15, 7, 5 })
        {
            var picture = await page.EvaluateAsync<Indexed>(ToPalette, new object[] { Convert.ToBase64String(screenshot), levels });
            if (picture.Palette.Length <= 256)
            {
                await File.WriteAllBytesAsync(path, Png(picture));
                return;
            }
        }
    }

    private static byte[] Png(Indexed picture)
    {
        var indexes = Convert.FromBase64String(picture.Indexes);
        using var rows = new MemoryStream();
        using (var packed = new ZLibStream(rows, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var row = 0; row < picture.Height; row++)
            {
                packed.WriteByte(0);
                packed.Write(indexes, row * picture.Width, picture.Width);
            }
        }

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, picture.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), picture.Height);
        (header[8], header[9]) = (8, 3);
        var palette = picture.Palette.SelectMany(static colour => new[] { (byte)(colour >> 16), (byte)(colour >> 8), (byte)colour }).ToArray();
        return [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR"u8, header), .. Chunk("PLTE"u8, palette), .. Chunk("IDAT"u8, rows.ToArray()), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> kind, byte[] content)
    {
        byte[] chunk = [0, 0, 0, 0, .. kind, .. content, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        var crc = uint.MaxValue;
        foreach (var value in chunk.AsSpan(4, content.Length + 4))
        {
            crc = CrcTable[(crc ^ value) & 0xFF] ^ (crc >> 8);
        }

        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(content.Length + 8), ~crc);
        return chunk;
    }

    private sealed class Indexed
    {
        public int Width { get; set; }

        public int Height { get; set; }

        public int[] Palette { get; set; } = [];

        public string Indexes { get; set; } = "";
    }
}

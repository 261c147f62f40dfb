namespace TokyoDs.OnceOnly.Chains;

/// <summary>Replaces a file as a whole: a crash leaves the former one or the new one, never a part.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file for its owner alone; when this returns, it is durable.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        using (var target = new FileStream(ChainFolder.TemporaryOf(path), ChainFolder.ForWriting(FileMode.Create)))
        {
            write(target);
            target.Flush(flushToDisk: true);
        }

        File.Move(ChainFolder.TemporaryOf(path), path, overwrite: true);
        DiskFlush.Folder(Path.GetDirectoryName(path)!);
    }
}

using TokyoDs.Text;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>What is said when a folder cannot be written.</summary>
internal static class StorageFaults
{
    /// <summary>EFBIG.</summary>
    public const int FileTooLarge = 27;

    // ENOSPC, EFBIG and EDQUOT of Linux, EDQUOT of macOS; ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL of Windows.
    private static readonly int[] NoSpace = [28, FileTooLarge, 122, 69, unchecked((int)0x80070027), unchecked((int)0x80070070)];

    public static bool IsStorage(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>Whether the message says already what, where and how to mend it.</summary>
    public static bool IsSaid(Exception exception) => exception is IOException { InnerException: not null };

    /// <summary>A file is there and cannot be read.</summary>
    public static IOException NotRead(string file, Exception cause) => new(
        new LocalText(
            $"The file '{file}' cannot be read: {cause.Message} Let this account read it, end what holds it open, or restore it from a backup; then try again.",
            $"'{file}' を読めません（{cause.Message}）。この利用者が読み取れるようにする、開いたままのプログラムを終える、バックアップから戻す、のいずれかをしてから、やり直してください。").ToString(), cause);

    /// <summary>An entry could not be stored; what was stored before is as it was.</summary>
    public static IOException NotStored(string folder, Exception cause) => NoSpace.Contains(cause.HResult)
        ? new(new LocalText(
            $"The entry could not be stored in '{folder}': there is no space left, or a quota or limit of the file size is reached. Nothing was changed; make space and append again.",
            $"'{folder}' に記録できません。空き容量がないか、割当量・ファイルサイズの上限に達しています。これまでの記録は変わっていません。空きを作ってから、もう一度記録してください。").ToString(), cause)
        : new(new LocalText(
            $"The entry could not be stored in '{folder}': {cause.Message} Nothing was changed; mend that and append again.",
            $"'{folder}' に記録できません（{cause.Message}）。これまでの記録は変わっていません。原因を除いてから、もう一度記録してください。").ToString(), cause);

    public static IOException NotOpened(string folder, Exception cause) => new(
        new LocalText(
            $"The folder '{folder}' cannot be opened for writing: {cause.Message} Name a folder on a local disk that this account may write to, with space left.",
            $"'{folder}' を書き込み用に開けません（{cause.Message}）。この利用者が書き込める、空きのあるローカルディスクのフォルダーを指定してください。").ToString(), cause);

    /// <summary>After a failed flush nobody knows what is on the disk.</summary>
    public static IOException NotFlushed(string folder, Exception cause) => new(
        new LocalText(
            $"The disk of '{folder}' did not confirm what was written: {cause.Message} Check the disk, then open the ledger again; until then nothing is recorded.",
            $"'{folder}' のディスクが書き込みを確定しませんでした（{cause.Message}）。ディスクを点検してから台帳を開き直してください。それまで記録は行われません。").ToString(), cause);
}

using System.Data.Common;
using System.Net.Sockets;
using TokyoDs.Text;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>What is said when the database does not do what it should.</summary>
internal static class PostgresFaults
{
    private const string UndefinedTable = "42P01";
    private const string InvalidSchema = "3F000";

    public static bool IsStore(Exception exception) => exception is DbException or SocketException or TimeoutException;

    public static IOException NotStored(Exception cause) => Of(cause, new(
        "The entry could not be stored in PostgreSQL. Append it again with the same identifier when the database is back; it is stored once however often that is done.",
        "PostgreSQL に記録できませんでした。データベースが回復したら、同じ識別子でもう一度記録してください（何度行っても一度しか記録されません）。"));

    public static IOException Unreachable(Exception cause) => Of(cause, new(
        "PostgreSQL did not answer. Check that it runs, that the connection string is right and that the account has the needed rights.",
        "PostgreSQL が応答しません。起動しているか、接続文字列とアカウントの権限が正しいかを確かめてください。"));

    private static IOException Of(Exception cause, LocalText text) => (cause as DbException)?.SqlState is UndefinedTable or InvalidSchema
        ? new(new LocalText(
            "The tables of the ledger are missing; call EnsureCreatedAsync once, or run the script that SchemaScript gives.",
            "台帳の表がありません。EnsureCreatedAsync を一度呼び出すか、SchemaScript のスクリプトを実行してください。").ToString(), cause)
        : new($"{text} ({(cause as DbException)?.SqlState ?? cause.GetType().Name})", cause);
}

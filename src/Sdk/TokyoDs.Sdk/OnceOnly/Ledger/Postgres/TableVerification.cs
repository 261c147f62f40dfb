using System.Data.Common;
using System.Text;
using TokyoDs.Text;

namespace TokyoDs.OnceOnly.Chains;

/// <summary>Verifies the tables of a chain: the lines, and that the columns say the same as the lines.</summary>
internal sealed class TableVerification(ChainTableSql sql, ChainIdentity identity)
{
    public async Task<LedgerVerification> VerifyAsync(
        DbConnection connection, DbTransaction transaction, SealedHead? head, LedgerHead? expected, CancellationToken cancellationToken)
    {
        var verifier = new ChainVerifier(
            identity,
            [.. Of(sql.Head, head?.Head), .. Of(new LocalText("the head that was given", "渡された控え").ToString(), expected)]);
        if (head is null)
        {
            verifier.Add(sql.Head, 0, new("the row with the last entry is missing.", "最後の記録を示す行がありません。"));
        }
        else if (head.Head.Sequence > 0 && head.Fault(identity) is { } fault)
        {
            verifier.Add(sql.Head, 0, fault);
        }

        await using var command = PostgresTables.Command(connection, transaction, sql.ReadAll);
        await using (var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false))
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                var row = reader.GetInt64(0);
                if (verifier.Next(sql.Entries, row, Encoding.UTF8.GetBytes(reader.GetString(6))) is { } entry && !Agrees(reader, entry))
                {
                    verifier.Add(sql.Entries, row, new("a column does not say what the line says; it was changed.", "列の値が記録（line）と違います。書き換えられています。"));
                }
            }
        }

        if (head is not null && verifier.Last is { } last && last.Sequence > head.Head.Sequence)
        {
            verifier.Add(sql.Entries, last.Sequence, new(
                $"the last sealed entry is {head.Head.Sequence}; what follows was added by somebody else.",
                $"封印された最後の記録は {head.Head.Sequence} 番です。その後の行は台帳の外から加えられています。"));
        }

        return verifier.Finish();
    }

    private static bool Agrees(DbDataReader row, ChainEntry entry) =>
        row.GetInt64(0) == entry.Sequence && row.GetGuid(1) == entry.Id && row.GetString(2) == entry.Type
        && (row.IsDBNull(3) ? null : row.GetString(3)) == entry.SubjectKey
        && row.GetFieldValue<DateTime>(4) == entry.RecordedAt.UtcDateTime
        && (row.IsDBNull(5) ? null : (long?)row.GetInt64(5)) == Checkpoint.From(entry)?.Through;

    private static (string, LedgerHead)[] Of(string holder, LedgerHead? head) => head is null ? [] : [(holder, head)];
}

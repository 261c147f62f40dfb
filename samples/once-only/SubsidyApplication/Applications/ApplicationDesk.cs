using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using TokyoDs.OnceOnly;

namespace OnceOnlyDemo.SubsidyApplication.Applications;

/// <summary>Takes applications and gives receipt numbers.</summary>
public sealed class ApplicationDesk(DbDataSource database, TimeProvider time)
{
    public const string System = "産業労働局 補助金申請システム";
    public const string Procedure = "subsidy-2026";

    private const string Table = """
        create table if not exists subsidy_application (
            receipt text primary key,
            corporate_number text not null,
            answers jsonb not null,
            submitted_at timestamptz not null)
        """;

    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>Stores an application.</summary>
    /// <param name="subject">Who applies.</param>
    /// <param name="answers">The answers by field.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>The receipt number, which cannot be guessed.</returns>
    public async Task<string> SubmitAsync(SubjectReference subject, IReadOnlyDictionary<string, Answer> answers, CancellationToken cancellation)
    {
        var receipt = RandomNumberGenerator.GetString(Alphabet, 12);
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var create = connection.CreateCommand();
        create.CommandText = Table;
        await create.ExecuteNonQueryAsync(cancellation);
        await using var insert = connection.CreateCommand();
        insert.CommandText = "insert into subsidy_application values ($1, $2, $3::jsonb, $4)";
        Add(insert, receipt);
        Add(insert, subject.Key);
        Add(insert, JsonSerializer.Serialize(answers));
        Add(insert, time.GetUtcNow());
        await insert.ExecuteNonQueryAsync(cancellation);
        return receipt;
    }

    private static void Add(DbCommand command, object value)
    {
        var parameter = command.CreateParameter();
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}

/// <summary>One answer of an application.</summary>
/// <param name="Text">The value as it was accepted or entered.</param>
/// <param name="Decision">Whether the applicant entered it, or accepted, corrected or declined what a register said.</param>
/// <param name="Source">The register it was accepted from; <see langword="null"/> for what the applicant entered.</param>
public sealed record Answer(string Text, string Decision, string? Source);

using System.Data.Common;
using System.Security.Cryptography;
using System.Text.Json;
using TokyoDs.Procedures;

namespace OnceOnlyDemo.SubsidyApplication.Applications;

/// <summary>
/// The inbox of one office. Here the offices share a table; in its place stands a call to the system of the office. <c>ClosedOffice</c> in the
/// configuration names one that takes nothing for now.
/// </summary>
public sealed class ProcedureInbox(string procedureId, DbDataSource database, IConfiguration configuration, TimeProvider time) : IProcedureIntake
{
    // Two instances that start together would trip over each other's "if not exists".
    private const string Table = """
        select pg_advisory_xact_lock(hashtext('received_application'));
        create table if not exists received_application (
            id uuid primary key,
            procedure text not null,
            receipt text not null,
            corporate_number text not null,
            answers jsonb not null,
            received_at timestamptz not null);
        alter table received_application add column if not exists documents jsonb not null default '{}'
        """;

    // The same application may arrive again after a timeout; it is taken once and gets the same number.
    private const string Take = """
        with taken as (
            insert into received_application (id, procedure, receipt, corporate_number, answers, received_at, documents) values ($1, $2, $3, $4, $5::jsonb, $6, $7::jsonb) on conflict (id) do nothing returning receipt)
        select receipt from taken union all select receipt from received_application where id = $1 limit 1
        """;

    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    public string ProcedureId => procedureId;

    public static async Task CreateTableAsync(DbDataSource database)
    {
        await using var create = database.CreateCommand(Table);
        await create.ExecuteNonQueryAsync();
    }

    public async Task<IntakeAnswer> SubmitAsync(ProcedureSubmission submission, CancellationToken cancellationToken)
    {
        if (configuration["ClosedOffice"] == procedureId)
        {
            return IntakeAnswer.Unavailable;
        }

        var answers = submission.Answers.ToDictionary(
            answer => answer.Key.Concept, answer => new ReceivedAnswer(answer.Value, submission.Sources.GetValueOrDefault(answer.Key)?.Provider), StringComparer.Ordinal);
        await using var take = database.CreateCommand(Take);
        foreach (var value in (object[])[
            submission.Id, procedureId, RandomNumberGenerator.GetString(Alphabet, 12), submission.Subject.Key, JsonSerializer.Serialize(answers), time.GetUtcNow(),
            JsonSerializer.Serialize(submission.Documents.Concat(submission.Replaced.Select(one => KeyValuePair.Create(one.Key, one.Value.Source.Provider))).ToDictionary())])
        {
            var parameter = take.CreateParameter();
            parameter.Value = value;
            take.Parameters.Add(parameter);
        }

        return IntakeAnswer.Accepted((string)(await take.ExecuteScalarAsync(cancellationToken))!);
    }

    /// <summary>An answer as the office gets it.</summary>
    /// <param name="Value">The value.</param>
    /// <param name="Source">The register it comes from; <see langword="null"/> for what the applicant entered.</param>
    private sealed record ReceivedAnswer(JsonElement Value, string? Source);
}

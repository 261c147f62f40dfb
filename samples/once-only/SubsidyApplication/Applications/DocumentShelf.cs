using System.Data.Common;
using Microsoft.AspNetCore.DataProtection;

namespace OnceOnlyDemo.SubsidyApplication.Applications;

/// <summary>Keeps what applicants hand in, encrypted, under names of its own. A real service has it scanned for malware first.</summary>
public sealed class DocumentShelf(DbDataSource database, IDataProtectionProvider protection, TimeProvider time)
{
    // Two instances that start together would trip over each other's "if not exists".
    private const string Table = """
        select pg_advisory_xact_lock(hashtext('handed_in_document'));
        create table if not exists handed_in_document (
            id uuid primary key,
            content bytea not null,
            received_at timestamptz not null)
        """;

    private readonly IDataProtector _protector = protection.CreateProtector("handed-in-document");

    public static async Task CreateTableAsync(DbDataSource database)
    {
        await using var create = database.CreateCommand(Table);
        await create.ExecuteNonQueryAsync();
    }

    /// <summary>Stores a file and gives the reference under which it is found.</summary>
    public async Task<string> KeepAsync(IFormFile file, CancellationToken cancellation)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellation);
        var id = Guid.CreateVersion7(time.GetUtcNow());
        await using var keep = database.CreateCommand("insert into handed_in_document (id, content, received_at) values ($1, $2, $3)");
        foreach (var value in (object[])[id, _protector.Protect(content.ToArray()), time.GetUtcNow()])
        {
            var parameter = keep.CreateParameter();
            parameter.Value = value;
            keep.Parameters.Add(parameter);
        }

        await keep.ExecuteNonQueryAsync(cancellation);
        return $"handed-in-document/{id:D}";
    }
}

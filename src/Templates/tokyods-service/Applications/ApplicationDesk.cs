using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using TokyoService.Storage;

namespace TokyoService.Applications;

/// <summary>Keeps drafts and receives applications.</summary>
public sealed partial class ApplicationDesk(
    ServiceDbContext database,
    IDataProtectionProvider protection,
    TimeProvider clock,
    ILogger<ApplicationDesk> logger)
{
    /// <summary>How long a draft waits for its confirmation.</summary>
    public static readonly TimeSpan DraftLifetime = TimeSpan.FromHours(24);

    private readonly IDataProtector _protector = protection.CreateProtector("TokyoService.Draft");

    /// <summary>Keeps the answers; a draft that was already sent or has expired begins a new one.</summary>
    /// <returns>The id of the draft.</returns>
    public async Task<Guid> KeepDraft(Guid? id, DraftContent content, CancellationToken cancellation)
    {
        var protectedContent = _protector.Protect(JsonSerializer.Serialize(content));
        var expiresAt = clock.GetUtcNow() + DraftLifetime;
        var draft = await FindRow(id, cancellation);
        if (draft is null)
        {
            draft = new Draft { Id = Guid.CreateVersion7(), ProtectedContent = protectedContent, ExpiresAt = expiresAt };
            database.Drafts.Add(draft);
        }

        (draft.ProtectedContent, draft.ExpiresAt) = (protectedContent, expiresAt);
        await database.SaveChangesAsync(cancellation);
        return draft.Id;
    }

    /// <summary>The answers of a draft that can still be sent.</summary>
    public async Task<DraftContent?> FindDraft(Guid? id, CancellationToken cancellation) =>
        await FindRow(id, cancellation) is { } draft ? Read(draft) : null;

    /// <summary>Receives a draft as an application. A second call with the same draft gives the same receipt number.</summary>
    /// <returns>The receipt number, or null when there is no such draft.</returns>
    public async Task<string?> Receive(Guid? id, CancellationToken cancellation)
    {
        if (await FindRow(id, cancellation) is not { } draft)
        {
            return await FindReceiptNumber(id, cancellation);
        }

        var content = Read(draft);
        var application = new Application
        {
            Id = draft.Id,
            ReceiptNumber = ReceiptNumber.Next(),
            Applicant = content.Applicant,
            WishedDate = content.WishedDate,
            ReceivedAt = clock.GetUtcNow(),
        };
        database.Applications.Add(application);
        database.Drafts.Remove(draft);
        try
        {
            await database.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            // Two clicks at once: the other request has received the draft in the meantime.
            database.ChangeTracker.Clear();
            if (await FindReceiptNumber(id, cancellation) is { } receiptNumber)
            {
                return receiptNumber;
            }

            throw;
        }

        Received(application.Id);
        return application.ReceiptNumber;
    }

    /// <summary>The receipt number of a draft that was received.</summary>
    public async Task<string?> FindReceiptNumber(Guid? id, CancellationToken cancellation) =>
        await database.Applications.Where(a => a.Id == id).Select(a => a.ReceiptNumber).SingleOrDefaultAsync(cancellation);

    private async Task<Draft?> FindRow(Guid? id, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return await database.Drafts.SingleOrDefaultAsync(draft => draft.Id == id && draft.ExpiresAt > now, cancellation);
    }

    private DraftContent Read(Draft draft) =>
        JsonSerializer.Deserialize<DraftContent>(_protector.Unprotect(draft.ProtectedContent))
        ?? throw new InvalidOperationException("A draft is never empty.");

    [LoggerMessage(1, LogLevel.Information, "Application {ApplicationId} received")]
    private partial void Received(Guid applicationId);
}

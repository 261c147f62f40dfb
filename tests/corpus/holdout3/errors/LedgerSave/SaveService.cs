using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Daicho.Saving;

public class SaveService(LedgerContext db, ILogger<SaveService> logger)
{
    public async Task AddAsync(LedgerRow row)
    {
        db.Rows.Add(row);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException) { } // weak TDS1308
    }

    public async Task AddLoggedAsync(LedgerRow row)
    {
        db.Rows.Add(row);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException ex) // safe TDS1308
        {
            logger.LogError(ex, "row not saved");
            throw;
        }
    }

    public async Task<int> AddManyAsync(IEnumerable<LedgerRow> rows)
    {
        var saved = 0;
        foreach (var row in rows)
        {
            db.Rows.Add(row);
            try
            {
                saved += await db.SaveChangesAsync();
            }
            catch { continue; } // weak TDS1308
        }

        return saved;
    }

    public bool Verify(ECDsa key, byte[] data, byte[] signature)
    {
        try
        {
            return key.VerifyData(data, signature, HashAlgorithmName.SHA256);
        }
        catch (CryptographicException) // safe TDS1308
        {
            return false;
        }
    }

    public async Task WaitAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (OperationCanceledException) { } // safe TDS1308
    }
}

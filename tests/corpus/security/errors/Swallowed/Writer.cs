using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace Daicho.Write;

public class Entry
{
    public int Id { get; set; }

    public string Text { get; set; } = "";
}

public class DaichoDb(DbContextOptions<DaichoDb> options) : DbContext(options)
{
    public DbSet<Entry> Entries => Set<Entry>();
}

public sealed class Writer(DaichoDb db, IAuthorizationService authorization, ILogger<Writer> logger)
{
    public async Task WriteAsync(Entry entry)
    {
        try
        {
            db.Entries.Add(entry);
            await db.SaveChangesAsync();
        }
        catch (Exception) // weak TDS1308
        {
        }
    }

    public async Task<bool> WriteLoggedAsync(Entry entry)
    {
        try
        {
            db.Entries.Add(entry);
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException e) // safe TDS1308
        {
            logger.LogError(e, "書き込みに失敗 {Id}", entry.Id);
            return false;
        }
    }

    public async Task<bool> WriteQuietAsync(Entry entry)
    {
        try
        {
            db.Update(entry);
            return await db.SaveChangesAsync() == 1;
        }
        catch (DbUpdateException) // weak TDS1308
        {
            return true;
        }
    }

    public async Task WriteUntilAsync(Entry entry, CancellationToken ct)
    {
        try
        {
            db.Update(entry);
            await db.SaveChangesAsync(ct);
        }
        catch (OperationCanceledException) // safe TDS1308
        {
        }
    }

    public bool Verify(RSA key, byte[] data, byte[] signature)
    {
        try
        {
            return key.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
        }
        catch // weak TDS1308
        {
            return true;
        }
    }

    public bool VerifyStrict(RSA key, byte[] data, byte[] signature)
    {
        try
        {
            return key.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
        }
        catch (CryptographicException e) // safe TDS1308
        {
            logger.LogWarning(e, "署名を検証できない");
            return false;
        }
    }

    public async Task<bool> MayAsync(System.Security.Claims.ClaimsPrincipal user, Entry entry)
    {
        try
        {
            return (await authorization.AuthorizeAsync(user, entry, "Writer")).Succeeded;
        }
        catch (Exception) // weak TDS1308
        {
            return true;
        }
    }

    public async Task<bool> MayStrictAsync(System.Security.Claims.ClaimsPrincipal user, Entry entry)
    {
        try
        {
            return (await authorization.AuthorizeAsync(user, entry, "Writer")).Succeeded;
        }
        catch (Exception e) // safe TDS1308
        {
            throw new InvalidOperationException("認可を判定できない", e);
        }
    }

    public void Remove(string folder)
    {
        try
        {
            db.Entries.ExecuteDelete();
        }
        catch (InvalidOperationException) // weak TDS1308
        {
        }

        try
        {
            Directory.Delete(Path.Combine(folder, "work"), recursive: true);
        }
        catch (DirectoryNotFoundException) // safe TDS1308
        {
            // 既に消えていれば、それでよい
        }
    }

    public async Task MoveAsync(Entry entry)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        try
        {
            db.Remove(entry);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }
        catch (Exception e) when (e is DbUpdateException or TimeoutException) // weak TDS1308
        {
            return;
        }
    }

    public async Task MoveStrictAsync(Entry entry)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        try
        {
            db.Remove(entry);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }
        catch (DbUpdateException) // safe TDS1308
        {
            await transaction.RollbackAsync();
            throw;
        }
    }

    public async Task<int> ImportAsync(IEnumerable<Entry> entries)
    {
        var written = 0;
        foreach (var entry in entries)
        {
            try
            {
                db.Entries.Add(entry);
                await db.SaveChangesAsync();
                written++;
            }
            catch (Exception) // weak TDS1308
            {
                continue;
            }
        }

        return written;
    }

    public async Task<bool> WriteTwiceAsync(Entry entry)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                db.Entries.Add(entry);
                await db.SaveChangesAsync();
                return true;
            }
            catch (DbUpdateException) when (attempt == 0) // safe TDS1308
            {
                logger.LogWarning("再試行 {Id}", entry.Id);
                db.ChangeTracker.Clear();
            }
        }
    }

    public static int? Number(string text)
    {
        try
        {
            return int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (FormatException) // safe TDS1308
        {
            return null;
        }
    }

    public async Task<byte[]> OpenAsync(AesGcm cipher, byte[] nonce, byte[] data, byte[] tag)
    {
        var plain = new byte[data.Length];
        try
        {
            cipher.Decrypt(nonce, data, tag, plain);
        }
        catch (AuthenticationTagMismatchException) // weak TDS1308
        {
        }

        await Task.Yield();
        return plain;
    }
}

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class ExceptionSwallowedTests() : RuleTests("TDS1308")
{
    private static readonly (string, string) Database = ("Database.cs", """
        using Microsoft.EntityFrameworkCore;
        public class ServiceDb : DbContext;
        """);

    [Fact]
    public Task An_empty_catch_around_saving_is_reported() => Flags("""
        using Microsoft.EntityFrameworkCore;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/", async (ServiceDb db) =>
        {
            try
            {
                await db.SaveChangesAsync();
                db.SaveChanges();
            }
            {|TDS1308:catch|} (DbUpdateConcurrencyException)
            {
            }
            {|TDS1308:catch|}
            {
            }

            return Results.Ok();
        });
        app.Run();
        """, Database);

    [Fact]
    public Task A_catch_that_only_returns_is_reported() => Flags("""
        using System.Data.Common;
        using Microsoft.AspNetCore.Mvc;
        public class ApplicationsController(ServiceDb db) : Controller
        {
            [HttpPost]
            public IActionResult Save()
            {
                try { db.SaveChanges(); return Ok(); }
                {|TDS1308:catch|} (Exception) { return Ok(); }
            }

            [HttpPut]
            public IActionResult Tell()
            {
                try { db.SaveChanges(); return Ok(); }
                {|TDS1308:catch|} (Exception) { return StatusCode(500); }
            }
        }
        class Store(DbCommand command)
        {
            public async Task<bool> Write()
            {
                try { return await command.ExecuteNonQueryAsync() > 0; }
                {|TDS1308:catch|} (DbException) { return false; }
            }

            public void WriteAll(int[] numbers)
            {
                foreach (var number in numbers)
                {
                    try { command.ExecuteNonQuery(); }
                    {|TDS1308:catch|} (Exception) { continue; }
                }
            }
        }
        """, Database);

    [Fact]
    public Task A_check_that_fails_open_is_reported() => Flags("""
        using System.Security.Claims;
        using System.Security.Cryptography.X509Certificates;
        using Microsoft.AspNetCore.Authorization;
        class Gate(IAuthorizationService authorization, X509Chain chain)
        {
            public async Task Enter(ClaimsPrincipal user)
            {
                try { await authorization.AuthorizeAsync(user, "staff"); }
                {|TDS1308:catch|} (Exception) { }
            }

            public bool IsTrusted(X509Certificate2 certificate)
            {
                try { return chain.Build(certificate); }
                {|TDS1308:catch|} (Exception) { return true; }
            }
        }
        """);

    [Fact]
    public Task A_check_that_fails_closed_is_fine() => IsSilent("""
        using System.Security.Cryptography.X509Certificates;
        class Gate(X509Chain chain)
        {
            public bool IsTrusted(X509Certificate2 certificate)
            {
                try { return chain.Build(certificate); }
                catch (Exception) { return false; }
            }

            public bool IsKnown(X509Certificate2 certificate)
            {
                try { if (chain.Build(certificate)) { return true; } }
                catch { }
                return false;
            }
        }
        """);

    [Fact]
    public Task A_failure_that_is_logged_told_or_thrown_on_is_fine() => IsSilent("""
        using Microsoft.EntityFrameworkCore;
        using Microsoft.AspNetCore.Mvc;
        public class ApplicationsController(ServiceDb db, ILogger<ApplicationsController> logger) : Controller
        {
            public IActionResult Save()
            {
                try { db.SaveChanges(); return Ok(); }
                catch (DbUpdateConcurrencyException) { return Conflict(); }
                catch (DbUpdateException exception) { logger.LogError(exception, "not saved"); return StatusCode(500); }
                catch (Exception exception) { return Failed(exception); }
            }

            public void Again()
            {
                try { db.SaveChanges(); }
                catch (Exception) { throw new InvalidOperationException(); }
            }

            public bool Flag()
            {
                var saved = true;
                try { db.SaveChanges(); }
                catch (Exception) { saved = false; }
                return saved;
            }

            private IActionResult Failed(Exception exception) => Problem(exception.Message);
        }
        """, Database);

    [Fact]
    public Task Cancellation_filters_comments_and_retries_are_fine() => IsSilent("""
        using Microsoft.EntityFrameworkCore;
        class Store(ServiceDb db)
        {
            public async Task Save(CancellationToken cancellation)
            {
                try { await db.SaveChangesAsync(cancellation); }
                catch (OperationCanceledException) { }
            }

            public void Delete()
            {
                try { db.SaveChanges(); }
                catch (DbUpdateConcurrencyException)
                {
                    // Somebody else has deleted it already, which is what we wanted.
                }
            }

            public void Filtered(bool known)
            {
                try { db.SaveChanges(); }
                catch (Exception) when (known) { }
            }

            public void Retry()
            {
                for (var i = 0; i < 3; i++)
                {
                    try { db.SaveChanges(); return; }
                    catch (DbUpdateConcurrencyException) { }
                }
            }
        }
        """, Database);

    [Fact]
    public Task Calls_that_neither_write_nor_check_and_tests_are_fine() => IsSilent("""
        class Reader
        {
            public string? Read(string path)
            {
                try { return File.ReadAllText(path); }
                catch (Exception) { return null; }
            }
        }
        public class StoreTests(ServiceDb db)
        {
            public void Saves()
            {
                try { db.SaveChanges(); }
                catch { }
            }
        }
        """, Database);

    [Fact]
    public Task A_filter_that_only_names_exceptions_does_not_help() => Flags("""
        using Microsoft.EntityFrameworkCore;
        class Store(ServiceDb db)
        {
            public void Save()
            {
                try { db.SaveChanges(); }
                {|TDS1308:catch|} (Exception e) when (e is DbUpdateException or TimeoutException) { return; }
            }

            public void SaveQuietly()
            {
                try { db.SaveChanges(); }
                {|TDS1308:catch|} (Exception e) when (e is not OperationCanceledException) { }
            }

            public void SaveUntil(CancellationToken cancellation)
            {
                try { db.SaveChanges(); }
                catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException) { }

                try { db.SaveChanges(); }
                catch (Exception e) when (e is OperationCanceledException && cancellation.IsCancellationRequested) { }
            }
        }
        """, Database);

    [Fact]
    public Task A_signature_or_a_seal_that_fails_open_is_reported() => Flags("""
        using System.Security.Cryptography;
        class Gate(RSA key, AesGcm cipher)
        {
            public bool IsGenuine(byte[] data, byte[] signature)
            {
                try { return key.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pss); }
                {|TDS1308:catch|} { return true; }
            }

            public byte[] Open(byte[] nonce, byte[] data, byte[] tag)
            {
                var plain = new byte[data.Length];
                try { cipher.Decrypt(nonce, data, tag, plain); }
                {|TDS1308:catch|} (AuthenticationTagMismatchException)
                {
                }

                return plain;
            }

            public bool StartsTrue(byte[] data, byte[] signature)
            {
                var genuine = true;
                try { genuine = key.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pss); }
                {|TDS1308:catch|} (CryptographicException) { }
                return genuine;
            }
        }
        """);

    [Fact]
    public Task A_signature_or_a_seal_that_fails_closed_is_fine() => IsSilent("""
        using System.Security.Cryptography;
        class Gate(RSA key, AesGcm cipher)
        {
            public bool IsGenuine(byte[] data, byte[] signature)
            {
                var genuine = false;
                try { genuine = key.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pss); }
                catch (CryptographicException) { }
                return genuine;
            }

            public byte[]? Open(byte[] nonce, byte[] data, byte[] tag)
            {
                var plain = new byte[data.Length];
                try { cipher.Decrypt(nonce, data, tag, plain); return plain; }
                catch (AuthenticationTagMismatchException) { }
                return null;
            }
        }
        """);

    [Fact]
    public Task An_empty_catch_on_one_line_and_one_that_only_goes_on_are_reported() => Flags("""
        using Microsoft.EntityFrameworkCore;
        class Store(ServiceDb db)
        {
            public async Task Save()
            {
                try { await db.SaveChangesAsync(); } {|TDS1308:catch|} (DbUpdateException) { }
            }

            public async Task<int> SaveAll(int[] rows)
            {
                var saved = 0;
                foreach (var row in rows)
                {
                    try { saved += await db.SaveChangesAsync(); }
                    {|TDS1308:catch|} { continue; }
                }

                // Nothing is said of the failure here.
                return saved;
            }
        }
        """, Database);

    [Fact]
    public Task A_reason_on_the_line_of_the_catch_is_a_reason() => IsSilent("""
        using Microsoft.EntityFrameworkCore;
        class Store(ServiceDb db)
        {
            public void Delete()
            {
                try { db.SaveChanges(); }
                catch (DbUpdateConcurrencyException) { } // Somebody else has deleted it already.
            }

            public void Clear()
            {
                try { db.SaveChanges(); }
                catch (DbUpdateConcurrencyException) // Somebody else has deleted it already.
                {
                }
            }
        }
        """, Database);
}

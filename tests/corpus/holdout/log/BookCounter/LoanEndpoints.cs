using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Toshokan.Loans;

public sealed partial class LoanLog
{
    [LoggerMessage(1, LogLevel.Information, "貸出 {CardCode} {BookCode}")]
    public static partial void Lent(ILogger logger, string cardCode, string bookCode);
}

public static class LoanEndpoints
{
    private static readonly Action<ILogger, string, Exception?> Returned =
        LoggerMessage.Define<string>(LogLevel.Information, new EventId(2), "返却 {Book}");

    public static void MapLoans(this IEndpointRouteBuilder app)
    {
        var loans = app.MapGroup("/loans").RequireAuthorization();
        loans.MapPost("/{book}", (string book, string shelf, ILogger<LoanLog> logger) =>
        {
            logger.LogInformation($"貸出開始 {book} 棚={shelf}"); // weak TDS1016
            LoanLog.Lent(logger, "-", book); // safe TDS1016
            return TypedResults.Created($"/loans/{Uri.EscapeDataString(book)}");
        });
        loans.MapPost("/{book}/return", (string book, ILogger<LoanLog> logger) =>
        {
            Returned(logger, book, null); // safe TDS1016
            return TypedResults.NoContent();
        });
        loans.MapPost("/{book}/extend", (string book, [FromBody] Extension extension, ILoggerFactory factory) =>
        {
            var logger = factory.CreateLogger("Loans");
            var text = Describe(book, extension);
            logger.Log(LogLevel.Warning, text); // weak TDS1016
            logger.Log(LogLevel.Warning, "延長 {Book} {Days} 日", book, extension.Days); // safe TDS1016
            logger.LogDebug($"延長日数 {extension.Days}"); // safe TDS1016
        });
        loans.MapGet("/trace", (string word) =>
        {
            Console.WriteLine("検索語=" + word); // weak TDS1016
            Trace.WriteLine($"検索語の長さ={word.Length}"); // safe TDS1016
            return Results.NoContent();
        });
    }

    private static string Describe(string book, Extension extension) =>
        string.Format("延長 {0} 理由={1}", book, extension.Reason);
}

public record Extension(int Days, string Reason);

namespace Kosodate.Allowance;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "手当の申請 {ReceiptNumber}")]
    public static partial void Received(ILogger logger, string receiptNumber);

    [LoggerMessage(3, LogLevel.Warning, "児童 {Child} の情報が一致しません")]
    public static partial void Mismatch(ILogger logger, string child);

    public static readonly Action<ILogger, string, Exception?> Contacted =
        LoggerMessage.Define<string>(LogLevel.Information, new EventId(4, "Contacted"), "連絡 {To}");
}

namespace Kyusei;

internal static class LogExtensions
{
    public static void Info(this ILogger logger, string message) => logger.Log(LogLevel.Information, message); // weak TDS1016

    public static void Info<T>(this ILogger logger, string template, T value) => logger.Log(LogLevel.Information, template, value); // safe TDS1016

    public static string Flat(this string? text) => text is null ? "" : string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            span[i] = source[i] is '\r' or '\n' ? ' ' : source[i];
        }
    });

    public static string Decorate(this string text) => "【" + text + "】";
}

using System.Text;

namespace Kansa;

public interface IAuditTrail
{
    void Write(string action, string target);

    void WriteStructured(string action, string target);

    void WriteLine(AuditLine line);
}

public sealed class AuditTrail(ILoggerFactory loggers) : IAuditTrail
{
    private readonly ILogger _logger = loggers.CreateLogger("audit");

    public void Write(string action, string target)
    {
        var line = new StringBuilder();
        line.Append(DateTimeOffset.UtcNow.ToString("O")).Append(' ').Append(action).Append(' ').Append(target);
        _logger.LogInformation(line.ToString()); // weak TDS1016
    }

    public void WriteStructured(string action, string target) => _logger.LogInformation("{Action} {Target}", action, target); // safe TDS1016

    public void WriteLine(AuditLine line)
    {
        _logger.LogInformation(line.Text); // weak TDS1016
        _logger.LogInformation(line.Summary); // safe TDS1016
        _logger.LogInformation(OneLine(line.Text)); // safe TDS1016
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}

public sealed record AuditLine(string Office, string Item, int Count)
{
    public string Text => $"{Office}: {Item}";

    public string Summary => $"{Count} 件";
}

namespace Shori;

public interface IJobLog
{
    void Started(string kind, JobOptions options);
}

public sealed partial class JobLog(ILogger<JobLog> logger) : IJobLog
{
    private static readonly Action<ILogger, string, Exception?> StartedFrom =
        LoggerMessage.Define<string>(LogLevel.Information, new EventId(12, "StartedFrom"), "{Source} から開始"); // safe TDS1016

    public void Started(string kind, JobOptions options)
    {
        logger.LogInformation($"{kind} を開始"); // weak TDS1016
        StartedKind(kind); // safe TDS1016
        StartedFrom(logger, options.Source, null); // safe TDS1016
        Write("元データ " + options.Source);
        Write("上限 " + options.Limit);
        WriteFixed(options.Force ? "強制実行" : "通常実行");
    }

    [LoggerMessage(11, LogLevel.Information, "{Kind} を開始")]
    private partial void StartedKind(string kind);

    private void Write(string text) => logger.LogInformation(text); // weak TDS1016

    private void WriteFixed(string text) => logger.LogInformation(text); // safe TDS1016
}

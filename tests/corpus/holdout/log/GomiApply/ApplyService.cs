namespace Gomi.Apply;

public interface IOperationLog
{
    void Write(string line);
    void WriteClean(string line);
    Task AppendAsync(string user, string action);
}

public class FileOperationLog : IOperationLog, IDisposable
{
    private readonly StreamWriter writer = new("/var/log/gomi/operation.log", append: true);

    public void Write(string line) => writer.WriteLine($"{DateTimeOffset.Now:O}\t{line}"); // weak TDS1016

    public void WriteClean(string line) => writer.WriteLine($"{DateTimeOffset.Now:O}\t{line.ReplaceLineEndings(" ")}"); // safe TDS1016

    public Task AppendAsync(string user, string action) =>
        File.AppendAllTextAsync("/var/log/gomi/audit.log", user + " " + action + Environment.NewLine); // weak TDS1016

    public void Dispose() => writer.Dispose();
}

public class ApplyService(IOperationLog operationLog, ILogger<ApplyService> logger)
{
    public async Task ApplyAsync(ApplyForm form)
    {
        operationLog.Write("申込 " + form.Item);
        operationLog.WriteClean("申込 " + form.Item);
        await operationLog.AppendAsync("web", form.Item);
        try
        {
            if (form.Count > 10)
            {
                throw new InvalidOperationException("個数が多すぎます。");
            }
        }
        catch (InvalidOperationException ex)
        {
            logger.LogWarning(ex, "申込できません: " + form.Item); // weak TDS1016
            logger.LogWarning(ex, "申込できません: {Item}", form.Item); // safe TDS1016
        }
    }
}

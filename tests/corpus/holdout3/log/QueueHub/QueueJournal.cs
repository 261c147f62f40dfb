using System.Diagnostics;

namespace Madoguchi.Queue;

public interface IQueueJournal
{
    void Called(string window, int number);

    void Paused(string reason);
}

public class QueueJournal(ILogger<QueueJournal> logger) : IQueueJournal
{
    public void Called(string window, int number)
    {
        logger.LogInformation(string.Join(' ', "呼出", window, number)); // weak TDS1016
        logger.LogInformation("呼出 {Window} {Number}", window, number); // safe TDS1016
        logger.LogInformation("呼出 " + number); // safe TDS1016
    }

    public void Paused(string reason)
    {
        var known = reason switch
        {
            "lunch" => "昼休み",
            "trouble" => "障害",
            _ => "その他",
        };
        logger.LogWarning("休止: " + known); // safe TDS1016
        Debug.WriteLine(known); // safe TDS1016
        Trace.TraceWarning("休止: " + reason); // weak TDS1016
    }
}

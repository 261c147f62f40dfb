using System.Threading.Channels;

namespace Shisetsu.Reports;

public sealed record ReportJob(Guid Id, string Title, string Filter, int Year);

public interface IReportQueue
{
    ValueTask EnqueueAsync(ReportJob job);
    IAsyncEnumerable<ReportJob> ReadAllAsync(CancellationToken cancel);
}

public sealed class ReportQueue : IReportQueue
{
    private readonly Channel<ReportJob> _channel = Channel.CreateBounded<ReportJob>(100);

    public ValueTask EnqueueAsync(ReportJob job) => _channel.Writer.WriteAsync(job);

    public IAsyncEnumerable<ReportJob> ReadAllAsync(CancellationToken cancel) => _channel.Reader.ReadAllAsync(cancel);
}

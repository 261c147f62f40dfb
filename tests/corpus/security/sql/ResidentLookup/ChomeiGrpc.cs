// Made from chomei.proto.
using Grpc.Core;

namespace Chomei;

public sealed class AreaRequest
{
    public string Area { get; set; } = "";

    public int Limit { get; set; }
}

public sealed class AreaReply
{
    public int Count { get; set; }

    public string Name { get; set; } = "";
}

public static class AreaService
{
    public static void BindService()
    {
    }

    [BindServiceMethod(typeof(AreaService), "BindService")]
    public abstract class AreaServiceBase
    {
        public virtual Task<AreaReply> Count(AreaRequest request, ServerCallContext context) => throw new NotImplementedException();

        public virtual Task List(AreaRequest request, IServerStreamWriter<AreaReply> replies, ServerCallContext context) => throw new NotImplementedException();

        public virtual Task<AreaReply> Record(IAsyncStreamReader<AreaRequest> requests, ServerCallContext context) => throw new NotImplementedException();
    }
}

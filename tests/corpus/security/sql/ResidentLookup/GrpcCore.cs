// The part of Grpc.Core.Api that this program uses; the package is not on every feed.
namespace Grpc.Core;

public abstract class ServerCallContext
{
    public CancellationToken CancellationToken { get; }
}

public interface IAsyncStreamReader<out T>
{
    T Current { get; }

    Task<bool> MoveNext(CancellationToken cancellationToken);
}

public interface IServerStreamWriter<in T>
{
    Task WriteAsync(T message);
}

[AttributeUsage(AttributeTargets.Class)]
public sealed class BindServiceMethodAttribute(Type bindType, string bindMethodName) : Attribute
{
    public Type BindType { get; } = bindType;

    public string BindMethodName { get; } = bindMethodName;
}

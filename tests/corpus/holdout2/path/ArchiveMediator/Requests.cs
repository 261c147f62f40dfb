namespace Archive.Mediator;

public interface IRequest<TResponse>;

public interface IRequestHandler<in TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    Task<TResponse> HandleAsync(TRequest request, CancellationToken ct);
}

public sealed record ReadMinutes(string Committee, string FileName) : IRequest<string>;

public sealed record ReadAgenda(Committee Committee, DateOnly Day) : IRequest<string>;

public sealed record ListMinutes(string Committee) : IRequest<IReadOnlyList<string>>;

public enum Committee
{
    Budget,
    Welfare,
    Education,
}

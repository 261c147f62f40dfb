// Grpc.AspNetCore.Server
namespace Microsoft.AspNetCore.Builder
{
    public static class GrpcEndpointRouteBuilderExtensions
    {
        public static GrpcServiceEndpointConventionBuilder MapGrpcService<TService>(
            this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder builder)
            where TService : class => throw null!;
    }

    public sealed class GrpcServiceEndpointConventionBuilder : IEndpointConventionBuilder
    {
        public void Add(System.Action<EndpointBuilder> convention) => throw null!;
    }
}

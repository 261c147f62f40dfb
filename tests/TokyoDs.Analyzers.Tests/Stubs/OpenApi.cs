// Microsoft.AspNetCore.OpenApi, Swashbuckle.AspNetCore, Scalar.AspNetCore, Microsoft.AspNetCore.Diagnostics.EntityFrameworkCore
#nullable enable
namespace Microsoft.AspNetCore.Builder
{
    public static class OpenApiEndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapOpenApi(
            this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, string pattern = "/openapi/{documentName}.json") => throw null!;
    }

    public static class SwaggerBuilderExtensions
    {
        public static IApplicationBuilder UseSwagger(this IApplicationBuilder app) => throw null!;
    }

    public static class SwaggerUIBuilderExtensions
    {
        public static IApplicationBuilder UseSwaggerUI(this IApplicationBuilder app) => throw null!;
    }

    public static class MigrationsEndPointExtensions
    {
        public static IApplicationBuilder UseMigrationsEndPoint(this IApplicationBuilder app) => throw null!;
    }
}

namespace Scalar.AspNetCore
{
    public static class ScalarEndpointRouteBuilderExtensions
    {
        public static Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapScalarApiReference(
            this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints) => throw null!;
    }
}

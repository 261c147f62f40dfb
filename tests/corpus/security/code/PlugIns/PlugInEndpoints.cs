using System.Reflection;

namespace Kakucho;

public static class PlugInEndpoints
{
    public static void MapPlugIns(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/plug-ins").RequireAuthorization("administrator");
        group.MapPost("/create", (string type, string text, PlugInLoader loader) => loader.Create(type)?.Run(text));
        group.MapPost("/known", (string name, string text, PlugInLoader loader) => loader.CreateKnown(name)?.Run(text));
        group.MapPost("/load", (string name, PlugInLoader loader) => loader.Load(name).GetTypes().Length);
        group.MapPost("/configured", (PlugInLoader loader) => loader.LoadConfigured().GetTypes().Length);
        group.MapPost("/listed", (string name, PlugInLoader loader) => loader.LoadListed(name).GetTypes().Length);
        group.MapPost("/uploaded", async (HttpRequest request, PlugInLoader loader) =>
        {
            using var memory = new MemoryStream();
            await request.Body.CopyToAsync(memory);
            memory.Position = 0;
            return loader.LoadUploaded(memory.ToArray()).GetTypes().Length + loader.LoadInContext(memory).GetTypes().Length;
        });
        group.MapPost("/handler", (HandlerCall call) =>
        {
            var handler = Activator.CreateInstance(Type.GetType($"Kakucho.{call.Handler}Handler")!); // weak TDS1013
            return handler?.ToString();
        });
        group.MapPost("/handler/number", (HandlerCall call) =>
        {
            var types = Assembly.GetExecutingAssembly().GetTypes().Where(type => type.IsAssignableTo(typeof(IPlugIn)) && type.IsClass).ToArray();
            var handler = Activator.CreateInstance(types[Math.Abs(call.Number) % types.Length]); // safe TDS1013
            return handler?.ToString();
        });
    }
}

public sealed record HandlerCall(string Handler, int Number);

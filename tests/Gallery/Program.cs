using TokyoDs;
using TokyoDs.Submissions;

namespace TokyoDs.Gallery;

/// <summary>Every form part in every state, to look at and to test: <c>dotnet run --project tests/Gallery</c>.</summary>
public static class Program
{
    public static Task Main(string[] args) => Create(args).RunAsync();

    public static WebApplication Create(params string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(Program).Assembly.GetName().Name,
            EnvironmentName = Environments.Development,
        });
        builder.Services.AddRazorPages();
        builder.Services.AddRazorComponents();
        builder.Services.AddSubmitOnce();
        builder.AddTokyoDs();
        var app = builder.Build();
        app.UseTokyoDs();
        app.UseStaticFiles();
        app.UseSubmitOnce();
        app.UseAntiforgery();
        app.MapRazorPages();
        app.MapRazorComponents<Components.GalleryApp>();
        app.MapGet("/extend", () => Results.Text("ok"));
        return app;
    }
}

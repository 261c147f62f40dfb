using Microsoft.EntityFrameworkCore;
using TokyoDs;
using TokyoService;
using TokyoService.Applications;
using TokyoService.Hosting;
using TokyoService.Storage;

var builder = WebApplication.CreateBuilder(args);
builder.AddTokyoDs();
builder.AddLocalPostgres("Default");
builder.AddReverseProxy();
builder.AddProtectedKeys();
if (!builder.Environment.IsDevelopment())
{
    builder.Logging.ClearProviders().AddJsonConsole();
}

builder.Services.AddDbContext<ServiceDbContext>(options =>
    options.UseNpgsql(builder.Configuration.GetConnectionString("Default")));
builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
builder.Services.AddLocalization(options => options.ResourcesPath = "Resources");
builder.Services.AddRazorPages()
    .AddDataAnnotationsLocalization(options => options.DataAnnotationLocalizerProvider = (_, factory) => factory.Create(typeof(Texts)));

builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<DraftCookie>();
builder.Services.AddScoped<ApplicationDesk>();
builder.Services.AddHostedService<ExpiredDrafts>();

var app = builder.Build();
if (args is ["migrate"])
{
    await app.MigrateDatabase();
    return;
}

if (app.Environment.IsDevelopment())
{
    await app.MigrateDatabase();
}

app.UseHealthEndpoints();
app.UseForwardedHeaders();
app.UseErrorPages();
app.UseTokyoDs();
app.UseRouting();
app.MapStaticAssets();
app.MapRazorPages();
app.Run();

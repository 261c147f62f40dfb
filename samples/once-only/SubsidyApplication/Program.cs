using System.Data.Common;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Authentication.Cookies;
using Npgsql;
using OnceOnlyDemo.SubsidyApplication;
using OnceOnlyDemo.SubsidyApplication.Applications;
using TokyoDs;
using TokyoDs.OnceOnly;
using TokyoDs.Procedures;
using TokyoDs.Submissions;

// The subsidy application of another bureau. It asks only for what no register holds; several instances share one PostgreSQL.
var builder = WebApplication.CreateBuilder(args);
builder.AddTokyoDs();
builder.AddLocalPostgres("Default");
builder.Services.AddSingleton<DbDataSource>(services => NpgsqlDataSource.Create(builder.Configuration.GetConnectionString("Default")!));
builder.Services.AddAccessLedger(builder.Configuration.GetSection("AccessLedger"));
builder.Services.AddCaseStore();
builder.Services.AddPostgresReplayGuard(services => services.GetRequiredService<DbDataSource>());
builder.Services.AddPrefillTickets();
builder.Services.AddSubmitOnce();
builder.Services.AddOnceOnlyClient(LicenceForm.Register, options =>
    {
        builder.Configuration.Bind("LicenceRegister", options); // address and, where the defaults do not fit, limits such as AttemptTimeout
        options.Provider = "保健医療局 営業許可台帳";
    })
    .ConfigureHttpClient(client => client.DefaultRequestHeaders.Authorization =
        new AuthenticationHeaderValue("Bearer", builder.Configuration["LicenceRegister:Key"]));
builder.AddSharedKeys();
builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
{
    options.LoginPath = "/";
    options.ExpireTimeSpan = TimeSpan.FromHours(1);
});
builder.Services.AddAuthorization();
builder.Services.AddRazorPages(options => options.Conventions.AuthorizeFolder("/").AllowAnonymousToPage("/Index").AllowAnonymousToPage("/Error").AllowAnonymousToPage("/Missing"));
foreach (var procedure in (string[])[OneStop.Subsidy, OneStop.EnergyAudit])
{
    builder.Services.AddSingleton<IProcedureIntake>(services => ActivatorUtilities.CreateInstance<ProcedureInbox>(services, procedure));
}

builder.Services.AddSingleton<OneStop>();
builder.Services.AddSingleton<LicenceForm>();
builder.Services.AddSingleton<DocumentShelf>();

var app = builder.Build();
app.UseExceptionHandler("/Error");
app.UseStatusCodePagesWithReExecute("/Missing");
app.UseTokyoDs();
app.UseRouting();
app.UseAuthentication();
app.UseAuthorization();
app.UseSubmitOnce();
app.MapStaticAssets().AllowAnonymous();
app.MapRazorPages();
app.MapGet("/health", () => Results.Ok()).AllowAnonymous();
await ProcedureInbox.CreateTableAsync(app.Services.GetRequiredService<DbDataSource>());
await DocumentShelf.CreateTableAsync(app.Services.GetRequiredService<DbDataSource>());
app.Run();

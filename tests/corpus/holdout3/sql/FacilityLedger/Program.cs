using Npgsql;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().AddCookie(options =>
{
    options.ExpireTimeSpan = TimeSpan.FromMinutes(30);
    options.SlidingExpiration = false;
    options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
});
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
builder.Services.AddSingleton(NpgsqlDataSource.Create(builder.Configuration.GetConnectionString("Ledger")!));
builder.Services.AddScoped<IFacilityLedger, FacilityLedger>();

var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthentication();
app.UseAuthorization();

var facilities = app.MapGroup("/facilities").RequireAuthorization();
facilities.MapGet("/", async (string? keyword, string? area, IFacilityLedger ledger) =>
    Results.Ok(await ledger.SearchAsync(keyword ?? "", area ?? "")));
facilities.MapGet("/by-floor", async (int floor, IFacilityLedger ledger) => Results.Ok(await ledger.ByFloorAsync(floor)));
facilities.MapGet("/sorted", async (string sort, IFacilityLedger ledger) => Results.Ok(await ledger.SortedAsync(sort)));
facilities.MapGet("/closed", async (DateOnly day, IFacilityLedger ledger) => Results.Ok(await ledger.ClosedOnAsync(day)));

app.Run();

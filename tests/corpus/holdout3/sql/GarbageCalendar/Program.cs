using Gomi;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
builder.Services.AddScoped<ICollectionRepository, CollectionRepository>();
builder.Services.AddScoped<CollectionService>();
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthorization();
app.MapGroup("/collections").RequireAuthorization().MapCollections();
app.Run();

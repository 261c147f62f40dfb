using System.Net;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
builder.Services.AddHttpClient<PreviewClient>(client => client.Timeout = TimeSpan.FromSeconds(5));
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthorization();

var preview = app.MapGroup("/preview").RequireAuthorization("editor");
preview.MapPost("/", (PreviewInput input, PreviewClient client) => client.TitleAsync(input.Url));
preview.MapPost("/own", (PreviewInput input, PreviewClient client) => client.OwnTitleAsync(input.Url));
preview.MapPost("/page", (PageInput input, PreviewClient client) => client.PageAsync(input.Page, input.Section));
preview.MapPost("/hook", (PreviewInput input, PreviewClient client) => client.HookAsync(input.Url));

app.Run();

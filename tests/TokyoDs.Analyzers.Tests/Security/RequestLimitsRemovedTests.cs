namespace TokyoDs.Analyzers.Tests.Security;

public sealed class RequestLimitsRemovedTests() : RuleTests("TDS1209")
{
    [Fact]
    public Task Server_limits_set_to_null_are_reported() => Flags("""
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(options => {|TDS1209:options.Limits.MaxRequestBodySize = null|});
        builder.Services.Configure<IISServerOptions>(options => {|TDS1209:options.MaxRequestBodySize = int.MaxValue|});
        builder.Services.AddSignalR(options => {|TDS1209:options.MaximumReceiveMessageSize = null|});
        """);

    [Fact]
    public Task Form_limits_at_the_largest_number_are_reported() => Flags("""
        using Microsoft.AspNetCore.Http.Features;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.Configure<FormOptions>(options =>
        {
            {|TDS1209:options.ValueLengthLimit = int.MaxValue|};
            {|TDS1209:options.MultipartBodyLengthLimit = long.MaxValue|};
        });
        var own = new FormOptions { {|TDS1209:ValueCountLimit = int.MaxValue|} };
        """);

    [Fact]
    public Task Depth_without_limit_is_reported() => Flags("""
        using System.Text.Json;
        class Reader
        {
            static readonly JsonSerializerOptions Options = new() { {|TDS1209:MaxDepth = int.MaxValue|} };
            static readonly JsonDocumentOptions Document = new() { MaxDepth = 128 };
        }
        """);

    [Fact]
    public Task An_action_without_limit_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        public class FilesController : ControllerBase
        {
            [HttpPost, {|TDS1209:DisableRequestSizeLimit|}]
            public IActionResult Upload(IFormFile file) => Ok();

            [HttpPost, RequestSizeLimit({|TDS1209:long.MaxValue|}), RequestFormLimits({|TDS1209:MultipartBodyLengthLimit = long.MaxValue|})]
            public IActionResult UploadAll(IFormFileCollection files) => Ok();
        }
        """);

    [Fact]
    public Task An_endpoint_without_limit_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/files", (IFormFile file) => Results.Ok()).WithMetadata({|TDS1209:new DisableRequestSizeLimitAttribute()|});
        """);

    [Fact]
    public Task One_request_set_free_in_code_is_reported() => Flags("""
        using Microsoft.AspNetCore.Http.Features;
        class Proxy(RequestDelegate next)
        {
            public Task InvokeAsync(HttpContext context)
            {
                var feature = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
                if (feature is not null)
                {
                    {|TDS1209:feature.MaxRequestBodySize = null|};
                }

                return next(context);
            }
        }
        """);

    [Fact]
    public Task A_file_of_a_component_read_without_limit_is_reported() => Flags("""
        using Microsoft.AspNetCore.Components.Forms;
        class Upload
        {
            Stream All(InputFileChangeEventArgs e) => e.File.{|TDS1209:OpenReadStream|}(long.MaxValue);
            Stream Some(InputFileChangeEventArgs e) => e.File.OpenReadStream(10 * 1024 * 1024);
        }
        """);

    [Fact]
    public Task The_largest_number_in_web_config_is_reported() => Flags(
        "class Page;",
        ("web.config", """
            <requestLimits maxAllowedContentLength="{|TDS1209:4294967295|}" />
            <requestLimits maxAllowedContentLength="52428800" />
            """));

    [Fact]
    public Task Large_limits_are_limits() => IsSilent("""
        using Microsoft.AspNetCore.Http.Features;
        using Microsoft.AspNetCore.Mvc;
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(options => options.Limits.MaxRequestBodySize = 5L * 1024 * 1024 * 1024);
        builder.Services.Configure<FormOptions>(options => options.MultipartBodyLengthLimit = builder.Configuration.GetValue<long>("Limit"));
        public class FilesController : ControllerBase
        {
            [HttpPost, RequestSizeLimit(100_000_000)]
            public IActionResult Upload(IFormFile file) => Ok();
        }
        """);

    [Fact]
    public Task A_limit_taken_away_in_Development_is_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        if (builder.Environment.IsDevelopment())
        {
            builder.WebHost.ConfigureKestrel(options => options.Limits.MaxRequestBodySize = null);
        }
        """);

    [Fact]
    public Task Other_members_of_the_same_name_are_not_meant() => IsSilent("""
        class Walk { public int MaxDepth { get; set; } public long? MaxRequestBodySize { get; set; } }
        class Use { Walk All { get; } = new() { MaxDepth = int.MaxValue, MaxRequestBodySize = null }; }
        """);
}

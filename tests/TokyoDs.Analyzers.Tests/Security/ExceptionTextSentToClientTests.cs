using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class ExceptionTextSentToClientTests() : RuleTests("TDS1303")
{
    [Fact]
    public Task Results_of_minimal_endpoints_are_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/a", () =>
        {
            try { return Results.Ok(); }
            catch (InvalidOperationException ex) { return Results.BadRequest(new { error = {|TDS1303:ex.Message|} }); }
            catch (Exception ex) { return Results.Problem($"失敗しました: {{|TDS1303:ex|}}"); }
        });
        """);

    [Fact]
    public Task Answers_of_a_controller_are_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        public class PermitsController : ControllerBase
        {
            public IActionResult Get()
            {
                try { return Ok(); }
                catch (FormatException ex) { return StatusCode(500, {|TDS1303:ex|}); }
                catch (TimeoutException ex) { return Problem(detail: {|TDS1303:ex.StackTrace|}, title: "Error: " + ex.InnerException?{|TDS1303:.Message|}); }
            }
        }
        """);

    [Fact]
    public Task An_exception_handler_that_writes_the_error_is_reported() => Flags("""
        using Microsoft.AspNetCore.Diagnostics;
        var app = WebApplication.CreateBuilder(args).Build();
        app.UseExceptionHandler(errors => errors.Run(async context =>
        {
            var feature = context.Features.Get<IExceptionHandlerFeature>();
            var text = feature!.Error.ToString();
            await context.Response.WriteAsync({|TDS1303:text|});
        }));
        """);

    [Fact]
    public Task Problem_details_are_reported() => Flags("""
        using Microsoft.AspNetCore.Diagnostics;
        using Microsoft.AspNetCore.Mvc;
        class Handler : IExceptionHandler
        {
            public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellation)
            {
                var problem = new ProblemDetails { Status = 500, Detail = {|TDS1303:exception.Message|} };
                problem.Extensions["trace"] = {|TDS1303:exception.StackTrace|};
                await context.Response.WriteAsJsonAsync(problem, cancellation);
                return true;
            }
        }
        """);

    [Fact]
    public Task A_page_that_shows_the_message_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        public class IndexModel : PageModel
        {
            [TempData] public string? Status { get; set; }
            public void OnPost()
            {
                try { Save(); }
                catch (Exception ex)
                {
                    ModelState.AddModelError("", {|TDS1303:ex.Message|});
                    TempData["Error"] = "保存できません。" + {|TDS1303:ex.Message|};
                    Status = {|TDS1303:ex.Message|};
                }
            }
            void Save() { }
        }
        """);

    [Fact]
    public Task Text_that_a_handler_returns_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", () => { try { return "ok"; } catch (Exception ex) { return {|TDS1303:ex.Message|}; } });
        app.MapGet("/b", Show);
        string Show() { try { return "ok"; } catch (Exception ex) { return $"{{|TDS1303:ex.Message|}}"; } }
        """);

    [Fact]
    public Task A_view_and_a_hub_are_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.SignalR;
        public class HomeController : Controller
        {
            public IActionResult Index()
            {
                try { return View(); } catch (Exception e) { ViewBag.Error = {|TDS1303:e.Message|}; ViewData["Trace"] = {|TDS1303:e.ToString()|}; return View("Error"); }
            }
        }
        class Chat : Hub
        {
            public void Send() { try { } catch (Exception e) { throw new HubException("failed: " + {|TDS1303:e.Message|}); } }
        }
        """);

    [Fact]
    public Task An_exception_of_the_project_is_suggested() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", () => { try { return Results.Ok(); } catch (PermitExpiredException ex) { return Results.Conflict({|TDS1303:ex.Message|}); } });
        class PermitExpiredException : Exception;
        """);

    [Fact]
    public Task Exceptions_with_messages_for_users_are_fine() => IsSilent("""
        using System.ComponentModel.DataAnnotations;
        using Microsoft.AspNetCore.Mvc;
        public class PermitsController : ControllerBase
        {
            public IActionResult Get()
            {
                try { return Ok(); }
                catch (ValidationException ex) { return BadRequest(ex.Message); }
                catch (BusinessRuleException ex) { return Conflict(new { ex.Message }); }
                catch (NoticeException ex) { return NotFound(ex.Message); }
                catch (Exception ex) when (ex is ValidationException or BusinessRuleException) { return Problem(ex.Message); }
            }
        }
        class BusinessRuleException : Exception;
        [UserFacing] class NoticeException : Exception;
        class UserFacingAttribute : Attribute;
        """);

    [Fact]
    public Task A_handler_that_tells_exceptions_apart_is_fine() => IsSilent("""
        using System.ComponentModel.DataAnnotations;
        static class Errors
        {
            public static IResult Of(Exception exception)
            {
                var (status, text) = exception switch
                {
                    ValidationException => (400, exception.Message),
                    BadHttpRequestException bad => (bad.StatusCode, bad.Message),
                    _ => (500, "処理中にエラーが発生しました。"),
                };
                return Results.Problem(exception is ValidationException ? exception.Message : text, statusCode: status);
            }
        }
        """);

    [Fact]
    public Task Details_in_Development_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        public class PermitsController(IWebHostEnvironment env) : ControllerBase
        {
            public IActionResult Get()
            {
                try { return Ok(); }
                catch (TimeoutException ex) when (env.IsDevelopment()) { return Problem(ex.ToString()); }
                catch (Exception ex)
                {
                    if (env.IsDevelopment()) { return Problem(ex.ToString()); }
                    return Problem(env.IsDevelopment() ? ex.Message : null);
                }
            }
        }
        """);

    [Fact]
    public Task Logs_and_other_exceptions_are_fine() => IsSilent("""
        class Job(ILogger<Job> logger, HttpClient client)
        {
            public async Task<IResult> Run()
            {
                try { return Results.Ok(); }
                catch (Exception ex)
                {
                    var message = ex.Message;
                    logger.LogError(ex, "Failed: {Message}", message);
                    await client.PostAsync("https://log.example.tokyo.lg.jp", new StringContent(ex.ToString()));
                    if (message.Length > 3) throw new InvalidOperationException(ex.Message, ex);
                    return Results.Problem("処理中にエラーが発生しました。", extensions: new Dictionary<string, object?> { ["code"] = ex.HResult });
                }
            }
            string Describe(Exception ex) => ex.Message;
        }
        """);

    [Fact]
    public Task Text_made_by_a_method_of_the_project_is_fine() => IsSilent("""
        static class Errors
        {
            public static IResult Of(Exception exception) => Results.Problem(Safe(exception), title: Describe(exception.Message));
            static string Safe(Exception exception) => exception is TimeoutException ? "混み合っています。" : "エラーが発生しました。";
            static string Describe(string text) => text.Length > 0 ? "エラー" : "";
        }
        """);

    [Fact]
    public Task The_fix_sends_a_general_message() => Fixes<ExceptionTextSentToClientFix>(
        """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Logging;
        public class PermitsController(ILogger<PermitsController> logger) : ControllerBase
        {
            public IActionResult Get()
            {
                try { return Ok(); }
                catch (System.Exception ex)
                {
                    logger.LogError(ex, "Failed");
                    return StatusCode(500, {|TDS1303:ex.Message|});
                }
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Logging;
        public class PermitsController(ILogger<PermitsController> logger) : ControllerBase
        {
            public IActionResult Get()
            {
                try { return Ok(); }
                catch (System.Exception ex)
                {
                    logger.LogError(ex, "Failed");
                    return StatusCode(500, "処理中にエラーが発生しました。");
                }
            }
        }
        """);

    [Fact]
    public Task A_text_in_an_object_that_an_action_returns_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;

        public record Answer(int Count, string? Error)
        {
            public string? Detail { get; init; }
        }

        public class CountController(ILogger<CountController> logger) : ControllerBase
        {
            [HttpGet]
            public ActionResult<Answer> Get()
            {
                try
                {
                    return new Answer(1, null);
                }
                catch (IOException ex)
                {
                    return new Answer(0, {|TDS1303:ex.Message|});
                }
                catch (Exception ex)
                {
                    logger.LogError(ex, "件数を取れません。");
                    return new Answer(0, null) { Detail = {|TDS1303:ex.StackTrace|} };
                }
            }

            [HttpGet("safe")]
            public Answer Safe()
            {
                try
                {
                    return new Answer(1, null);
                }
                catch (Exception ex)
                {
                    throw new InvalidOperationException(ex.Message, ex);
                }
            }
        }
        """);
}

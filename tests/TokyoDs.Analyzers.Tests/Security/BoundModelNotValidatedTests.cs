namespace TokyoDs.Analyzers.Tests.Security;

public sealed class BoundModelNotValidatedTests() : RuleTests("TDS1021")
{
    private static readonly (string, string) Input = ("Input.cs", """
        using System.ComponentModel.DataAnnotations;
        public class ApplicationInput
        {
            [Required, StringLength(200)] public string Purpose { get; set; } = "";
        }
        public record Enquiry([EmailAddress] string Mail, string Text);
        public record Note(string Text);
        public interface IStore { Task Save(object input); }
        """);

    [Fact]
    public Task An_action_that_never_looks_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        public class ApplicationsController(IStore store) : Controller
        {
            [HttpPost, ValidateAntiForgeryToken]
            public async Task<IActionResult> Create(ApplicationInput {|TDS1021:input|})
            {
                await store.Save(input);
                return RedirectToAction("Done");
            }
        }
        """, Input);

    [Fact]
    public Task A_page_that_never_looks_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        public class ApplyModel(IStore store) : PageModel
        {
            [BindProperty] public ApplicationInput Input { get; set; } = new();
            public void OnGet() { }
            public Task {|TDS1021:OnPostAsync|}() => store.Save(Input);
        }
        """, Input);

    [Fact]
    public Task A_minimal_endpoint_without_validation_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        var group = app.MapGroup("/applications").RequireAuthorization();
        group.MapPost("/", async (Enquiry {|TDS1021:enquiry|}, IStore store) => await store.Save(enquiry));
        group.MapPut("/", Replace);
        app.Run();
        static Task Replace(ApplicationInput {|TDS1021:input|}, IStore store) => store.Save(input.Purpose);
        """, Input);

    [Fact]
    public Task A_checked_model_state_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        public class ApplicationsController(IStore store) : Controller
        {
            [HttpPost]
            public async Task<IActionResult> Create(ApplicationInput input)
            {
                if (!ModelState.IsValid)
                {
                    return View(input);
                }

                await store.Save(input);
                return Ok();
            }
        }
        public class ApplyModel(IStore store) : PageModel
        {
            [BindProperty] public ApplicationInput Input { get; set; } = new();
            public async Task OnPostAsync()
            {
                if (IsComplete())
                {
                    await store.Save(Input);
                }
            }
            private bool IsComplete() => ModelState.IsValid;
        }
        """, Input);

    [Fact]
    public Task An_api_controller_checks_by_itself() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        [ApiController]
        public abstract class Api : ControllerBase;
        public class ApplicationsController(IStore store) : Api
        {
            [HttpPost] public Task Create(ApplicationInput input) => store.Save(input);
        }
        """, Input);

    [Fact]
    public Task An_api_controller_whose_check_is_switched_off_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.Configure<ApiBehaviorOptions>(options => options.SuppressModelStateInvalidFilter = true);

        [ApiController]
        public class ApplicationsController(IStore store) : ControllerBase
        {
            [HttpPost] public Task Create(ApplicationInput {|TDS1021:input|}) => store.Save(input);
        }
        """, Input);

    [Fact]
    public Task A_filter_of_the_project_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Filters;
        public class RefuseInvalid : ActionFilterAttribute
        {
            public override void OnActionExecuting(ActionExecutingContext context)
            {
                if (!context.ModelState.IsValid)
                {
                    context.Result = new BadRequestResult();
                }
            }
        }
        public class ApplicationsController(IStore store) : Controller
        {
            [HttpPost] public Task Create(ApplicationInput input) => store.Save(input);
        }
        """, Input);

    [Fact]
    public Task Validation_of_the_whole_service_is_fine() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddValidation();
        var app = builder.Build();
        app.MapPost("/", (Enquiry enquiry, IStore store) => store.Save(enquiry));
        app.Run();
        static class Later { public static IServiceCollection AddValidation(this IServiceCollection services) => services; }
        """, Input);

    [Fact]
    public Task A_filter_on_the_group_or_a_check_in_the_handler_is_fine() => IsSilent("""
        using System.ComponentModel.DataAnnotations;
        var app = WebApplication.CreateBuilder(args).Build();
        var group = app.MapGroup("/a").AddEndpointFilter(async (context, next) => await next(context));
        group.MapPost("/", (Enquiry enquiry, IStore store) => store.Save(enquiry));
        app.MapPost("/b", (Enquiry enquiry, IStore store) => Validator.TryValidateObject(enquiry, new(enquiry), null) ? store.Save(enquiry) : Task.CompletedTask);
        app.MapPost("/c", (Enquiry enquiry, IStore store, Checks.IValidator<Enquiry> rules) => store.Save(enquiry));
        app.Run();
        static class Routes
        {
            public static void MapOwn(RouteGroupBuilder group) => group.MapPost("/d", (Enquiry enquiry, IStore store) => store.Save(enquiry));
        }
        namespace Checks { interface IValidator<T>; }
        """, Input);

    [Fact]
    public Task Models_without_limits_and_searches_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        public class ApplicationsController(IStore store) : Controller
        {
            [HttpPost] public Task Remember(Note note) => store.Save(note);
            [HttpPost] public IActionResult Search(ApplicationInput input) => View(input);
            [HttpGet] public IActionResult Form(ApplicationInput input) => View(input);
            [HttpPost] public IActionResult Ignore(ApplicationInput input) => Ok();
        }
        """, Input);

    [Fact]
    public Task A_filter_attribute_is_for_what_it_is_put_on() => Flags("""
        using System.ComponentModel.DataAnnotations;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Filters;
        public class Wish { [Required] public string Text { get; set; } = ""; }
        public interface IWishes { Task Keep(Wish wish); }
        public class WishesController(IWishes wishes) : Controller
        {
            [HttpPost] public Task Make(Wish {|TDS1021:wish|}) => wishes.Keep(wish);
            [HttpPost, Refuse] public Task MakeRefused(Wish wish) => wishes.Keep(wish);
        }

        public class RefuseAttribute : ActionFilterAttribute
        {
            public override void OnActionExecuting(ActionExecutingContext context) => context.Result = context.ModelState.IsValid ? null : new BadRequestResult();
        }
        """);

    [Fact]
    public Task A_filter_attribute_that_is_added_for_all_is_fine() => IsSilent("""
        using System.ComponentModel.DataAnnotations;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Filters;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllersWithViews(options => options.Filters.Add<RefuseAttribute>());
        public class Wish { [Required] public string Text { get; set; } = ""; }
        public interface IWishes { Task Keep(Wish wish); }
        public class WishesController(IWishes wishes) : Controller { [HttpPost] public Task Make(Wish wish) => wishes.Keep(wish); }
        public class RefuseAttribute : ActionFilterAttribute
        {
            public override void OnActionExecuting(ActionExecutingContext context) => context.Result = context.ModelState.IsValid ? null : new BadRequestResult();
        }
        """);

    [Fact]
    public Task Validation_that_is_switched_off_is_reported() => Flags("""
        using System.ComponentModel.DataAnnotations;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddValidation();
        var app = builder.Build();
        app.MapPost("/wishes", (Wish wish, IWishes wishes) => wishes.Keep(wish));
        app.MapPost("/raw", (Wish {|TDS1021:wish|}, IWishes wishes) => wishes.Keep(wish)).DisableValidation();
        app.Run();
        class Wish { [Required] public string Text { get; set; } = ""; }
        interface IWishes { Task Keep(Wish wish); }
        """);
}

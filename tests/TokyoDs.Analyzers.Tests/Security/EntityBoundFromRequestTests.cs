namespace TokyoDs.Analyzers.Tests.Security;

public sealed class EntityBoundFromRequestTests() : RuleTests("TDS1020")
{
    private static readonly (string, string) Database = ("Database.cs", """
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.ChangeTracking;
        public class Application
        {
            public int Id { get; set; }
            public string Purpose { get; set; } = "";
            public bool Approved { get; set; }
        }
        public class ServiceDb : DbContext
        {
            public DbSet<Application> Applications => Set<Application>();
        }
        """);

    [Fact]
    public Task An_entity_as_the_body_of_a_minimal_endpoint_is_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/applications", async (Application {|TDS1020:application|}, ServiceDb db) =>
        {
            db.Applications.Add(application);
            await db.SaveChangesAsync();
            return Results.Created();
        });
        app.MapPut("/applications", Applications.Replace);
        app.Run();

        static class Applications
        {
            public static async Task<IResult> Replace([FromBody] Application {|TDS1020:application|}, ServiceDb db)
            {
                db.Update(application);
                await db.SaveChangesAsync();
                return Results.Ok(application);
            }
        }
        """.Insert(0, "using Microsoft.AspNetCore.Mvc;\n"), Database);

    [Fact]
    public Task An_entity_as_the_parameter_of_an_action_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        public class ApplicationsController(ServiceDb db) : Controller
        {
            [HttpPost]
            public async Task<IActionResult> Edit(int id, Application {|TDS1020:application|})
            {
                if (!ModelState.IsValid)
                {
                    return View(application);
                }

                db.Update(application);
                await db.SaveChangesAsync();
                return RedirectToAction("Index");
            }

            [HttpPost]
            public Task<int> Import([FromForm] List<Application> {|TDS1020:applications|})
            {
                foreach (var application in applications)
                {
                    db.Add(application);
                }

                return db.SaveChangesAsync();
            }
        }
        """, Database);

    [Fact]
    public Task An_entity_as_a_bound_property_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        using Microsoft.EntityFrameworkCore;
        public class EditModel(ServiceDb db) : PageModel
        {
            [BindProperty]
            public Application {|TDS1020:Application|} { get; set; } = new();

            public async Task<IActionResult> OnPostAsync()
            {
                db.Attach(Application).State = EntityState.Modified;
                await db.SaveChangesAsync();
                return RedirectToPage("./Index");
            }
        }
        """, Database);

    [Fact]
    public Task A_type_with_Table_is_an_entity_too() => Flags("""
        using System.ComponentModel.DataAnnotations.Schema;
        using Microsoft.AspNetCore.Mvc;
        [Table("residents")]
        public record Resident(string Name) { public bool IsStaff { get; set; } }
        public interface IResidents { Task Save(Resident resident); }
        [ApiController]
        public class ResidentsController(IResidents residents) : ControllerBase
        {
            [HttpPost]
            public Task Post([Bind("Name")] Resident {|TDS1020:resident|}) => residents.Save(resident);
        }
        """);

    [Fact]
    public Task An_input_model_is_fine() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/applications", async (ApplicationInput input, ServiceDb db) =>
        {
            db.Applications.Add(new Application { Purpose = input.Purpose });
            await db.SaveChangesAsync();
        });
        app.Run();
        record ApplicationInput(string Purpose);
        """, Database);

    [Fact]
    public Task An_input_model_of_the_same_name_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        public class ApplicationsController(ServiceDb db) : Controller
        {
            [HttpPost]
            public void Create(Input.Application application) => Save(application);
            private void Save(Input.Application application) => db.Add(new Application { Purpose = application.Purpose });
        }
        namespace Input { public record Application(string Purpose); }
        """, Database);

    [Fact]
    public Task An_entity_of_which_single_members_are_copied_is_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        public class ApplicationsController(ServiceDb db) : Controller
        {
            [HttpPost]
            public async Task<IActionResult> Edit(int id, Application application)
            {
                var kept = await db.Applications.FindAsync(id);
                if (kept is null || application == null)
                {
                    return NotFound();
                }

                kept.Purpose = application.Purpose;
                await db.SaveChangesAsync();
                return View(application);
            }
        }
        """, Database);

    [Fact]
    public Task Members_limited_by_Bind_or_BindNever_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.ModelBinding;
        using Microsoft.EntityFrameworkCore;
        public class Notice
        {
            public string Text { get; set; } = "";
            [BindNever] public bool Published { get; set; }
        }
        public class NoticeDb : DbContext { public DbSet<Notice> Notices => Set<Notice>(); }
        public class NoticesController(NoticeDb notices, ServiceDb db) : Controller
        {
            [HttpPost] public void Create(Notice notice) => notices.Add(notice);
            [HttpPost] public void Apply([Bind("Purpose")] Application application) => db.Add(application);
        }
        """, Database);

    [Fact]
    public Task Services_reading_and_loaded_entities_are_fine() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        public class ApplicationsController(ServiceDb db) : Controller
        {
            [HttpGet] public IActionResult Search(Application example) => View(Find(example));
            [HttpPost] public void Reset([FromServices] Application template) => db.Add(template);
            [HttpPost] public void Load([ModelBinder(typeof(object))] Application application) => db.Update(application);
            private object Find(Application example) => example;
        }
        """, Database);

    [Fact]
    public Task An_entity_filled_by_hand_is_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        public class EditModel(ServiceDb db) : PageModel
        {
            public async Task OnPostAsync(int id)
            {
                var application = db.Applications.Find(id)!;
                if (await {|TDS1020:TryUpdateModelAsync|}(application))
                {
                    await db.SaveChangesAsync();
                }
            }

            public async Task OnPostPurposeAsync(int id)
            {
                var application = db.Applications.Find(id)!;
                if (await TryUpdateModelAsync(application, "", a => a.Purpose))
                {
                    await db.SaveChangesAsync();
                }
            }
        }

        public class EditController(ServiceDb db) : Controller
        {
            [HttpPost] public async Task Edit(int id) => await {|TDS1020:TryUpdateModelAsync|}(db.Applications.Find(id)!, "form");
            [HttpPost] public async Task Ask() => await TryUpdateModelAsync(new Question());
        }

        public class Question { public string Text { get; set; } = ""; }
        """, Database);

    [Fact]
    public Task An_input_type_with_Key_is_no_entity() => IsSilent("""
        using System.ComponentModel.DataAnnotations;
        using Microsoft.AspNetCore.Mvc;
        public class AddressDto { [Key] public string Id { get; set; } = ""; public string Town { get; set; } = ""; }
        public class AddressRequest { [Key] public string Id { get; set; } = ""; public string Town { get; set; } = ""; }
        public class AddressModel { [Key] public string Id { get; set; } = ""; public string Town { get; set; } = ""; }
        public class AddressInput { [Key] public string Id { get; set; } = ""; public string Town { get; set; } = ""; }
        namespace Desk.DTOs { public class Stock { [Key] public string Id { get; set; } = ""; } }
        namespace Desk.Contracts.V1 { public class Price { [Key] public string Id { get; set; } = ""; } }
        namespace Desk.ViewModels { public class Line { [Key] public string Id { get; set; } = ""; } }
        public interface IDesk { Task Save(object given); }
        public class AddressesController(IDesk desk) : Controller
        {
            [HttpPost] public Task A(AddressDto model) => desk.Save(model);
            [HttpPost] public Task B(AddressRequest model) => desk.Save(model);
            [HttpPost] public Task C(AddressModel model) => desk.Save(model);
            [HttpPost] public Task D(AddressInput model) => desk.Save(model);
            [HttpPost] public Task E(Desk.DTOs.Stock stock) => desk.Save(stock);
            [HttpPost] public Task F(Desk.Contracts.V1.Price price) => desk.Save(price);
            [HttpPost] public Task G(Desk.ViewModels.Line line) => desk.Save(line);
        }
        """);

    [Fact]
    public Task The_element_of_a_DbSet_is_an_entity_whatever_its_name() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.EntityFrameworkCore;
        public class CarModel { public int Id { get; set; } public bool Approved { get; set; } }
        public class Cars : DbContext { public DbSet<CarModel> Models => Set<CarModel>(); }
        public class CarsController(Cars cars) : Controller
        {
            [HttpPost] public void Create(CarModel {|TDS1020:model|}) => cars.Models.Add(model);
        }
        """, Database);
}

namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class ApiOutsideStyleTests() : RuleTests("TDS2501")
{
    [Fact]
    public Task Routes_outside_of_the_style_are_reported() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet({|TDS2501:"/api/v1/getFacilities"|}, () => "");
        app.MapPost({|TDS2501:"/api/v1/create-facility"|}, () => "");
        app.MapGet({|TDS2501:"/api/v1/childCare"|}, () => "");
        app.MapGet({|TDS2501:"/api/v1.2/facilities"|}, () => "");
        app.MapGet({|TDS2501:"/api/v1/施設"|}, () => "");
        app.MapGet({|TDS2501:"/api/facilities"|}, () => "");
        """);

    [Fact]
    public Task Attributes_of_controllers_are_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        [ApiController, Route({|TDS2501:"api/[controller]"|})]
        public class FacilitiesController : ControllerBase
        {
            [HttpGet("api/v2/facilities/{id}")] public string Get(int id) => "";
            [HttpGet({|TDS2501:"api/v2/GetAll"|})] public string All() => "";
        }
        """);

    [Fact]
    public Task A_list_without_an_end_is_reported() => Flags("""
        using Microsoft.EntityFrameworkCore;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/api/v1/facilities", async (Register register) => await register.Facilities.{|TDS2501:ToListAsync|}());
        app.MapGet("/api/v1/some_facilities", async (Register register) => await register.Facilities.Take(100).ToListAsync());
        app.MapGet("/api/v1/places/{id}/facilities", async (Register register, int id) => await register.Facilities.Where(facility => facility.Id == id).ToListAsync());
        public class Facility { public int Id { get; set; } }
        public class Register : DbContext { public DbSet<Facility> Facilities => Set<Facility>(); }
        """);

    [Fact]
    public Task The_style_of_the_framework_is_right() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/api/v1/child_care_facilities/{facilityId}", (int facilityId) => "");
        app.MapGet("/api/v{version:int}/facilities", () => "");
        var api = app.MapGroup("/api/v1");
        api.MapPost("/facilities", () => "");
        var old = app.MapGroup("/api");
        old.MapGet("/v1/facilities", () => "");
        """);

    [Fact]
    public Task Pages_and_probes_are_no_API() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/Facilities/getAll", () => "");
        app.MapGet("/healthz", () => "");
        app.MapGet("/施設", () => "");
        """);

    [Fact]
    public Task A_number_of_rows_or_a_page_given_to_another_is_a_limit() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.EntityFrameworkCore;
        [ApiController, Route("api/v1/facilities")]
        public class FacilitiesController(Register register, Search search) : ControllerBase
        {
            [HttpGet] public async Task<List<Facility>> Get(int rows = 200) => await search.Find(rows).ToListAsync();
            [HttpGet("next")] public async Task<List<Facility>> Next() => await Queries.AddPaging(register.Facilities).ToListAsync();
        }
        public class Search(Register register) { public IQueryable<Facility> Find(int count) => register.Facilities.Take(count); }
        public static class Queries { public static IQueryable<T> AddPaging<T>(IQueryable<T> all) => all.Take(10); }
        public class Facility { public int Id { get; set; } }
        public class Register : DbContext { public DbSet<Facility> Facilities => Set<Facility>(); }
        """);
}
